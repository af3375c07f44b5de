'use client'

import { useId, useState } from 'react'
import { jpegWithin } from '#newsroom/body/picture'
import type { LibraryPicture } from '#server/library'
import { Button } from '../../ui/Button.tsx'
import { PicturePicker } from '../media/PicturePicker.client.tsx'
import { useMessages } from '../Words.client.tsx'

type Props = { name: string; label: string; picture: LibraryPicture | null; round?: boolean }

/** A picture of the library as a field of a form. */
export function PictureField({ name, label, picture, round }: Props) {
  const { pictureField: words } = useMessages().settings
  const [chosen, setChosen] = useState(picture)
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <fieldset className="field" aria-labelledby={id}>
      <span className="field-label" id={id}>
        {label}
      </span>
      <input type="hidden" name={name} value={chosen?.id ?? ''} />
      <div className="flex items-center gap-3">
        {chosen && (
          <img
            className="picture-field"
            data-round={round || undefined}
            src={jpegWithin(chosen, 320)?.url}
            alt={chosen.alt}
            style={{ objectPosition: `${chosen.focal.x * 100}% ${chosen.focal.y * 100}%` }}
          />
        )}
        <Button onClick={() => setOpen(true)}>{chosen ? words.change : words.choose}</Button>
        {chosen && (
          <Button look="bare" onClick={() => setChosen(null)}>
            {words.clear}
          </Button>
        )}
      </div>
      <PicturePicker
        open={open}
        onOpenChange={setOpen}
        onChoose={([first]) => setChosen(first ?? null)}
      />
    </fieldset>
  )
}
