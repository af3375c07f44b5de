import { LogScreen } from '#components/desk/log/LogScreen'
import { Screen } from '#components/desk/Screen'
import { Form } from '#components/form/Form.client'
import { SubmitButton } from '#components/form/SubmitButton.client'
import { readAuditPage } from '#newsroom/audit-pages'
import { seen, signedIn } from '#server/desk'
import { logHref, readLogAddress } from '../../../../../components/desk/log/log-address.ts'
import { checkChain } from './actions.ts'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata() {
  return { title: (await signedIn('/admin/nhat-ky')).messages.log.title }
}

export default async function LogPage({ searchParams }: Props) {
  const address = readLogAddress(await searchParams)
  const { db, person, messages } = await signedIn(logHref(address))
  const page = await seen(() => readAuditPage(person, db, address))
  const { log: words } = messages
  return (
    <Screen title={words.title}>
      <LogScreen address={address} page={page} messages={messages} now={Date.now()} />
      <Form action={checkChain} className="grid justify-items-start gap-3 pt-5">
        <SubmitButton look="plain">{words.check}</SubmitButton>
      </Form>
    </Screen>
  )
}
