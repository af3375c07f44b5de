'use client'

import { useRef, useState, useSyncExternalStore } from 'react'
import { bytes } from '#newsroom/text/numbers'
import { playingTime } from '#newsroom/text/playing-time'
import type { LibraryFile } from '#server/library'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.client.tsx'
import { FileButton } from '../../ui/FileButton.client.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { FilePicker } from '../media/FilePicker.client.tsx'
import { uploadAddress } from '../media/library-talk.ts'
import { acceptedFiles } from '../media/upload-state.ts'
import { useMessages } from '../Words.client.tsx'
import { useModel } from './Model.client.tsx'
import { createUploads, type Upload } from './uploads.ts'

type Props = {
  /** Of the first button, for who is led here. */
  id: string
  kind: LibraryFile['kind']
  label: string
  assetId: number | null
  onPick: (assetId: number | null) => void
}

/** One file of the library that the story names: what it is, another from the library or the machine, none. */
export function FilePick({ id, kind, label, assetId, onPick }: Props) {
  const { types: words, editor } = useMessages()
  const { files } = useModel().tools
  const [open, setOpen] = useState(false)
  const [note, setNote] = useState('')
  const picked = useRef(onPick)
  picked.current = onPick
  useSyncExternalStore(files.listen, files.version, files.version)
  const choose = (file: LibraryFile) => {
    files.put(file)
    setNote('')
    picked.current(file.id)
  }
  const [uploads] = useState(() =>
    createUploads({
      address: uploadAddress,
      tooLarge: editor.fileTooLarge,
      onArrived: (_, item) => {
        if (item.kind === kind) choose(item)
        else setNote(words.wrongKind)
      },
      onFailed: ({ message }) => setNote(message || words.failed),
    }),
  )
  useSyncExternalStore(uploads.listen, uploads.version, uploads.version)
  const going = uploads.all().findLast(({ status }) => status === 'going')
  const file = assetId === null ? undefined : files.get(assetId)
  return (
    <fieldset className="file-pick">
      <legend>{label}</legend>
      {assetId !== null && (
        <p className="file-picked">
          <span className="flex-1 truncate">{file?.name ?? '…'}</span>
          <span className="text-ink-3">{file && measureOf(file)}</span>
          <Button
            look="bare"
            size="small"
            square
            aria-label={words.remove(file?.name ?? label)}
            onClick={() => onPick(null)}
          >
            <Icon name="close" size={14} />
          </Button>
        </p>
      )}
      {going ? (
        <Going upload={going} onCancel={() => uploads.cancel(going.id)} />
      ) : (
        <div className="flex gap-2">
          <Button id={id} size="small" onClick={() => setOpen(true)}>
            {words.choose}
          </Button>
          <FileButton
            size="small"
            accept={acceptedFiles[kind]}
            label={`${words.upload} ${label}`}
            onFiles={([sent]) => {
              setNote('')
              if (sent) uploads.send(sent)
            }}
          >
            {words.upload}
          </FileButton>
        </div>
      )}
      <p role="status" className={note ? 'text-son' : undefined}>
        {note}
      </p>
      <Dialog wide title={words.picker.title[kind]} open={open} onOpenChange={setOpen}>
        <FilePicker
          kind={kind}
          open={open}
          onChoose={(chosen) => {
            setOpen(false)
            choose(chosen)
          }}
        />
      </Dialog>
    </fieldset>
  )
}

const measureOf = ({ durationMs, ...file }: LibraryFile) =>
  durationMs === null ? bytes(file.bytes) : playingTime(durationMs)

function Going({ upload, onCancel }: { upload: Upload; onCancel: () => void }) {
  const { types: words } = useMessages()
  return (
    <div className="file-picked" role="status">
      <span className="flex-1 truncate">
        {upload.name} <span className="text-ink-3">{words.going(upload.percent)}</span>
      </span>
      <Button look="bare" size="small" square aria-label={words.cancel} onClick={onCancel}>
        <Icon name="close" size={14} />
      </Button>
    </div>
  )
}
