'use client'

import { useRouter } from 'next/navigation'
import { createContext, useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { FileButton } from '../../ui/FileButton.client.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { createUploads, type Uploads } from '../editor/uploads.ts'
import { useMessages } from '../Words.client.tsx'
import { uploadAddress } from './library-talk.ts'
import { acceptedFiles } from './upload-state.ts'

type Desk = { uploads: Uploads; hidden: boolean; hide: () => void; send: (files: File[]) => void }

const Shared = createContext<Desk | null>(null)

/** What is on its way into the library. */
export function useUploading(): Desk {
  const desk = useContext(Shared)
  if (!desk) throw new Error('the uploads stand around the library')
  const { listen, version } = desk.uploads
  useSyncExternalStore(listen, version, version)
  return desk
}

const carriesFiles = (data: DataTransfer | null) => data?.types.includes('Files') === true

/** Takes files that are dropped or pasted anywhere on the page, and keeps sending while one looks around. */
export function Uploading({ children }: { children: React.ReactNode }) {
  const { pictures: words, editor } = useMessages()
  const router = useRouter()
  const [hidden, setHidden] = useState(true)
  const [over, setOver] = useState(false)
  const [uploads] = useState(() =>
    createUploads({
      address: uploadAddress,
      tooLarge: editor.fileTooLarge,
      onArrived: () => router.refresh(),
      onFailed: () => undefined,
    }),
  )
  const send = useRef((files: File[]) => {
    if (files.length === 0) return
    setHidden(false)
    for (const file of files) uploads.send(file)
  }).current

  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!carriesFiles(event.dataTransfer)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!carriesFiles(event.dataTransfer)) return
      event.preventDefault()
      send([...(event.dataTransfer?.files ?? [])])
    }
    const paste = (event: ClipboardEvent) => send([...(event.clipboardData?.files ?? [])])
    const stop = new AbortController()
    const { signal } = stop
    document.addEventListener('dragover', drag, { signal })
    document.addEventListener('dragleave', leave, { signal })
    document.addEventListener('drop', drop, { signal })
    document.addEventListener('paste', paste, { signal })
    return () => stop.abort()
  }, [send])

  return (
    <Shared value={{ uploads, hidden, hide: () => setHidden(true), send }}>
      {children}
      {over && <div className="drop-here">{words.dropHere}</div>}
    </Shared>
  )
}

/** The next step of the library: bring pictures. */
export function UploadButton() {
  const { pictures: words } = useMessages()
  const { send } = useUploading()
  return (
    <FileButton
      look="filled"
      multiple
      accept={Object.values(acceptedFiles).join()}
      label={words.choose}
      onFiles={send}
    >
      <Icon name="upload" />
      {words.upload}
    </FileButton>
  )
}
