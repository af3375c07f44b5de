const openXml = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

/** Documents are saved, never opened by the browser on the paper's own origin. */
const documents: Record<string, string> = {
  docx: `${openXml}.wordprocessingml.document`,
  odp: `${openDocument}.presentation`,
  ods: `${openDocument}.spreadsheet`,
  odt: `${openDocument}.text`,
  pdf: 'application/pdf',
  pptx: `${openXml}.presentationml.presentation`,
  xlsx: `${openXml}.spreadsheetml.sheet`,
}

const types: Record<string, string> = {
  ...documents,
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  ogg: 'audio/ogg',
  png: 'image/png',
  svg: 'image/svg+xml',
  vtt: 'text/vtt; charset=utf-8',
  weba: 'audio/webm',
  webm: 'video/webm',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
}

const mediaEndings = new Set([
  ...Object.keys(documents),
  ...['jpg', 'webp', 'avif', 'mp3', 'm4a', 'ogg', 'weba', 'mp4', 'webm', 'vtt'],
])

/** Whether the library gives out files with this ending. */
export const isMedia = (path: string): boolean =>
  mediaEndings.has(path.slice(path.lastIndexOf('.') + 1))

/** The name under which a document is saved; null for what is shown or played. */
export function documentName(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return documents[name.slice(name.lastIndexOf('.') + 1)] ? name : null
}

/** Media type by a file's ending; bytes without a meaning where it is unknown. */
export const mediaTypeOf = (path: string): string =>
  types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
