'use client'

import { useEffect, useId, useState } from 'react'
import type { StoryLink } from '#newsroom/editor-choices'
import { deskTime } from '#newsroom/text/desk-time'
import { useForm } from '../../form/Form.client.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useMessages } from '../Words.client.tsx'

type Found = { stories: StoryLink[] } | 'unreachable'

/** One story of those that are out: found by words or by its address. Without scripts, one of the newest. */
export function StoryField({ newest }: { newest: StoryLink[] }) {
  const { front: words, language } = useMessages()
  const { state } = useForm()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<StoryLink | null>(null)
  const found = useFound(typed.trim(), newest)
  const id = useId()
  const wrong = state.problems?.articleId
  const stories = found === 'unreachable' ? [] : found.stories
  const shown =
    chosen && !stories.some((story) => story.id === chosen.id) ? [chosen, ...stories] : stories
  return (
    <fieldset className="field" aria-describedby={wrong ? `${id}-wrong` : undefined}>
      <legend className="sr-only">{words.story}</legend>
      <label className="field-label" htmlFor={id}>
        {words.find}
      </label>
      <input
        id={id}
        className="input"
        type="search"
        autoComplete="off"
        value={typed}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setTyped(event.target.value)}
        // Return looks for what was typed; it does not send the form.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <p className="field-hint" id={`${id}-hint`}>
        {words.findHint}
      </p>
      {wrong && (
        <p className="field-error" id={`${id}-wrong`}>
          <Icon name="warning" size={14} />
          <span>{words.choose}</span>
        </p>
      )}
      <p className="sr-only" role="status">
        {typed.trim() !== '' && `${words.found}: ${stories.length}`}
      </p>
      <ul className="story-choices" aria-label={typed.trim() === '' ? words.newest : words.found}>
        {found === 'unreachable' && <li className="text-ink-3">{words.unreachable}</li>}
        {found !== 'unreachable' && stories.length === 0 && (
          <li className="text-ink-3">{words.none}</li>
        )}
        {shown.map((story) => (
          <li key={story.id}>
            <label className="check">
              <input
                type="radio"
                name="articleId"
                value={story.id}
                checked={chosen?.id === story.id}
                aria-invalid={wrong ? true : undefined}
                onChange={() => setChosen(story)}
              />
              <span className="story-choice">
                <span className="font-serif text-15">{story.headline}</span>{' '}
                <span className="text-ink-3">
                  {story.section}
                  {story.at !== null && ` · ${deskTime(story.at, Date.now(), language)}`}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

/** The stories for what was typed; the newest while nothing is. */
function useFound(typed: string, newest: StoryLink[]): Found {
  const [found, setFound] = useState<Found>({ stories: newest })
  useEffect(() => {
    if (typed === '') return setFound({ stories: newest })
    const ended = new AbortController()
    const { signal } = ended
    const timer = setTimeout(async () => {
      try {
        const address = `/admin/api/trang-nhat/tim-tin?q=${encodeURIComponent(typed)}`
        const answer = await fetch(address, { signal })
        setFound(answer.ok ? await answer.json() : 'unreachable')
      } catch {
        if (!signal.aborted) setFound('unreachable')
      }
    }, 150)
    return () => {
      clearTimeout(timer)
      ended.abort()
    }
  }, [typed, newest])
  return found
}
