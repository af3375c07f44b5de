import { tell } from '../tell.ts'
import type { Purge } from './purge.ts'

/** Servers refuse longer headers. */
const longestHeader = 4000

type Place = { url: string; method: 'PURGE' | 'POST'; token: string | undefined }

/** Purges by `Surrogate-Key`, as Varnish (xkey) and content networks take it: as many requests as the keys need. */
export const httpPurge =
  ({ url, method, token }: Place): Purge =>
  async (keys) => {
    for (const line of linesOf(keys)) {
      await tell(url, {
        method,
        headers: {
          'surrogate-key': line,
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
      })
    }
  }

function linesOf(keys: readonly string[]): string[] {
  const lines: string[] = []
  let line = ''
  for (const key of keys) {
    if (line !== '' && line.length + 1 + key.length > longestHeader) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? key : ` ${key}`
  }
  return line === '' ? lines : [...lines, line]
}
