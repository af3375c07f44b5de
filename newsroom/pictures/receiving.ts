import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { lookAtPicture } from '#integrations/pictures/maker'
import type { Look } from '#integrations/pictures/protocol'
import { refuse, tooLarge, tooManyPixels, tooTall } from './refused.ts'
import { limits, renditionWidths } from './sizes.ts'

/** A file that may become a picture: its bytes, or where it lies. */
export type Content = { file: string } | { bytes: Uint8Array }

export type Arrival = { file: string; bytes: number; sha256: string; look: Look }

/**
 * Copies what was received into `folder`, so that nobody changes it between two looks, and looks at it.
 * @throws PictureRefused when it is too large or no picture that is accepted
 */
export async function receive(content: Content, folder: string): Promise<Arrival> {
  const bytes = 'bytes' in content ? content.bytes.byteLength : (await stat(content.file)).size
  if (bytes > limits.bytes) throw tooLarge(bytes)
  const file = join(folder, 'received')
  if ('bytes' in content) await writeFile(file, content.bytes)
  else await copyFile(content.file, file)
  const look = await lookAtPicture(file).catch(refuse)
  refuseUnmakeable(look)
  return { file, bytes, sha256: await hashOf(file), look }
}

function refuseUnmakeable({ width, height }: Look) {
  if (width * height > limits.pixels) throw tooManyPixels(width, height)
  if (renditionWidths(width, height).length === 0) throw tooTall(width, height)
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
