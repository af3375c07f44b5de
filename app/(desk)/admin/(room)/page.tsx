import { Screen } from '#components/desk/Screen'
import { signedIn } from '#server/desk'

export default async function WorkPage() {
  const { messages } = await signedIn()
  return <Screen title={messages.work.title}>…</Screen>
}
