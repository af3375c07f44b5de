/**
 * A copy in memory of its own. Node cuts small buffers out of slabs (`Buffer.poolSize`), and V8 keeps a piece of a
 * text as a view of the whole: one small thing that is kept for long would keep all that it came from.
 */
export function ownBytes(bytes: Uint8Array): Buffer {
  const own = Buffer.allocUnsafeSlow(bytes.length)
  own.set(bytes)
  return own
}

/** The same for a text. */
export const ownText = (text: string): string => Buffer.from(text).toString()
