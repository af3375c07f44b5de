import { open } from 'node:fs/promises'
import { FilePathSource, Input, MATROSKA, MP3, MP4, OGG, QTFF, WEBM } from 'mediabunny'
import type { FileEnding } from './sniff.ts'

/** What readers' browsers play. `quicktime` and `matroska` are read only to say so. */
const formats = [MP4, QTFF, WEBM, MATROSKA, OGG, MP3]
const playable = ['avc', 'vp8', 'vp9', 'av1', 'aac', 'mp3', 'opus', 'vorbis']

export type Recording = {
  ending: FileEnding
  /** Milliseconds. */
  durationMs: number
  /** Pixels as shown; null without pictures. */
  size: { width: number; height: number } | null
}

export type RecordingTrouble = 'damaged' | 'codec' | 'container'

/** A file that looks like sound or film is not one that readers could play. */
export class RecordingUnreadable extends Error {
  override name = 'RecordingUnreadable'
  readonly trouble: RecordingTrouble
  /** The codec or container that is not accepted. */
  readonly what: string
  constructor(trouble: RecordingTrouble, what = '', cause?: unknown) {
    super(`${trouble} ${what}`, { cause })
    this.trouble = trouble
    this.what = what
  }
}

/** How long a file may take to be looked through, in milliseconds: an honest one takes far less. */
const patience = 60_000

/**
 * Looks through a recording: its kind by its tracks, its length and, of a film, its size. Nothing is decoded.
 * @throws RecordingUnreadable when it is cut off, damaged, or nothing that browsers play
 */
export async function readRecording(file: string): Promise<Recording> {
  const input = new Input({ source: new FilePathSource(file), formats })
  let stop: NodeJS.Timeout | undefined
  try {
    const tooLong = new Promise<never>((_, refuse) => {
      stop = setTimeout(() => refuse(new RecordingUnreadable('damaged')), patience)
    })
    return await Promise.race([tracksOf(input, file), tooLong])
  } catch (error) {
    if (error instanceof RecordingUnreadable) throw error
    throw new RecordingUnreadable('damaged', '', error)
  } finally {
    clearTimeout(stop)
    input.dispose()
  }
}

async function tracksOf(input: Input, file: string): Promise<Recording> {
  const { name } = await input.getFormat()
  const tracks = await input.getTracks()
  const films = tracks.filter((track) => track.isVideoTrack())
  const sounds = tracks.filter((track) => track.isAudioTrack())
  const unknown = [...films, ...sounds].find(({ codec }) => !codec || !playable.includes(codec))
  if (unknown) throw new RecordingUnreadable('codec', String(unknown.codec ?? ''))
  if (name === 'MP4' && !(await isWholeMp4(file))) throw new RecordingUnreadable('damaged')
  const durationMs = Math.round(1000 * (await input.computeDuration()))
  const announced = 1000 * ((await input.getDurationFromMetadata().catch(() => null)) ?? 0)
  if (films.length + sounds.length === 0 || !(durationMs > 0) || announced > durationMs + 2_000) {
    throw new RecordingUnreadable('damaged')
  }
  const [film] = films
  const size = film ? { width: film.displayWidth, height: film.displayHeight } : null
  return { ending: endingOf(name, size !== null), durationMs, size }
}

function endingOf(format: string, isFilm: boolean): FileEnding {
  if (format === 'MP4') return isFilm ? 'mp4' : 'm4a'
  if (format === 'WebM') return isFilm ? 'webm' : 'weba'
  if (format === 'Ogg' && !isFilm) return 'ogg'
  if (format === 'MP3') return 'mp3'
  throw new RecordingUnreadable('container', format)
}

/** Whether the boxes of an MP4 file (ISO/IEC 14496-12, 4.2) end where the file ends. */
async function isWholeMp4(file: string): Promise<boolean> {
  const handle = await open(file, 'r')
  try {
    const { size } = await handle.stat()
    const head = Buffer.alloc(16)
    for (let at = 0, boxes = 0; at < size; boxes += 1) {
      if (boxes > 100_000) return false
      const { bytesRead } = await handle.read(head, 0, 16, at)
      if (bytesRead < 8) return false
      const short = head.readUInt32BE(0)
      if (short === 0) return true
      const length = short === 1 && bytesRead === 16 ? Number(head.readBigUInt64BE(8)) : short
      if (length < 8 || at + length > size) return false
      at += length
    }
    return true
  } finally {
    await handle.close()
  }
}
