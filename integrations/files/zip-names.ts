import type { FileHandle } from 'node:fs/promises'

/** Far above the directory of any document, in bytes. */
const largestDirectory = 4_000_000
const endLength = 22
const longestComment = 65_535
const entryLength = 46

/**
 * Names of the files in a ZIP archive, as its directory lists them (APPNOTE.TXT 4.3.12); nothing is unpacked.
 * @returns null when the archive is cut off or its directory is not sound
 */
export async function zipNames(archive: FileHandle, size: number): Promise<string[] | null> {
  const tail = await piece(archive, Math.max(0, size - endLength - longestComment), size)
  const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end + endLength > tail.length) return null
  const length = tail.readUInt32LE(end + 12)
  const from = tail.readUInt32LE(end + 16)
  if (length > largestDirectory || from + length > size) return null
  const directory = await piece(archive, from, from + length)
  const names: string[] = []
  for (let at = 0; at < directory.length; ) {
    if (at + entryLength > directory.length || directory.readUInt32LE(at) !== 0x02014b50)
      return null
    const nameLength = directory.readUInt16LE(at + 28)
    names.push(directory.toString('utf8', at + entryLength, at + entryLength + nameLength))
    at +=
      entryLength + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return names
}

async function piece(archive: FileHandle, from: number, to: number): Promise<Buffer> {
  const bytes = Buffer.alloc(to - from)
  const { bytesRead } = await archive.read(bytes, 0, bytes.length, from)
  return bytes.subarray(0, bytesRead)
}
