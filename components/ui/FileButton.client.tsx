'use client'

import { type ComponentProps, useRef } from 'react'
import { Button } from './Button.tsx'

type Props = ComponentProps<typeof Button> & {
  /** Types of files as `<input accept>` takes them. */
  accept: string
  /** Name of the field behind the button. */
  label: string
  multiple?: boolean
  /** Never told of none; the same file may come again. */
  onFiles: (files: File[]) => void
}

/** Lets somebody choose files of their machine. */
export function FileButton({ accept, label, multiple, onFiles, ...button }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        aria-label={label}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </>
  )
}
