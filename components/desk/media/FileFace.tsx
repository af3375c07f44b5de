import { bytes } from '#newsroom/text/numbers'
import { playingTime } from '#newsroom/text/playing-time'
import type { LibraryFile } from '#server/library'
import { Icon } from '../../ui/Icon.tsx'
import type { Messages } from '../messages/vi.ts'

const icons = { audio: 'sound', video: 'film', captions: 'captions', document: 'document' } as const

/** A file that cannot be looked at, in the grid: its kind, its ending, its length or its size. */
export function FileFace({ file, words }: { file: LibraryFile; words: Messages['pictures'] }) {
  const { kind, url, durationMs } = file
  return (
    <span className="file-face">
      <Icon name={icons[kind]} size={20} />
      <span>
        <span className="sr-only">{words.kinds[kind]}, </span>
        <b>{url.slice(url.lastIndexOf('.') + 1).toUpperCase()}</b>{' '}
        {durationMs === null ? bytes(file.bytes) : playingTime(durationMs)}
      </span>
    </span>
  )
}
