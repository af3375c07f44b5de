import Link from 'next/link'
import type { Member } from '#newsroom/accounts/people'
import { deskMoment } from '#newsroom/text/desk-time'
import { Avatar } from '../ui/Avatar.tsx'
import type { Messages } from './messages/vi.ts'

type Props = { words: Messages; members: readonly Member[]; ownId: number; now: number }

/** Everybody who has an account. */
export function MemberTable({ words: { people, frame, language }, members, ownId, now }: Props) {
  return (
    <table className="table member-table">
      <caption className="sr-only">{people.title}</caption>
      <thead>
        <tr>
          <th scope="col">{people.person}</th>
          <th scope="col">{people.role}</th>
          <th scope="col">{people.factor}</th>
          <th scope="col">{people.seen}</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member.id}>
            <td>
              <span className="flex items-center gap-3">
                <Avatar name={member.name} here={member.id === ownId} />
                <span className="min-w-0">
                  <Link
                    prefetch={false}
                    href={`/admin/nguoi-dung/${member.id}`}
                    className="font-medium text-ink hover:underline"
                  >
                    {member.name}
                  </Link>
                  {member.id === ownId && <span className="text-ink-3"> · {people.you}</span>}
                  <span className="block break-all text-ink-3">{member.email}</span>
                </span>
              </span>
            </td>
            <td>
              {frame.roles[member.role]}
              {member.sections.length > 0 && (
                <span className="block text-12 text-ink-3">
                  {member.sections.map(({ name }) => name).join(', ')}
                </span>
              )}
            </td>
            <td>{member.hasSecondFactor ? people.factorOn : people.factorOff}</td>
            <td className="tabular-nums">
              {standing(member, people, deskMoment(member.lastSeenAt ?? now, now, language))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function standing(member: Member, people: Messages['people'], seen: string): string {
  if (member.disabledAt !== null) return people.disabled
  if (member.lastSeenAt !== null) return seen
  return member.isInvited ? people.waiting : people.never
}
