'use client'

import { FileButton } from '../../ui/FileButton.client.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { PictureSheet } from '../media/PicturePicker.client.tsx'
import { useMessages } from '../Words.client.tsx'
import { useModel } from './Model.client.tsx'

type Props = { several: boolean; onChosen: (ids: number[]) => void; onClose: () => void }

/** Pictures from the library or from the machine; files are in the text at once and travel meanwhile. */
export function PicturesQuestion({ several, onChosen, onClose }: Props) {
  const { pictures: words } = useMessages().editor
  const { tools } = useModel()
  const take = (ids: number[]) => {
    onClose()
    if (ids.length > 0) onChosen(ids)
  }
  const upload = (
    <FileButton
      accept="image/*"
      multiple={several}
      label={words.fromDisk}
      onFiles={(files) => take(files.map((file) => tools.uploads.send(file)))}
    >
      <Icon name="upload" />
      {words.fromDisk}
    </FileButton>
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
