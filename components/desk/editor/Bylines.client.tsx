'use client'

import { Icon } from '../../ui/Icon.tsx'
import { useMessages } from '../Words.client.tsx'
import { useModel, useModelState } from './Model.client.tsx'
import type { Fields } from './model-state.ts'

type Byline = Fields['bylines'][number]
const roles = ['text', 'photo', 'video', 'graphics'] as const

/** Who signs, under which name and for what. */
export function Bylines() {
  const { fields: words } = useMessages().editor
  const { choices, setField } = useModel()
  const bylines = useModelState((state) => state.fields.bylines)
  const set = (next: Byline[]) => setField('bylines', next)
  const change = (at: number, changes: Partial<Byline>) =>
    set(bylines.map((byline, index) => (index === at ? { ...byline, ...changes } : byline)))
  return (
    <div className="story-field" data-tall={bylines.length > 0 || undefined}>
      <label htmlFor="truong-tac-gia">{words.authors}</label>
      <div>
        {bylines.map((byline, at) => (
          <BylineRow
            key={`${byline.authorId} ${byline.role}`}
            byline={byline}
            onChange={(changes) => change(at, changes)}
            onRemove={() => set(bylines.filter((_, index) => index !== at))}
          />
        ))}
        <select
          id="truong-tac-gia"
          className="pick"
          data-empty
          value=""
          onChange={(event) =>
            set([
              ...bylines,
              { authorId: Number(event.target.value), penNameId: null, role: 'text' },
            ])
          }
        >
          <option value="">{words.addAuthor}</option>
          {choices.authors
            .filter(({ id }) => !bylines.some(({ authorId }) => authorId === id))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </div>
    </div>
  )
}

type RowProps = {
  byline: Byline
  onChange: (changes: Partial<Byline>) => void
  onRemove: () => void
}

function BylineRow({ byline, onChange, onRemove }: RowProps) {
  const { fields: words } = useMessages().editor
  const { choices } = useModel()
  const author = choices.authors.find(({ id }) => id === byline.authorId)
  const name = author?.name ?? ''
  const hasPenNames = (author?.penNames.length ?? 0) > 0
  return (
    <div className="byline">
      {hasPenNames ? (
        <select
          className="pick"
          aria-label={words.signedAs(name)}
          value={byline.penNameId ?? ''}
          onChange={(event) =>
            onChange({ penNameId: event.target.value === '' ? null : Number(event.target.value) })
          }
        >
          <option value="">{name}</option>
          {author?.penNames.map((pen) => (
            <option key={pen.id} value={pen.id}>
              {pen.name}
            </option>
          ))}
        </select>
      ) : (
        <span className="byline-name">{name}</span>
      )}
      <select
        className="pick byline-role"
        aria-label={words.roleOf(name)}
        value={byline.role}
        onChange={(event) => onChange({ role: event.target.value as Byline['role'] })}
      >
        {roles.map((role) => (
          <option key={role} value={role}>
            {words.roles[role]}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="chip-remove"
        aria-label={words.removeAuthor(name)}
        onClick={onRemove}
      >
        <Icon name="close" size={12} />
      </button>
    </div>
  )
}
