import { promisify } from 'node:util'
import { brotliCompress, constants, gunzipSync, gzip } from 'node:zlib'
import { ownBytes } from './own-memory.ts'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Encodings that we answer in, best first; `identity` is unpacked for the few who ask for nothing else. */
export type Encoding = 'br' | 'gzip' | 'identity'

/** A body in the forms in which it is kept. */
export type Packed = { br: Buffer; gzip: Buffer }

/** How hard to try: while a reader waits, or in idle time. */
const efforts = { now: { br: 5, gzip: 6 }, idle: { br: 11, gzip: 9 } }

/** Packs a text for both encodings, on threads beside the event loop. */
export async function pack(text: Buffer, effort: keyof typeof efforts = 'now'): Promise<Packed> {
  const level = efforts[effort]
  const [br, gz] = await Promise.all([
    brotli(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: level.br,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
    gzipped(text, { level: level.gzip }),
  ])
  return { br: ownBytes(br), gzip: ownBytes(gz) }
}

export const unpack = ({ gzip: body }: Packed): Buffer => gunzipSync(body)

/** Few clients exist, but anyone can make up headers. */
const memoryLimit = 500
const memory = new Map<string, Encoding>()

/** The encoding to answer in; see RFC 9110, 12.5.3. */
export function chooseEncoding(accepted: string | string[] | undefined): Encoding {
  const header = typeof accepted === 'string' ? accepted : ''
  const known = memory.get(header)
  if (known) return known
  const chosen = readAccepted(header)
  if (memory.size >= memoryLimit) memory.clear()
  memory.set(header, chosen)
  return chosen
}

function readAccepted(header: string): Encoding {
  const weights = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [token = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    const quality = parameters.find((parameter) => parameter.startsWith('q='))
    weights.set(token, quality === undefined ? 1 : Number(quality.slice(2)) || 0)
  }
  const weightOf = (token: string) => weights.get(token) ?? weights.get('*') ?? 0
  if (weightOf('br') > 0 && weightOf('br') >= weightOf('gzip')) return 'br'
  return weightOf('gzip') > 0 ? 'gzip' : 'identity'
}
