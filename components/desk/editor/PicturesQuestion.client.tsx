'use client'

import { useRef } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { PictureSheet } from '../media/PicturePicker.client.tsx'
import { useMessages } from '../Words.client.tsx'
import { useModel } from './Model.client.tsx'

type Props = { several: boolean; onChosen: (ids: number[]) => void; onClose: () => void }

/** Pictures from the library or from the machine; files are in the text at once and travel meanwhile. */
export function PicturesQuestion({ several, onChosen, onClose }: Props) {
  const { pictures: words } = useMessages().editor
  const { tools } = useModel()
  const files = useRef<HTMLInputElement>(null)
  const take = (ids: number[]) => {
    onClose()
    if (ids.length > 0) onChosen(ids)
  }
  const upload = (
    <>
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
    </>
  )
  return (
    <PictureSheet
      open
      several={several}
      beside={upload}
      onChoose={(pictures) => {
        tools.pictures.put(...pictures)
        take(pictures.map(({ id }) => id))
      }}
    />
  )
}
