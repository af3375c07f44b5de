'use client'

import type { Said } from '#newsroom/text/sentence'
import type { FormState } from '#server/action'
import { Icon } from '../../ui/Icon.tsx'
import { useMessages, useSpoken } from '../Words.client.tsx'

/** What became of several stories: how many it was done with, and which stayed, each with its reason. */
type Outcome = { done: number; refused: { headline: string | null; reason: Said }[] }

export function BulkOutcome({ state, bulk }: { state: FormState; bulk: 'trash' | 'restore' }) {
  const { stories } = useMessages()
  const say = useSpoken()
  const { done, refused } = state.result as Outcome
  const said = bulk === 'trash' ? stories.bulk.trashed : stories.bulk.restored
  return (
    <div className="bulk-outcome" role="status">
      {done > 0 && (
        <p className="form-message" data-kind="done">
          <Icon name="check" />
          {said(done)}
        </p>
      )}
      {refused.length > 0 && (
        <div className="form-message" data-kind="refused">
          <Icon name="warning" />
          <div>
            <p>{stories.bulk.refused(refused.length)}</p>
            <ul>
              {refused.map(({ headline, reason }, place) => (
                <li key={place}>
                  <span className="font-serif">{headline || stories.bulk.unknown}</span>:{' '}
                  {say(reason)}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </div>
  )
}
