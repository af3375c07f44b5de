'use client'

import { useState } from 'react'
import type { MenuLink } from '#newsroom/settings'
import { useForm } from '../../form/Form.client.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useMessages } from '../Words.client.tsx'

type Props = { name: 'header' | 'footer'; title: string; hint: string; links: MenuLink[] }
type Row = MenuLink & { key: number }

/** The links of one menu in their order; the form sends them as JSON. */
export function MenuLinks({ name, title, hint, links }: Props) {
  const { menus: words } = useMessages()
  const [rows, setRows] = useState<Row[]>(() => links.map((link, key) => ({ ...link, key })))
  const { problems = {} } = useForm().state
  const change = (place: number, said: Partial<MenuLink>) =>
    setRows(rows.map((row, at) => (at === place ? { ...row, ...said } : row)))
  const move = (place: number, by: 1 | -1) => setRows(moved(rows, place, by))
  const add = () => {
    const key = Math.max(-1, ...rows.map((row) => row.key)) + 1
    setRows([...rows, { key, label: '', href: '', hidden: false }])
  }
  const stored = rows.map(({ label, href, hidden }) => ({ label, href, hidden }))
  return (
    <fieldset className="menu-links">
      <legend className="mb-1 font-semibold">{title}</legend>
      <p className="field-hint">{hint}</p>
      <input type="hidden" name={name} value={JSON.stringify(stored)} />
      {rows.length === 0 && <p className="text-ink-3">{words.none}</p>}
      {rows.map((row, place) => (
        <MenuRow
          key={row.key}
          row={row}
          nth={words.nth(place + 1)}
          problem={(field) => problems[`${name}.${place}.${field}`]}
          isFirst={place === 0}
          isLast={place === rows.length - 1}
          onChange={(said) => change(place, said)}
          onMove={(by) => move(place, by)}
          onRemove={() => setRows(rows.filter((_, at) => at !== place))}
        />
      ))}
      {problems[name] && <p className="field-error">{problems[name]}</p>}
      <Button className="justify-self-start" onClick={add}>
        <Icon name="plus" />
        {words.add}
      </Button>
    </fieldset>
  )
}

function moved(rows: Row[], place: number, by: 1 | -1): Row[] {
  const [row, other] = [rows[place], rows[place + by]]
  if (!row || !other) return rows
  const next = [...rows]
  next[place] = other
  next[place + by] = row
  return next
}

type RowProps = {
  row: Row
  nth: string
  problem: (field: 'label' | 'href') => string | undefined
  isFirst: boolean
  isLast: boolean
  onChange: (said: Partial<MenuLink>) => void
  onMove: (by: 1 | -1) => void
  onRemove: () => void
}

function MenuRow({ row, nth, problem, isFirst, isLast, onChange, onMove, onRemove }: RowProps) {
  const { menus: words } = useMessages()
  const name = row.label || nth
  const field = (of: 'label' | 'href') => (
    <div className="field">
      <input
        className="input"
        aria-label={`${nth}: ${words[of]}`}
        placeholder={words[of]}
        aria-invalid={problem(of) ? true : undefined}
        autoComplete="off"
        value={row[of]}
        onChange={({ target }) => onChange({ [of]: target.value })}
      />
      {problem(of) && <p className="field-error">{problem(of)}</p>}
    </div>
  )
  const button = (
    icon: 'arrow-up' | 'arrow-down' | 'trash',
    label: string,
    off: boolean,
    run: () => void,
  ) => (
    <Button look="bare" square aria-label={label} disabled={off} onClick={run}>
      <Icon name={icon} size={14} />
    </Button>
  )
  return (
    <div className="menu-link">
      {field('label')}
      {field('href')}
      <label className="check">
        <input
          type="checkbox"
          checked={!row.hidden}
          onChange={({ target }) => onChange({ hidden: !target.checked })}
        />
        <span>{words.shown}</span>
      </label>
      <span className="flex">
        {button('arrow-up', words.up(name), isFirst, () => onMove(-1))}
        {button('arrow-down', words.down(name), isLast, () => onMove(1))}
        {button('trash', words.remove(name), false, onRemove)}
      </span>
    </div>
  )
}
