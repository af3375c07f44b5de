'use client'

import Form from 'next/form'
import { useState } from 'react'
import type { ArticleState } from '#newsroom/transitions'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { Popover } from '../../ui/Popover.client.tsx'
import { useKey } from '../useKey.client.tsx'
import { useMessages } from '../Words.client.tsx'
import { filterStates, type ListAddress, stateWord } from './list-address.ts'

type SectionChoice = { id: number; name: string; isSub: boolean }

type Props = {
  address: ListAddress
  /** States that the view leaves open; fewer than two are no choice. */
  withStates: boolean
  sections: readonly SectionChoice[]
  /** What else the address says. */
  fields: readonly (readonly [string, string])[]
}

/** Opens the sheet of filters, at F too; its answers stand in the address. */
export function FilterButton({ address, withStates, sections, fields }: Props) {
  const { stories } = useMessages()
  const [open, setOpen] = useState(false)
  useKey('f', () => setOpen(true))
  return (
    <Popover
      title={stories.filterTitle}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <button type="button" className="chip" data-look="add">
          <Icon name="plus" size={12} />
          {stories.filter} <Kbd>F</Kbd>
        </button>
      }
    >
      <Form
        action="/admin/tin"
        className="filter-sheet"
        prefetch={false}
        onSubmit={() => setOpen(false)}
      >
        {fields.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {withStates && <States chosen={address.states} />}
        <label className="field">
          <span className="field-label">{stories.filterBy.section}</span>
          <select name="muc" className="input" defaultValue={address.section ?? ''}>
            <option value="">{stories.anySection}</option>
            {sections.map(({ id, name, isSub }) => (
              <option key={id} value={id}>
                {isSub ? `\u2003${name}` : name}
              </option>
            ))}
          </select>
        </label>
        <label className="check">
          <input type="checkbox" name="cua-toi" value="1" defaultChecked={address.mine} />
          {stories.mineLabel}
        </label>
        <div className="filter-days">
          <Day name="tu" label={stories.filterBy.from} day={address.from} />
          <Day name="den" label={stories.filterBy.to} day={address.to} />
        </div>
        <Button type="submit" look="filled" full>
          {stories.filter}
        </Button>
      </Form>
    </Popover>
  )
}

function States({ chosen }: { chosen: readonly ArticleState[] }) {
  const { stories, frame } = useMessages()
  return (
    <fieldset className="filter-states">
      <legend className="field-label">{stories.filterBy.state}</legend>
      {filterStates.map((state) => (
        <label key={state} className="check">
          <input
            type="checkbox"
            name="trang-thai"
            value={stateWord(state)}
            defaultChecked={chosen.includes(state)}
          />
          {frame.states[state]}
        </label>
      ))}
    </fieldset>
  )
}

function Day({ name, label, day }: { name: string; label: string; day: string | null }) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <input type="date" name={name} className="input" defaultValue={day ?? ''} />
    </label>
  )
}
