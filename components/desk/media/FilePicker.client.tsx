'use client'

import { useState } from 'react'
import type { LibraryFile } from '#server/library'
import { Button } from '../../ui/Button.tsx'
import { useMessages } from '../Words.client.tsx'
import { FileFace } from './FileFace.tsx'
import { useLibrary } from './use-library.ts'

type Props = {
  kind: LibraryFile['kind']
  open: boolean
  onChoose: (file: LibraryFile) => void
}

/** The library's files of one kind, newest first: search, press one. */
export function FilePicker({ kind, open, onChoose }: Props) {
  const { types, pictures } = useMessages()
  const { picker: words } = types
  const [find, setFind] = useState('')
  const { items, status, next, more, again } = useLibrary(kind, open, find)
  return (
    <div className="grid gap-3">
      <input
        type="search"
        className="input"
        autoComplete="off"
        maxLength={200}
        aria-label={words.search}
        placeholder={words.search}
        value={find}
        onChange={(event) => setFind(event.target.value)}
      />
      <ul className="picker-grid" aria-label={words.list} aria-busy={status === 'asking'}>
        {items.map((file) => (
          <li key={file.id}>
            <button
              type="button"
              className="thumb"
              aria-label={words.choose(file.caption || file.name)}
              onClick={() => onChoose(file)}
            >
              <FileFace file={file} words={pictures} />
              <span className="picture-name">{file.caption || file.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="flex items-center gap-3" role="status">
        {status === 'there' && items.length === 0 && (
          <span className="text-ink-3">{words.nothing}</span>
        )}
        {status === 'failed' && (
          <>
            <span className="text-son">{words.failed}</span>
            <Button size="small" onClick={again}>
              {pictures.picker.retry}
            </Button>
          </>
        )}
        {status === 'there' && next !== null && (
          <Button size="small" onClick={more}>
            {words.more}
          </Button>
        )}
      </div>
    </div>
  )
}
