'use client'

import { useEffect, useRef } from 'react'
import { dateLine } from '#newsroom/text/dates'
import { useMessages } from '../Words.client.tsx'
import { BlockHandle } from './BlockHandle.client.tsx'
import { useGrowing } from './growing.ts'
import { HeroField } from './HeroField.client.tsx'
import { useModel, useModelState } from './Model.client.tsx'
import { SlashMenu } from './SlashMenu.client.tsx'
import { TextToolbar } from './TextToolbar.client.tsx'

/** The story as readers will see it, to be written in. */
export function WritingPage() {
  const model = useModel()
  const { editor: words } = useMessages()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => (place.current ? model.mount(place.current) : undefined), [model])
  const isReady = useModelState((state) => state.ready)
  const toSapo = () => document.getElementById('sapo')?.focus()
  return (
    <section className="writing" aria-label={words.page}>
      <article className="paper" lang="vi">
        <Kicker />
        <LineField name="headline" className="paper-headline" onEnter={toSapo} />
        <DateLine />
        <LineField name="sapo" className="paper-sapo" onEnter={model.focusText} />
        <HeroField />
        <div className="paper-body">
          <div ref={place} />
          {isReady && (
            <>
              <TextToolbar />
              <SlashMenu />
              <BlockHandle />
            </>
          )}
        </div>
        <SignaturePreview />
      </article>
    </section>
  )
}

function Kicker() {
  const { editor: words } = useMessages()
  const { choices } = useModel()
  const id = useModelState((state) => state.fields.sectionId)
  const section = choices.sections.find((one) => one.id === id)
  return <p className="paper-kicker">{section?.path ?? words.noSection}</p>
}

function DateLine() {
  const { out, scheduled, working } = useModelState((state) => state.standing)
  const at = out?.publishedAt ?? scheduled?.at ?? working.at
  return <p className="paper-date">{dateLine(at)}</p>
}

type LineProps = { name: 'headline' | 'sapo'; className: string; onEnter: () => void }

/** Headline and sapo: fields that look like the page. */
function LineField({ name, className, onEnter }: LineProps) {
  const { editor: words } = useMessages()
  const { setField } = useModel()
  const value = useModelState((state) => state.fields[name])
  const ref = useGrowing(value)
  return (
    <textarea
      ref={ref}
      id={name === 'headline' ? 'tua' : 'sapo'}
      className={`paper-field ${className}`}
      aria-label={name === 'headline' ? words.headline : words.sapo}
      placeholder={name === 'headline' ? words.headlineHint : words.sapoHint}
      rows={1}
      spellCheck={false}
      value={value}
      onChange={(event) => setField(name, event.target.value.replace(/\n/g, ' '))}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
        if (event.metaKey || event.ctrlKey) return
        event.preventDefault()
        onEnter()
      }}
    />
  )
}

function SignaturePreview() {
  const { choices } = useModel()
  const bylines = useModelState((state) => state.fields.bylines)
  const source = useModelState((state) => state.fields.source)
  const names = bylines.map(({ authorId, penNameId }) => {
    const author = choices.authors.find(({ id }) => id === authorId)
    return author?.penNames.find(({ id }) => id === penNameId)?.name ?? author?.name ?? ''
  })
  const outlet = choices.sources.find(({ id }) => id === source?.sourceId)?.name
  if (names.length === 0 && !outlet) return null
  return (
    <p className="signature">
      {names.length > 0 && <span>{names.join(' - ')}</span>}
      {outlet && <span>Theo {source?.author ? `${source.author}/${outlet}` : outlet}</span>}
    </p>
  )
}
