import { notFound } from 'next/navigation'
import { Screen } from '#components/desk/Screen'
import { MenuLinks } from '#components/desk/settings/MenuLinks.client'
import { Form } from '#components/form/Form.client'
import { Opened } from '#components/form/Opened.client'
import { SubmitButton } from '#components/form/SubmitButton.client'
import { menusWrittenAt } from '#newsroom/menus'
import { may } from '#newsroom/permissions'
import { readSettings } from '#newsroom/settings'
import { signedIn } from '#server/desk'
import { save } from './actions.ts'

const here = '/admin/cau-hinh/trinh-don'

export async function generateMetadata() {
  return { title: (await signedIn(here)).messages.menus.title }
}

export default async function MenusPage() {
  const { db, person, messages } = await signedIn(here)
  if (!may(person, 'menu.edit')) notFound()
  const { menus: words, settings } = messages
  const { header, footer } = readSettings(db).menus
  return (
    <Screen title={words.title}>
      <p className="field-hint pb-4">{words.about}</p>
      <Form action={save} className="grid gap-6">
        <Opened since={menusWrittenAt(db)} />
        <MenuLinks name="header" title={words.header} hint={words.headerHint} links={header} />
        <MenuLinks name="footer" title={words.footer} hint={words.footerHint} links={footer} />
        <SubmitButton className="justify-self-start">{settings.save}</SubmitButton>
      </Form>
    </Screen>
  )
}
