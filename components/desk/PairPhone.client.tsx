'use client'

import { useState } from 'react'
import { Form } from '../form/Form.client.tsx'
import { TextField } from '../form/fields.client.tsx'
import { SubmitButton } from '../form/SubmitButton.client.tsx'
import { LinkButton } from '../ui/LinkButton.tsx'
import { QrCode } from '../ui/QrCode.tsx'
import type { FormAction } from './SignOut.client.tsx'
import { useMessages } from './Words.client.tsx'

type Pairing = { address: string; secret: string }
type Props = {
  begin: FormAction
  confirm: FormAction
  isPaired: boolean
  /** Where to go once the recovery codes are kept. */
  leadsTo?: { href: string; label: string }
}

/** Pairs a phone in three steps: a key, a first code of it, and the recovery codes, which are shown this once. */
export function PairPhone({ begin, confirm, isPaired, leadsTo }: Props) {
  const { account } = useMessages()
  const [pairing, setPairing] = useState<Pairing | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)
  const onward = leadsTo && (
    <LinkButton look="filled" href={leadsTo.href}>
      {leadsTo.label}
    </LinkButton>
  )

  if (codes) return <RecoveryCodes codes={codes}>{onward}</RecoveryCodes>
  if (isPaired) return onward
  if (!pairing) {
    return (
      <Form action={begin} onDone={({ result }) => setPairing(result as Pairing)}>
        <SubmitButton look={leadsTo ? 'filled' : 'plain'} className="justify-self-start">
          {account.pair}
        </SubmitButton>
      </Form>
    )
  }
  return (
    <Form
      action={confirm}
      onDone={({ result }) => setCodes((result as { codes: string[] }).codes)}
      saysDone={false}
    >
      <p>{account.scan}</p>
      <QrCode text={pairing.address} label={account.qr} />
      <p>
        <span className="text-ink-2">{account.secret}:</span>{' '}
        <code className="break-all text-14">{pairing.secret.replaceAll(/(.{4})/g, '$1 ')}</code>
      </p>
      <TextField
        name="code"
        label={account.code}
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={7}
        data-code
        autoFocus
      />
      <SubmitButton className="justify-self-start">{account.confirm}</SubmitButton>
    </Form>
  )
}

function RecoveryCodes({ codes, children }: { codes: string[]; children: React.ReactNode }) {
  const { account } = useMessages()
  return (
    <section className="grid gap-3" aria-labelledby="ma-du-phong">
      <h3
        id="ma-du-phong"
        className="font-semibold"
        tabIndex={-1}
        ref={(heading) => heading?.focus()}
      >
        {account.recovery}
      </h3>
      <p>{account.recoveryText}</p>
      <ol className="grid grid-cols-2 gap-x-6 border-y border-line py-2">
        {codes.map((code) => (
          <li key={code} className="py-0.5">
            <code className="text-14">{code}</code>
          </li>
        ))}
      </ol>
      {children}
    </section>
  )
}
