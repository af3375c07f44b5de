import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/** Who speaks: the front door, or the Next process behind it. */
type Speaker = 'front' | 'next'

/** One line to standard output: time, speaker, what happened. */
export function say(speaker: Speaker, line: string) {
  process.stdout.write(`${new Date().toISOString()} ${speaker.padEnd(5)} ${line}\n`)
}

/** Passes on the lines of a process, each marked with who says it. */
export function relay(speaker: Speaker, stream: Readable) {
  createInterface({ input: stream }).on('line', (line) => {
    if (line.trim() !== '') say(speaker, line)
  })
}

/** The message of whatever was thrown. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message || error.name : String(error)
