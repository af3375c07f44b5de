'use client'

import { useMessages } from '../Words.client.tsx'
import { Labelled } from './Labelled.client.tsx'
import { useModel, useModelState } from './Model.client.tsx'

const kinds = ['small', 'update', 'correction'] as const

/** What a change to a live story is: a slip, news, or something that was wrong. */
export function ChangeKind() {
  const { steps: words } = useMessages().editor
  const { store } = useModel()
  const change = useModelState((state) => state.change)
  const correction = useModelState((state) => state.correction)
  const mayCorrect = useModelState((state) => state.standing.steps.correct)
  const hints = {
    small: words.smallHint,
    update: words.updateHint,
    correction: mayCorrect ? words.correctionHint : words.onlyChief,
  }
  return (
    <>
      <fieldset className="change-kind">
        <legend className="field-label">{words.kind}</legend>
        {kinds.map((kind) => (
          <label key={kind} className="check">
            <input
              type="radio"
              name="change"
              checked={change === kind}
              disabled={kind === 'correction' && !mayCorrect}
              onChange={() => store.set({ change: kind })}
            />
            <span className="flex-1">{words[kind]}</span>
            <span className="field-hint">{hints[kind]}</span>
          </label>
        ))}
      </fieldset>
      {change === 'correction' && (
        <div className="correction">
          <Labelled label={words.correctionText} hint={words.correctionNote}>
            {(field) => (
              <textarea
                {...field}
                className="input"
                data-serif
                rows={3}
                placeholder={words.correctionExample}
                value={correction}
                onChange={(event) => store.set({ correction: event.target.value })}
              />
            )}
          </Labelled>
        </div>
      )}
    </>
  )
}
