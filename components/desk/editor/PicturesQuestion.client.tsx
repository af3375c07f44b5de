'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { jpegWithin } from '#newsroom/body/picture'
import type { Picture } from '#newsroom/reading'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useMessages } from '../Words.client.tsx'
import { useModel } from './Model.client.tsx'

type Props = { several: boolean; onChosen: (ids: number[]) => void; onClose: () => void }

/** Pictures from the library or from the machine; files are in the text at once and travel meanwhile. */
export function PicturesQuestion({ several, onChosen, onClose }: Props) {
  const { pictures: words } = useMessages().editor
  const { talk, tools } = useModel()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<Picture[] | null>(null)
  const [chosen, setChosen] = useState<number[]>([])
  const files = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(() => {
      talk
        .findPictures(typed)
        .then(({ pictures }) => {
          if (!isCurrent) return
          tools.pictures.put(...pictures)
          setFound(pictures)
        })
        .catch(() => undefined)
    }, 150)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [typed, talk, tools])
  const take = (ids: number[]) => {
    onClose()
    if (ids.length > 0) onChosen(ids)
  }
  const choose = (picture: number) => {
    if (!several) setChosen(chosen.includes(picture) ? [] : [picture])
    else if (chosen.includes(picture)) setChosen(chosen.filter((one) => one !== picture))
    else setChosen([...chosen, picture])
  }
  return (
    <div className="question">
      <div className="question-row">
        <Button onClick={() => files.current?.click()}>
          <Icon name="upload" />
          {words.fromDisk}
        </Button>
        <input
          ref={files}
          type="file"
          accept="image/*"
          multiple={several}
          hidden
          aria-label={words.fromDisk}
          onChange={(event) =>
            take([...(event.target.files ?? [])].map((file) => tools.uploads.send(file)))
          }
        />
        <input
          id={id}
          className="input"
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      {found?.length === 0 && <p className="text-ink-3">{words.none}</p>}
      <ul className="picture-choice">
        {found?.map((picture) => (
          <li key={picture.id}>
            <button
              type="button"
              aria-pressed={chosen.includes(picture.id)}
              onClick={() => choose(picture.id)}
              onDoubleClick={() => take([picture.id])}
            >
              <img
                src={jpegWithin(picture, 320)?.url}
                alt={picture.alt || picture.caption || words.nothing}
                loading="lazy"
                style={{ backgroundColor: picture.dominantColor }}
              />
              <span className="font-serif">{picture.caption || picture.alt}</span>
              <span className="text-ink-3">{picture.credit}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="question-row question-foot">
        <Button look="filled" aria-disabled={chosen.length === 0} onClick={() => take(chosen)}>
          {words.use(chosen.length)}
        </Button>
      </div>
    </div>
  )
}
