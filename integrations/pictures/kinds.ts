/** The kinds of picture that are decoded. Everything else is refused before a decoder sees it. */
const acceptedKinds = ['jpeg', 'png', 'webp', 'gif'] as const
export type PictureKind = (typeof acceptedKinds)[number]

/** How many bytes of a file `kindOf` wants to see. */
export const headLength = 512

/** Pictures and documents that people mistake for accepted pictures, named as people know them. */
type OtherKind = 'SVG' | 'HEIC' | 'AVIF' | 'TIFF' | 'BMP' | 'PSD' | 'PDF' | 'JPEG XL' | 'ICO'

const signatures: [kind: PictureKind | OtherKind, offset: number, bytes: string][] = [
  ['jpeg', 0, '\xff\xd8\xff'],
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['gif', 0, 'GIF87a'],
  ['gif', 0, 'GIF89a'],
  ['webp', 8, 'WEBP'],
  ['AVIF', 4, 'ftypavif'],
  ['AVIF', 4, 'ftypavis'],
  ['HEIC', 4, 'ftyphei'],
  ['HEIC', 4, 'ftyphev'],
  ['HEIC', 4, 'ftypmif1'],
  ['HEIC', 4, 'ftypmsf1'],
  ['TIFF', 0, 'II*\0'],
  ['TIFF', 0, 'MM\0*'],
  ['BMP', 0, 'BM'],
  ['PSD', 0, '8BPS'],
  ['PDF', 0, '%PDF-'],
  ['JPEG XL', 0, '\0\0\0\x0cJXL '],
  ['JPEG XL', 0, '\xff\x0a'],
  ['ICO', 0, '\0\0\x01\0'],
]

/** What the first bytes of a file say it is, whatever its name; null when they say nothing known. */
export function kindOf(head: Uint8Array): PictureKind | OtherKind | null {
  const start = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1')
  const signed = signatures.find(([, offset, bytes]) => start.startsWith(bytes, offset))
  if (signed && (signed[0] !== 'webp' || start.startsWith('RIFF'))) return signed[0]
  return /<svg[\s>]/i.test(start.replaceAll('\0', '')) ? 'SVG' : null
}

export const isAccepted = (kind: string | null): kind is PictureKind =>
  acceptedKinds.some((accepted) => accepted === kind)
