import { deskMoment } from '#newsroom/text/desk-time'
import { deviceOf } from '#newsroom/text/device'
import { Form } from '../form/Form.client.tsx'
import { SubmitButton } from '../form/SubmitButton.client.tsx'
import type { Messages } from './messages/vi.ts'
import { Part } from './Part.tsx'
import type { FormAction } from './SignOut.client.tsx'

type Device = {
  tokenHash: string
  userAgent: string
  createdAt: number
  lastSeenAt: number
  current: boolean
}
type Props = {
  words: Messages
  now: number
  devices: readonly Device[]
  end: FormAction
  endOthers: FormAction
}

/** The devices on which the person is signed in, and how to sign them out. */
export function Devices({ words: { account, language }, now, devices, end, endOthers }: Props) {
  return (
    <Part title={account.sessions} count={devices.length}>
      <ul>
        {devices.map((device) => (
          <li key={device.tokenHash} className="flex items-center gap-4 border-b border-line py-2">
            <div className="min-w-0 flex-1">
              <p>{deviceOf(device.userAgent) ?? account.unknownDevice}</p>
              <p className="under tabular-nums">
                {account.since(deskMoment(device.createdAt, now, language))} ·{' '}
                {account.seen(deskMoment(device.lastSeenAt, now, language))}
              </p>
            </div>
            {device.current ? (
              <span className="text-ink-2">{account.thisDevice}</span>
            ) : (
              <Form action={end} saysDone={false} className="">
                <input type="hidden" name="device" value={device.tokenHash} />
                <SubmitButton look="plain" size="small">
                  {account.end}
                </SubmitButton>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {devices.length > 1 && (
        <Form action={endOthers} className="grid gap-3 pt-3">
          <SubmitButton look="plain" className="justify-self-start">
            {account.endOthers}
          </SubmitButton>
        </Form>
      )}
    </Part>
  )
}
