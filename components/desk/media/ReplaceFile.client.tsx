'use client'

import { useRouter } from 'next/navigation'
import { useState, useSyncExternalStore } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.client.tsx'
import { FileButton } from '../../ui/FileButton.client.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useToast } from '../../ui/Toasts.client.tsx'
import { createUploads } from '../editor/uploads.ts'
import { useMessages } from '../Words.client.tsx'
import { UploadRow } from './UploadRow.client.tsx'
import { acceptedFiles } from './upload-state.ts'

/** Brings a new file into a picture's place, wherever it stands. */
export function ReplaceFile({ assetId }: { assetId: number }) {
  const { pictures: words, editor } = useMessages()
  const [open, setOpen] = useState(false)
  const router = useRouter()
  const toast = useToast()
  const [uploads] = useState(() =>
    createUploads({
      address: `/admin/api/kho/${assetId}/thay`,
      tooLarge: editor.fileTooLarge,
      onArrived: (_, picture) => {
        setOpen(false)
        toast(words.replaced)
        const here = new URL(location.href)
        here.searchParams.set('anh', String(picture.id))
        router.replace(`${here.pathname}${here.search}`, { scroll: false })
        router.refresh()
      },
      onFailed: () => undefined,
    }),
  )
  useSyncExternalStore(uploads.listen, uploads.version, uploads.version)
  const current = uploads.all().at(-1)
  return (
    <Dialog
      title={words.replaceTitle}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="small">
          <Icon name="swap" size={14} />
          {words.replace}
        </Button>
      }
    >
      <div className="grid gap-4">
        <p className="text-ink-2">{words.replaceText}</p>
        {current && (
          <ul className="upload-rows">
            <UploadRow upload={current} onCancel={() => uploads.cancel(current.id)} />
          </ul>
        )}
        <FileButton
          look="filled"
          className="justify-self-end"
          accept={acceptedFiles.picture}
          label={words.replaceChoose}
          onFiles={([file]) => file && uploads.send(file)}
        >
          {words.replaceChoose}
        </FileButton>
      </div>
    </Dialog>
  )
}
