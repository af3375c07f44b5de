import { redirect } from 'next/navigation'
import { PairPhone } from '#components/desk/PairPhone.client'
import { atTheDoor } from '#server/desk'
import { beginPhone, confirmPhone } from '../../(room)/tai-khoan/actions.ts'

export async function generateMetadata() {
  return { title: (await atTheDoor()).messages.door.pair.title }
}

/** Where a role that signs in by two steps pairs its phone, before anything else. */
export default async function PairingPage() {
  const { session, messages } = await atTheDoor()
  if (session?.kind !== 'full') redirect('/admin/dang-nhap')
  const { pair } = messages.door
  return (
    <div className="door-step">
      <h1>{pair.title}</h1>
      <p className="text-ink-2">{pair.text}</p>
      <PairPhone
        begin={beginPhone}
        confirm={confirmPhone}
        isPaired={!session.mustPair}
        leadsTo={{ href: '/admin', label: pair.done }}
      />
    </div>
  )
}
