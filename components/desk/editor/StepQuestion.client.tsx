'use client'

import { useId, useState } from 'react'
import { localInput, parseLocal } from '#newsroom/text/dates'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.client.tsx'
import { useToast } from '../../ui/Toasts.client.tsx'
import { useMessages } from '../Words.client.tsx'
import { useModelState } from './Model.client.tsx'
import type { Talk } from './server-talk.ts'

export type Asked = 'schedule' | 'return' | 'withdraw' | 'discard' | 'name' | null

type Props = {
  asked: Asked
  onClose: () => void
  onTake: (request: { step: string; [detail: string]: unknown }) => Promise<boolean>
  talk: Talk
  /** Where the story's steps stand, for when the one that was taken is no longer among them. */
  returnTo?: React.RefObject<HTMLElement | null>
}

/** A step that needs a word more: a time, a reason, a name. */
export function StepQuestion({ asked, onClose, onTake, talk, returnTo }: Props) {
  const { ask: words } = useMessages().editor
  const titles = {
    schedule: words.scheduleTitle,
    return: words.returnTitle,
    withdraw: words.withdrawTitle,
    discard: words.discardTitle,
    name: words.nameTitle,
  }
  return (
    <Dialog
      title={asked ? titles[asked] : ''}
      open={asked !== null}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      returnTo={returnTo}
    >
      {asked && <Answer asked={asked} onClose={onClose} onTake={onTake} talk={talk} />}
    </Dialog>
  )
}

/** The next full hour: where most stories go out. */
const nextHour = () => Math.ceil((Date.now() + 300_000) / 3_600_000) * 3_600_000

function Answer({ asked, onClose, onTake, talk }: Props & { asked: NonNullable<Asked> }) {
  const { ask: words } = useMessages().editor
  const toast = useToast()
  const id = useId()
  const refusal = useModelState((state) => state.refusal)
  const scheduled = useModelState((state) => state.standing.scheduled)
  const [value, setValue] = useState(
    asked === 'schedule' ? localInput(scheduled?.at ?? nextHour()) : '',
  )
  const labels = {
    schedule: words.scheduleAt,
    return: words.returnReason,
    withdraw: words.withdrawReason,
    name: words.nameLabel,
    discard: '',
  }
  const verbs = {
    schedule: words.scheduleDo,
    return: words.returnDo,
    withdraw: words.withdrawDo,
    discard: words.discardDo,
    name: words.nameDo,
  }
  const send = async () => {
    if (asked === 'name') {
      const { name } = await talk.nameVersion(value)
      if (name) toast(words.named(name))
      return true
    }
    if (asked === 'schedule') return onTake({ step: asked, at: parseLocal(value) ?? 0 })
    return onTake(asked === 'discard' ? { step: asked } : { step: asked, reason: value })
  }
  return (
    <form
      className="question"
      onSubmit={(event) => {
        event.preventDefault()
        void send().then((isDone) => isDone && onClose())
      }}
    >
      {asked === 'discard' && <p>{words.discardText}</p>}
      {asked !== 'discard' && (
        <div className="field">
          <label className="field-label" htmlFor={id}>
            {labels[asked]}
          </label>
          {asked === 'schedule' || asked === 'name' ? (
            <input
              id={id}
              className="input"
              type={asked === 'schedule' ? 'datetime-local' : 'text'}
              required
              value={value}
              onChange={(event) => setValue(event.target.value)}
            />
          ) : (
            <textarea
              id={id}
              className="input"
              data-serif
              rows={3}
              required
              value={value}
              onChange={(event) => setValue(event.target.value)}
            />
          )}
          {asked === 'withdraw' && <span className="field-hint">{words.withdrawHint}</span>}
        </div>
      )}
      {refusal && (
        <p className="field-error" role="alert">
          {refusal}
        </p>
      )}
      <Button type="submit" look={asked === 'withdraw' ? 'alarm' : 'filled'}>
        {verbs[asked]}
      </Button>
    </form>
  )
}
