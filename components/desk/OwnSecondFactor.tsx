import { Form } from '../form/Form.client.tsx'
import { TextField } from '../form/fields.client.tsx'
import { SubmitButton } from '../form/SubmitButton.client.tsx'
import type { Messages } from './messages/vi.ts'
import { PairPhone } from './PairPhone.client.tsx'
import { Part } from './Part.tsx'
import type { FormAction } from './SignOut.client.tsx'

type Props = {
  words: Messages
  isOn: boolean
  codesLeft: number
  begin: FormAction
  confirm: FormAction
  unpair: FormAction
}

/** The second factor: off and how to begin, or on and how to end it. */
export function OwnSecondFactor({ words, isOn, codesLeft, begin, confirm, unpair }: Props) {
  const { account } = words
  return (
    <Part title={account.secondFactor}>
      <div className="grid gap-4 pt-4">
        <p className="text-ink-2">
          {isOn ? `${account.on} ${account.codesLeft(codesLeft)}` : account.off}
        </p>
        <PairPhone begin={begin} confirm={confirm} isPaired={isOn} />
        {isOn && (
          <Form action={unpair} clears className="grid max-w-[420px] gap-4">
            <TextField
              name="code"
              label={account.unpairCode}
              autoComplete="one-time-code"
              maxLength={20}
            />
            <SubmitButton look="alarm" className="justify-self-start">
              {account.unpair}
            </SubmitButton>
          </Form>
        )}
      </div>
    </Part>
  )
}
