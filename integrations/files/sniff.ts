import { open } from 'node:fs/promises'
import { isAccepted, kindOf } from '../pictures/kinds.ts'
import { zipNames } from './zip-names.ts'

/** Files that the library takes beside pictures, and how each is served. */
export const fileTypes = {
  mp3: { kind: 'audio', mediaType: 'audio/mpeg' },
  m4a: { kind: 'audio', mediaType: 'audio/mp4' },
  ogg: { kind: 'audio', mediaType: 'audio/ogg' },
  weba: { kind: 'audio', mediaType: 'audio/webm' },
  mp4: { kind: 'video', mediaType: 'video/mp4' },
  webm: { kind: 'video', mediaType: 'video/webm' },
  vtt: { kind: 'captions', mediaType: 'text/vtt' },
  pdf: { kind: 'document', mediaType: 'application/pdf' },
  docx: {
    kind: 'document',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: {
    kind: 'document',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  pptx: {
    kind: 'document',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  odt: { kind: 'document', mediaType: 'application/vnd.oasis.opendocument.text' },
  ods: { kind: 'document', mediaType: 'application/vnd.oasis.opendocument.spreadsheet' },
  odp: { kind: 'document', mediaType: 'application/vnd.oasis.opendocument.presentation' },
} as const

export type FileEnding = keyof typeof fileTypes

/** `recording` is a container whose tracks have to be looked at; `words` may be captions. */
export type Sniffed =
  | { is: 'picture' }
  | { is: 'recording' }
  | { is: 'words' }
  | { is: 'document'; ending: FileEnding }
  | { is: 'truncated document' }
  | { is: 'macros' }
  | { is: 'unknown' }

const headLength = 4_096
const tailLength = 2_048

/** What the bytes of a file say that it is, whatever its name. */
export async function sniffFile(file: string): Promise<Sniffed> {
  const handle = await open(file, 'r')
  try {
    const { size } = await handle.stat()
    const head = Buffer.alloc(Math.min(headLength, size))
    await handle.read(head, 0, head.length, 0)
    const start = head.toString('latin1')
    const kind = kindOf(head)
    if (kind === 'PDF') {
      const tail = Buffer.alloc(Math.min(tailLength, size))
      await handle.read(tail, 0, tail.length, size - tail.length)
      const whole = tail.toString('latin1').includes('%%EOF')
      return whole ? { is: 'document', ending: 'pdf' } : { is: 'truncated document' }
    }
    if (isAccepted(kind)) return { is: 'picture' }
    if (isRecording(start)) return { is: 'recording' }
    // HEIC, TIFF and the like are pictures too: the picture door says what to do with them.
    if (kind !== null) return { is: 'picture' }
    if (start.startsWith('PK\x03\x04')) return inZip(start, await zipNames(handle, size))
    return head.length > 0 && isText(head) ? { is: 'words' } : { is: 'unknown' }
  } finally {
    await handle.close()
  }
}

const isRecording = (start: string) =>
  start.startsWith('OggS') ||
  start.startsWith('\x1a\x45\xdf\xa3') ||
  start.startsWith('ID3') ||
  /^\xff[\xe2-\xe7\xf2-\xf7\xfa-\xff]/.test(start) ||
  /^[\s\S]{4}ftyp(?!avi|hei|hev|mif|msf)/.test(start)

const openDocuments = { text: 'odt', spreadsheet: 'ods', presentation: 'odp' } as const
const officeParts: [name: string, ending: FileEnding][] = [
  ['word/document.xml', 'docx'],
  ['xl/workbook.xml', 'xlsx'],
  ['ppt/presentation.xml', 'pptx'],
]

function inZip(start: string, names: string[] | null): Sniffed {
  if (!names) return { is: 'truncated document' }
  if (names.some((name) => name.endsWith('vbaProject.bin'))) return { is: 'macros' }
  // An OpenDocument says what it is in its first entry, which is never packed.
  const [, open] =
    /^mimetypeapplication\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)(?!-)/.exec(
      start.slice(30),
    ) ?? []
  if (open) {
    return { is: 'document', ending: openDocuments[open as keyof typeof openDocuments] }
  }
  const office = officeParts.find(([name]) => names.includes(name))
  return office && names.includes('[Content_Types].xml')
    ? { is: 'document', ending: office[1] }
    : { is: 'unknown' }
}

/** Not a single control character besides those of lines. */
const isText = (head: Buffer) =>
  head.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13)
