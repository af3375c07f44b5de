import { notFound } from 'next/navigation'
import { Screen } from '#components/desk/Screen'
import { MachinesForm } from '#components/desk/settings/MachinesForm'
import { SiteForm } from '#components/desk/settings/SiteForm'
import { machineSettingsWrittenAt } from '#newsroom/machine-settings'
import { may } from '#newsroom/permissions'
import { readSettings, settingsWrittenAt } from '#newsroom/settings'
import { signedIn } from '#server/desk'
import { saveMachines, saveSettings } from './actions.ts'

const here = '/admin/cau-hinh'

export async function generateMetadata() {
  return { title: (await signedIn(here)).messages.settings.site.title }
}

export default async function SettingsPage() {
  const { db, person, messages } = await signedIn(here)
  if (!may(person, 'settings.edit')) notFound()
  const { settings: words } = messages
  const settings = readSettings(db)
  return (
    <Screen title={words.site.title}>
      <SiteForm
        words={words}
        settings={settings}
        since={settingsWrittenAt(db)}
        action={saveSettings}
        keepsPeople={may(person, 'user.edit')}
      />
      <MachinesForm
        words={words.machines}
        machines={settings.machines}
        since={machineSettingsWrittenAt(db)}
        action={saveMachines}
      />
    </Screen>
  )
}
