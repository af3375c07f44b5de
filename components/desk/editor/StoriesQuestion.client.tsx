'use client'

import { useId, useState } from 'react'
import { deskTime } from '#newsroom/text/desk-time'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useMessages } from '../Words.client.tsx'
import { useModel } from './Model.client.tsx'
import { useFoundStories } from './use-found-stories.ts'

type Props = {
  /** Where that many are chosen, the next one takes the place of the last. */
  most?: number | undefined
  chosen: number[]
  onChosen: (ids: number[]) => void
  onClose: () => void
}

/** Chooses stories of the paper, in order. */
export function StoriesQuestion({ most = 12, chosen, onChosen, onClose }: Props) {
  const { editor, language } = useMessages()
  const { stories: words, link, fields } = editor
  const { tools } = useModel()
  const [ids, setIds] = useState(chosen)
  const [typed, setTyped] = useState('')
  const found = useFoundStories(typed)
  const id = useId()
  const nameOf = (story: number) => tools.stories.get(story)?.headline ?? '…'
  return (
    <div className="question">
      {ids.length > 0 && (
        <ol className="related-picks" aria-label={words.chosen}>
          {ids.map((story) => (
            <li key={story}>
              <span className="flex-1 font-serif">{nameOf(story)}</span>
              <Button
                size="small"
                look="bare"
                square
                aria-label={fields.removeStory(nameOf(story))}
                onClick={() => setIds(ids.filter((one) => one !== story))}
              >
                <Icon name="close" size={14} />
              </Button>
            </li>
          ))}
        </ol>
      )}
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {words.search}
        </label>
        <input
          id={id}
          className="input"
          type="search"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <ul className="found-stories" aria-label={link.results}>
        {found?.length === 0 && <li className="text-ink-3">{link.none}</li>}
        {found
          ?.filter((story) => !ids.includes(story.id))
          .map(({ id: story, headline, section, at }) => (
            <li key={story}>
              <button type="button" onClick={() => setIds([...ids.slice(0, most - 1), story])}>
                <span className="font-serif">{headline}</span>{' '}
                <span className="text-ink-3">
                  {section} · {at ? deskTime(at, Date.now(), language) : ''}
                </span>
              </button>
            </li>
          ))}
      </ul>
      <div className="question-row">
        <Button
          look="filled"
          onClick={() => {
            onClose()
            onChosen(ids)
          }}
        >
          {words.done}
        </Button>
      </div>
    </div>
  )
}
