'use client'

import { useRef, useState } from 'react'
import { jpegWithin } from '#newsroom/body/picture'
import type { LibraryPicture } from '#server/library'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.client.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useMessages } from '../Words.client.tsx'
import { useLibrary } from './use-library.ts'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** Several pictures may be chosen; they come in the order in which they were. */
  several?: boolean
  /** Called once, with at least one picture; the dialog closes itself. */
  onChoose: (pictures: LibraryPicture[]) => void
}

/** The library as a question: search, choose, done. */
export function PicturePicker({ open, onOpenChange, several = false, onChoose }: Props) {
  const { pictures: words } = useMessages()
  return (
    <Dialog
      wide
      title={several ? words.picker.several : words.picker.title}
      open={open}
      onOpenChange={onOpenChange}
    >
      <PictureSheet
        open={open}
        several={several}
        onChoose={(pictures) => {
          onOpenChange(false)
          onChoose(pictures)
        }}
      />
    </Dialog>
  )
}

type SheetProps = Omit<Props, 'onOpenChange'> & {
  /** Stands beside the search: a way to upload. */
  beside?: React.ReactNode
}

/** What stands in the question. */
export function PictureSheet({ open, several = false, onChoose, beside }: SheetProps) {
  const { picker, find: findLabel, findHint } = useMessages().pictures
  const [find, setFind] = useState('')
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<LibraryPicture[]>([])
  const composing = useRef(false)
  const library = useLibrary('picture', open, find)
  const choose = (picture: LibraryPicture) => {
    if (!several) return onChoose([picture])
    const without = chosen.filter(({ id }) => id !== picture.id)
    setChosen(without.length < chosen.length ? without : [...chosen, picture])
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex flex-wrap gap-2">
        <label className="find min-w-48 flex-1">
          <Icon name="search" />
          <input
            type="search"
            value={typed}
            autoComplete="off"
            maxLength={200}
            aria-label={findLabel}
            placeholder={findHint}
            onChange={(event) => {
              setTyped(event.target.value)
              if (!composing.current) setFind(event.target.value)
            }}
            onCompositionStart={() => {
              composing.current = true
            }}
            onCompositionEnd={(event) => {
              composing.current = false
              setFind(event.currentTarget.value)
            }}
          />
        </label>
        {beside}
      </div>
      <ul className="picker-grid" aria-label={picker.list} aria-busy={library.status === 'asking'}>
        {library.items.map((picture) => (
          <li key={picture.id}>
            <Choice
              picture={picture}
              place={chosen.findIndex(({ id }) => id === picture.id)}
              several={several}
              onPress={() => choose(picture)}
            />
          </li>
        ))}
      </ul>
      <Foot library={library} />
      {several && (
        <Button
          look="filled"
          className="justify-self-end"
          aria-disabled={chosen.length === 0}
          onClick={() => chosen.length > 0 && onChoose(chosen)}
        >
          {chosen.length > 1 ? picker.insertMany(chosen.length) : picker.insert}
        </Button>
      )}
    </div>
  )
}

type ChoiceProps = {
  picture: LibraryPicture
  place: number
  several: boolean
  onPress: () => void
}

function Choice({ picture, place, several, onPress }: ChoiceProps) {
  const { picker } = useMessages().pictures
  const name = picture.caption || picture.alt || picture.name
  const { focal } = picture
  return (
    <button
      type="button"
      className="picker-choice"
      aria-pressed={several ? place >= 0 : undefined}
      aria-label={picker.choose(name)}
      title={name}
      onClick={onPress}
    >
      <img
        src={jpegWithin(picture, 320)?.url}
        alt=""
        loading="lazy"
        style={{
          backgroundColor: picture.dominantColor,
          objectPosition: `${focal.x * 100}% ${focal.y * 100}%`,
        }}
      />
      {place >= 0 && <span className="picker-place">{place + 1}</span>}
      <span className="picture-name">{name}</span>
    </button>
  )
}

function Foot({ library }: { library: ReturnType<typeof useLibrary<'picture'>> }) {
  const { picker } = useMessages().pictures
  const { status, items, next, more, again } = library
  return (
    <div className="flex items-center gap-3" role="status">
      {status === 'asking' && <span className="text-ink-3">{picker.loading}</span>}
      {status === 'failed' && (
        <>
          <span className="text-son">{picker.failed}</span>
          <Button size="small" onClick={again}>
            {picker.retry}
          </Button>
        </>
      )}
      {status === 'there' && items.length === 0 && (
        <span className="text-ink-3">{picker.nothing}</span>
      )}
      {status === 'there' && next !== null && (
        <Button size="small" onClick={more}>
          {picker.more}
        </Button>
      )}
    </div>
  )
}
