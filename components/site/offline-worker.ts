/** The service worker: gives out kept stories when there is no network, and changes nothing when there is. */

type Later = Event & { waitUntil: (work: Promise<unknown>) => void }
type Fetching = Later & { request: Request; respondWith: (answer: Promise<Response>) => void }
type Scope = {
  location: Location
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
  addEventListener: {
    (type: 'install' | 'activate', listen: (event: Later) => void): void
    (type: 'fetch', listen: (event: Fetching) => void): void
    (type: 'message', listen: (event: Later & { data: unknown }) => void): void
  }
}
const worker = globalThis as unknown as Scope

/** What is kept, and how much of it: stories read, stories saved, what they are made with, the page for the rest. */
const rooms = { stories: 'bai', saved: 'luu', files: 'tep', shell: 'khung' }
const most = { [rooms.stories]: 30, [rooms.saved]: 100, [rooms.files]: 400 }
const offlinePage = '/ngoai-tuyen'

const isStory = (path: string) => /-\d+\.html$/.test(path)
const isFile = (path: string) => /^\/(?:_next\/static|assets|fonts|media)\//.test(path)

worker.addEventListener('install', (event) => {
  event.waitUntil(keepPage(rooms.shell, offlinePage, rooms.shell).then(() => worker.skipWaiting()))
})
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('message', (event) => {
  const paths = Array.isArray(event.data) ? event.data : []
  event.waitUntil(keepSaved(paths.filter((path) => typeof path === 'string' && isStory(path))))
})
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== worker.location.origin) return
  if (request.mode === 'navigate') {
    if (!/^\/(?:admin|api)(?:\/|$)/.test(pathname)) event.respondWith(page(request, pathname))
  } else if (isFile(pathname) && !request.headers.has('range')) {
    event.respondWith(file(request, pathname))
  }
})

async function page(request: Request, path: string): Promise<Response> {
  try {
    const answer = await fetch(request)
    if (isStory(path)) await keepOrForget(path, answer.clone())
    return answer
  } catch {
    return (await caches.match(path)) ?? offline()
  }
}

/** The oldest first, so that they are the first to give way. */
async function keepSaved(paths: string[]) {
  for (const path of paths.reverse()) {
    if (!(await caches.match(path))) await keepPage(rooms.saved, path)
  }
}

/** A story that was taken down is not kept on any device that has heard of it. */
async function keepOrForget(path: string, answer: Response) {
  if (answer.status === 404 || answer.status === 410) {
    for (const room of [rooms.stories, rooms.saved]) await (await caches.open(room)).delete(path)
  } else if (answer.ok && !answer.redirected) await put(rooms.stories, path, answer)
}

async function file(request: Request, path: string): Promise<Response> {
  const kept = await caches.match(path)
  if (kept) return kept
  try {
    const answer = await fetch(request)
    if (answer.ok) await put(rooms.files, path, answer.clone())
    return answer
  } catch (error) {
    const other = path.startsWith('/media/') && (await otherSize(path))
    if (other) return other
    if (request.destination === 'image') return blank()
    throw error
  }
}

/** In the place of a picture that is not here its own colour shows, and no broken frame. */
const blank = () =>
  new Response('<svg xmlns="http://www.w3.org/2000/svg"/>', {
    headers: { 'content-type': 'image/svg+xml' },
  })

/** Another size of the same picture is better than none. */
async function otherSize(path: string) {
  const room = await caches.open(rooms.files)
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const found = (await room.keys()).find(({ url }) => new URL(url).pathname.startsWith(folder))
  return found && room.match(found)
}

/** Keeps a page that is not being looked at, with what it is made of. */
async function keepPage(room: string, path: string, fileRoom = rooms.files) {
  const answer = await fetch(path)
  if (!answer.ok) return
  const html = await answer.clone().text()
  await put(room, path, answer)
  const named = html.matchAll(/ (?:href|src)="(\/(?:_next\/static|assets|fonts|media)\/[^"]+)"/g)
  await Promise.all(
    [...new Set([...named].map(([, address = '']) => address))].map(async (address) => {
      if (await caches.match(address)) return
      const made = await fetch(address)
      if (made.ok) await put(fileRoom, address, made)
    }),
  )
}

/** The newest stand last, and the oldest give way. */
async function put(name: string, path: string, answer: Response) {
  const room = await caches.open(name)
  await room.delete(path)
  await room.put(path, answer)
  const keys = await room.keys()
  const tooMany = keys.length - (most[name] ?? Number.POSITIVE_INFINITY)
  await Promise.all(keys.slice(0, Math.max(0, tooMany)).map((key) => room.delete(key)))
}

/** The page that is shown instead, with the stories that are here. */
async function offline(): Promise<Response> {
  const kept = await caches.match(offlinePage)
  if (!kept) return Response.error()
  const links = new Map<string, string>()
  for (const name of [rooms.stories, rooms.saved]) {
    const room = await caches.open(name)
    const keys = [...(await room.keys())].reverse()
    for (const key of keys) links.set(key.url, await linkTo(room, key))
  }
  const html = (await kept.text()).replace(/<ul([^>]* id="da-giu"[^>]*)><\/ul>/, (_, attributes) =>
    links.size > 0 ? `<ul${attributes}>${[...links.values()].join('')}</ul>` : '',
  )
  return new Response(html, { headers: kept.headers })
}

/** The title is the page's own, escaped as it stands there. */
async function linkTo(room: Cache, key: Request): Promise<string> {
  const html = (await (await room.match(key))?.text()) ?? ''
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
  const { pathname } = new URL(key.url)
  return `<li><a href="${encodeURI(pathname)}">${title.replace(/ – [^–]*$/, '')}</a></li>`
}

export {}
