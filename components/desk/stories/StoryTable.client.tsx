'use client'

import Link from 'next/link'
import { useEffect, useRef, useState } from 'react'
import type { FormState } from '#server/action'
import { Form } from '../../form/Form.client.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { State } from '../../ui/State.tsx'
import { useMessages } from '../Words.client.tsx'
import { BulkBar } from './BulkBar.client.tsx'
import { BulkOutcome } from './BulkOutcome.client.tsx'
import type { ShownRow } from './row.ts'
import { useListKeys } from './useListKeys.client.tsx'

type Props = {
  rows: readonly ShownRow[]
  caption: string
  /** What can be done with several: to the trash, or out of it. */
  bulk: 'trash' | 'restore'
  action: (state: FormState, form: FormData) => Promise<FormState>
  children?: React.ReactNode
}

/** The list itself: one is pointed at by J and K, several are chosen by X or by their boxes. */
export function StoryTable({ rows, caption, bulk, action, children }: Props) {
  const { stories } = useMessages()
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const [outcome, setOutcome] = useState<FormState | null>(null)
  const ids = rows.map(({ id }) => id)
  const { current, point, choose } = useListKeys(ids, setChosen)
  const here = ids.filter((id) => chosen.has(id))
  const toggleAll = () => setChosen(here.length === ids.length ? new Set() : new Set(ids))

  return (
    <Form
      action={action}
      saysDone={false}
      className="story-list"
      onDone={(state) => {
        setOutcome(state)
        setChosen(new Set())
      }}
    >
      {outcome && <BulkOutcome state={outcome} bulk={bulk} />}
      <table className="story-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th className="c-check">
              <AllBox
                some={here.length > 0}
                all={here.length === ids.length}
                onToggle={toggleAll}
              />
            </th>
            <th className="c-state">{stories.columns.state}</th>
            <th className="c-headline">{stories.columns.headline}</th>
            <th className="c-section">{stories.columns.section}</th>
            <th className="c-authors">{stories.columns.authors}</th>
            <th className="c-due">{stories.columns.due}</th>
            <th className="c-updated">{stories.columns.updated}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.id}
              data-chosen={chosen.has(row.id) || undefined}
              data-current={current === row.id || undefined}
            >
              <td className="c-check">
                <input
                  type="checkbox"
                  name="story"
                  value={`${row.id}.${row.version}`}
                  checked={chosen.has(row.id)}
                  aria-label={stories.select(row.headline)}
                  onChange={() => choose(row.id)}
                />
              </td>
              <td className="c-state">
                <State state={row.state}>{row.stateWords}</State>
              </td>
              <td className="c-headline">
                <Link
                  href={row.href}
                  prefetch={false}
                  data-row={row.id}
                  onFocus={() => point(row.id)}
                  className={row.hasHeadline ? 'headline' : 'headline text-ink-3'}
                >
                  {row.headline}
                </Link>
                {!row.hasPicture && (
                  <span className="flag" title={stories.noPicture}>
                    <Icon name="no-picture" size={14} />
                    <span className="sr-only">{stories.noPicture}</span>
                  </span>
                )}
                {row.note && (
                  <span className="note" title={row.note}>
                    {row.note}
                  </span>
                )}
              </td>
              <td className="c-section">{row.section}</td>
              <td className="c-authors">{row.authors}</td>
              <td className="c-due" data-late={row.isLate || undefined}>
                {row.due ?? <span className="text-ink-3">–</span>}
              </td>
              <td className="c-updated">{row.updated}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {children}
      {here.length > 0 && (
        <BulkBar count={here.length} bulk={bulk} onDrop={() => setChosen(new Set())} />
      )}
    </Form>
  )
}

function AllBox({ some, all, onToggle }: { some: boolean; all: boolean; onToggle: () => void }) {
  const { stories } = useMessages()
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = some && !all
  }, [some, all])
  return (
    <input
      ref={box}
      type="checkbox"
      checked={some && all}
      aria-label={stories.selectAll}
      onChange={onToggle}
    />
  )
}
