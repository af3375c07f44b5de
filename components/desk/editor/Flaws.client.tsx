'use client'

import { useEffect, useRef } from 'react'
import { teaser } from '#newsroom/text/cut'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useMessages } from '../Words.client.tsx'
import { fixSlips, unfix } from './fix-slip.ts'
import { goToSlip } from './go-to-slip.ts'
import { useModel, useModelState } from './Model.client.tsx'
import type { FlawKind, FoundSlip } from './model-state.ts'

/** More words at once are noise. */
const most = 6

/** Kinds that are put right together, in the order in which they matter. */
const groups = {
  legacy: ['tcvn3', 'vni'],
  typing: ['keys', 'doubled-tone', 'tone-place', 'spelling'],
  toneStyle: ['tone-style'],
  quotes: ['straight-quotes'],
  spaces: ['spaces'],
  unpaired: ['unpaired-quote'],
} as const satisfies Record<string, readonly FlawKind[]>
type GroupName = keyof typeof groups

type Lines = { slips: readonly FoundSlip[]; fix: (slips: readonly FoundSlip[]) => void }

/** Words that look mistyped and passages that are not how the paper prints, each with what puts it right. */
export function Flaws() {
  const model = useModel()
  const slips = useModelState((state) => state.slips)
  const list = useRef<HTMLLIElement>(null)
  const wantsFocus = useRef(false)
  // The button that was pressed is gone with its line: the keys go on with the next one.
  useEffect(() => {
    if (!wantsFocus.current || slips.length < 0) return
    wantsFocus.current = false
    list.current?.parentElement?.querySelector<HTMLElement>('[data-fix], [data-unfix]')?.focus()
  }, [slips])
  const fix = (wanted: readonly FoundSlip[]) => {
    wantsFocus.current = true
    fixSlips(model, wanted)
  }
  const of = (name: GroupName) => {
    const kinds: readonly FlawKind[] = groups[name]
    return slips.filter(({ kind }) => kinds.includes(kind))
  }
  return (
    <>
      <Undo first={list} />
      <Legacy slips={of('legacy')} fix={fix} />
      <Words name="typing" slips={of('typing')} fix={fix} />
      <Words name="toneStyle" slips={of('toneStyle')} fix={fix} />
      <Signs name="quotes" slips={of('quotes')} fix={fix} />
      <Signs name="spaces" slips={of('spaces')} fix={fix} />
      <Unpaired slips={of('unpaired')} />
    </>
  )
}

function Undo({ first }: { first: React.Ref<HTMLLIElement> }) {
  const { checks } = useMessages().editor
  const model = useModel()
  const fixed = useModelState((state) => state.fixed)
  return (
    <li ref={first} hidden={fixed === null}>
      <Icon name="check" size={14} />
      <p className="flex-1" role="status">
        {fixed && checks.fixed(fixed.count)}
      </p>
      <Button size="small" look="bare" data-unfix onClick={() => unfix(model)}>
        {checks.unfix}
      </Button>
    </li>
  )
}

/** Text that was pasted in an old encoding, as it would be read. */
function Legacy({ slips, fix }: Lines) {
  const { checks } = useMessages().editor
  const [first] = slips
  if (!first) return null
  const encoding = first.kind === 'vni' ? 'VNI' : 'TCVN3'
  const preview = slips.map(({ suggestion }) => suggestion).join(' ')
  return (
    <li>
      <Icon name="warning" size={14} />
      <div className="flex-1">
        <p>{checks.legacy(encoding)}</p>
        <p className="legacy-preview">
          <span className="sr-only">{checks.becomes} </span>
          {teaser(preview, 160)}
        </p>
        <Button size="small" data-fix onClick={() => fix(slips)}>
          {checks.convert}
        </Button>
      </div>
    </li>
  )
}

/** Each word with what was meant; all of them at once where there are several. */
function Words({ name, slips, fix }: Lines & { name: 'typing' | 'toneStyle' }) {
  const { checks } = useMessages().editor
  const model = useModel()
  return (
    <>
      {slips.length > 1 && (
        <li>
          <Icon name="warning" size={14} />
          <p className="flex-1">{checks.many[name](slips.length)}</p>
          <Button size="small" data-fix onClick={() => fix(slips)}>
            {checks.fixAll(slips.length)}
          </Button>
        </li>
      )}
      {slips.slice(0, most).map((slip) => (
        <li key={`${slip.place} ${slip.from} ${slip.word}`}>
          <Icon name="warning" size={14} />
          <div className="flex-1">
            <p>
              <del className="slip-wrong">{slip.word}</del> <span aria-hidden="true">→</span>
              <span className="sr-only">{checks.becomes}</span> <b>{slip.suggestion}</b>
            </p>
            <p className="text-ink-3">{checks[name](checks.where(slip.place, slip.block))}</p>
          </div>
          <Button size="small" data-fix onClick={() => fix([slip])}>
            {checks.fix}
            <span className="sr-only"> {slip.word}</span>
          </Button>
          <Keep label={checks.keep(slip.word)} onKeep={() => model.keepWord(slip.word)} />
        </li>
      ))}
    </>
  )
}

/** Signs that are all put right in the same way. */
function Signs({ name, slips, fix }: Lines & { name: 'quotes' | 'spaces' }) {
  const { checks } = useMessages().editor
  const [first] = slips
  if (!first) return null
  const where = checks.where(first.place, first.block)
  return (
    <li>
      <Icon name="info" size={14} />
      <p className="flex-1">{checks.many[name](slips.length, where)}</p>
      <Button size="small" data-fix onClick={() => fix(slips)}>
        {slips.length === 1 ? checks.fix : checks.fixAll(slips.length)}
        <span className="sr-only"> {checks.many[name](slips.length, where)}</span>
      </Button>
    </li>
  )
}

/** Where the other mark belongs, only a person can tell. */
function Unpaired({ slips }: Pick<Lines, 'slips'>) {
  const { checks } = useMessages().editor
  const model = useModel()
  return slips.slice(0, most).map((slip) => {
    const said = checks.unpaired(slip.word, checks.where(slip.place, slip.block))
    return (
      <li key={`${slip.place} ${slip.from} ${slip.word}`}>
        <Icon name="info" size={14} />
        <p className="flex-1">{said}</p>
        <Button size="small" onClick={() => goToSlip(model, slip)}>
          {checks.go}
          <span className="sr-only">: {said}</span>
        </Button>
        <Keep label={checks.keep(slip.word)} onKeep={() => model.keepWord(slip.word)} />
      </li>
    )
  })
}

function Keep({ label, onKeep }: { label: string; onKeep: () => void }) {
  return (
    <Button size="small" look="bare" square aria-label={label} onClick={onKeep}>
      <Icon name="close" size={14} />
    </Button>
  )
}
