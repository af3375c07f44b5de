import type { Talk } from './server-talk.ts'
import type { Uploads } from './uploads.ts'

const endings: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
}

/**
 * Brings in a picture that came with pasted text: one that is written in its address is sent as a file,
 * one of the web is fetched by the server. Word's own files are not reached from a browser.
 * @returns the number of the upload, above zero; null where there is none to be had
 */
export function pastedPicture(
  address: string,
  { talk, uploads }: { talk: Talk; uploads: Uploads },
): number | null {
  const file = fileOf(address)
  if (file) return -uploads.send(file)
  if (!/^https?:\/\//i.test(address)) return null
  const name = URL.parse(address)?.pathname.split('/').at(-1) || 'anh'
  return -uploads.await(name, talk.fetchPicture(address))
}

function fileOf(address: string): File | null {
  const [, type = '', data = ''] = /^data:(image\/\w+);base64,(.+)$/s.exec(address) ?? []
  const ending = endings[type]
  if (!ending) return null
  try {
    const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
    return new File([bytes], `anh-dan.${ending}`, { type })
  } catch {
    return null
  }
}
