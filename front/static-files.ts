import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import send from 'send'
import { documentName, isMedia, mediaTypeOf } from './media-type.ts'
import { offlineWorker } from './routes.ts'

/** A file to be sent, and for how long it may be kept. */
type Found = { root: string; path: string; cacheControl: string; policy?: string }

const forever = 'public, max-age=31536000, immutable'
/** Files of `public/` keep their names when they change. */
const forAWeek = 'public, max-age=604800, stale-while-revalidate=86400'

/** An SVG opened by itself is a document: it gets no script. */
const documentPolicy = "default-src 'none'; style-src 'unsafe-inline'"
/** What the service worker may fetch is said with its own script. */
const workerPolicy = "default-src 'none'; connect-src 'self'"

/** Precompressed neighbours that a build leaves beside its scripts and sheets. */
const encodings = [
  { token: 'br', ending: '.br' },
  { token: 'gzip', ending: '.gz' },
] as const

/**
 * Answers for a file of a build, of the picture store or of `public/`, straight from disk: with byte
 * ranges, validators, and precompressed where there is such a neighbour.
 * @param path canonical, see `readAddress`
 * @param builds folders whose hashed files are still asked for
 * @returns false when there is no such file; nothing has been answered then
 */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  places: { root: string; dataFolder: string; builds: readonly string[] },
  headers: Record<string, string>,
): boolean {
  const found = findFile(path, places)
  if (!found) return false
  const accepted = String(request.headers['accept-encoding'] ?? '')
  const encoding = /\.(?:js|css|svg|json|txt|map)$/.test(found.path)
    ? encodings.find(
        ({ token, ending }) =>
          accepted.includes(token) && existsSync(join(found.root, found.path + ending)),
      )
    : undefined
  const stream = send(request, found.path + (encoding?.ending ?? ''), {
    root: found.root,
    index: false,
    dotfiles: 'deny',
    cacheControl: false,
  })
  stream.on('headers', (outgoing: ServerResponse) => {
    for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value)
    outgoing.setHeader('Cache-Control', found.cacheControl)
    outgoing.setHeader('Content-Type', mediaTypeOf(found.path))
    const saved = documentName(found.path)
    if (saved) outgoing.setHeader('Content-Disposition', `attachment; filename="${saved}"`)
    if (encoding) outgoing.setHeader('Content-Encoding', encoding.token)
    outgoing.setHeader('Vary', 'Accept-Encoding')
    outgoing.setHeader('Content-Security-Policy', found.policy ?? documentPolicy)
  })
  stream.on('error', (error: { status?: number }) => {
    // The file went away, or the disk failed, in the middle of it.
    if (response.headersSent) return response.destroy()
    response.writeHead(error.status ?? 404, { 'Cache-Control': 'no-store', ...headers })
    response.end()
  })
  stream.on('directory', () => {
    response.writeHead(404, { 'Cache-Control': 'no-store', ...headers })
    response.end()
  })
  stream.pipe(response)
  return true
}

function findFile(
  path: string,
  { root, dataFolder, builds }: { root: string; dataFolder: string; builds: readonly string[] },
): Found | null {
  if (path.startsWith('/media/')) {
    if (!/^\/media\/[0-9a-f]{20}\/[0-9a-z-]{1,80}\.[0-9a-z]+$/.test(path) || !isMedia(path))
      return null
    const folder = join(dataFolder, 'media')
    const file = path.slice('/media'.length)
    return existsSync(folder + file) ? { root: folder, path: file, cacheControl: forever } : null
  }
  if (path === offlineWorker) {
    const folder = join(root, builds[0] ?? '', 'assets')
    const isThere = existsSync(folder + path)
    const found = { root: folder, path, cacheControl: 'no-cache', policy: workerPolicy }
    return isThere ? found : null
  }
  const inBuild = path.startsWith('/_next/static/')
    ? path.slice('/_next'.length)
    : path.startsWith('/assets/') && path.endsWith('.js')
      ? path
      : null
  if (inBuild !== null) {
    const build = builds.find((folder) => existsSync(join(root, folder, inBuild)))
    return build ? { root: join(root, build), path: inBuild, cacheControl: forever } : null
  }
  return { root: join(root, 'public'), path, cacheControl: forAWeek }
}
