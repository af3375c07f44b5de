import type { Picture } from '#newsroom/reading'
import { bytes } from '#newsroom/text/numbers'
import type { LibraryItem } from '#server/library'
import { protocol, Refused } from './server-talk.ts'
import { createBell } from './shelf.ts'

/** A file on its way. `id` is below zero: it stands in the text where the asset's id will. */
export type Upload = {
  id: number
  name: string
  /** 0 to 100; at 100 the server is making the picture. */
  percent: number
  status: 'going' | 'done' | 'failed'
  /** Address of the file itself, to be shown meanwhile. */
  preview: string | null
  assetId: number | null
  /** The very same file was in the library already. */
  duplicate: boolean
  message: string
}

export type Uploads = ReturnType<typeof createUploads>

/** What the server made of a file: the library's doors name its kind, a story's own door takes pictures only. */
export type Arrived = LibraryItem | (Picture & { kind?: undefined })

/** At most this many files travel at once. */
const lanes = 2

/**
 * Sends pictures to the story while editing goes on. What it hands out are ids below zero, which
 * `resolve` turns into the asset's id once there is one.
 */
export function createUploads(options: {
  address: string
  /** What is said of a file that no door takes, its size given in words. */
  tooLarge: (size: string) => string
  onArrived: (upload: Upload, item: Arrived) => void
  onFailed: (upload: Upload) => void
}) {
  const bell = createBell()
  const uploads = new Map<number, Upload>()
  const files = new Map<number, File>()
  const requests = new Map<number, XMLHttpRequest>()
  const queue: number[] = []
  let last = 0
  let version = 0

  const change = (id: number, changes: Partial<Upload>) => {
    const upload = uploads.get(id)
    if (!upload) return
    uploads.set(id, { ...upload, ...changes })
    version += 1
    bell.ring()
  }
  const settle = (id: number, changes: Partial<Upload>) => {
    requests.delete(id)
    change(id, changes)
    next()
  }
  const arrive = (id: number, item: Arrived, duplicate = false) => {
    settle(id, { status: 'done', assetId: item.id, percent: 100, duplicate })
    const upload = uploads.get(id)
    if (upload) options.onArrived(upload, item)
  }
  const fail = (id: number, message: string) => {
    settle(id, { status: 'failed', message })
    const upload = uploads.get(id)
    if (upload) options.onFailed(upload)
  }
  function next() {
    while (requests.size < lanes) {
      const id = queue.shift()
      if (id === undefined) return
      send(id)
    }
  }
  function send(id: number) {
    const file = files.get(id)
    if (!file) return
    const request = new XMLHttpRequest()
    requests.set(id, request)
    request.open('POST', options.address)
    request.responseType = 'json'
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('x-trangnhat-protocol', protocol)
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name))
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      change(id, { percent: Math.round((100 * loaded) / Math.max(1, total)) }),
    )
    request.addEventListener('load', () => {
      const { item, picture, duplicate, message } = request.response ?? {}
      const arrived = item ?? picture
      if (request.status === 200 && arrived) arrive(id, arrived, duplicate === true)
      // A proxy refuses in no language of ours.
      else if (request.status === 413) fail(id, message ?? options.tooLarge(bytes(file.size)))
      else fail(id, message ?? '')
    })
    request.addEventListener('error', () => fail(id, new Refused(0, {}).message))
    request.addEventListener('abort', () => settle(id, { status: 'failed', message: '' }))
    request.send(file)
  }
  function begin(name: string, preview: string | null): number {
    last -= 1
    uploads.set(last, {
      id: last,
      name,
      percent: 0,
      status: 'going',
      preview,
      assetId: null,
      duplicate: false,
      message: '',
    })
    version += 1
    return last
  }
  return {
    listen: bell.listen,
    version: () => version,
    get: (id: number) => uploads.get(id),
    all: () => [...uploads.values()],
    /** @returns the id that stands for the picture until it has arrived */
    send(file: File): number {
      const id = begin(file.name, URL.createObjectURL(file))
      files.set(id, file)
      queue.push(id)
      next()
      return id
    },
    /** A picture that the server itself fetches. */
    await(name: string, coming: Promise<{ picture: Picture }>): number {
      const id = begin(name, null)
      coming.then(
        ({ picture }) => arrive(id, picture),
        (error: unknown) => fail(id, error instanceof Error ? error.message : ''),
      )
      return id
    },
    cancel(id: number) {
      const place = queue.indexOf(id)
      if (place >= 0) {
        queue.splice(place, 1)
        change(id, { status: 'failed', message: '' })
      } else requests.get(id)?.abort()
    },
    retry(id: number) {
      if (!files.has(id)) return
      change(id, { status: 'going', percent: 0, message: '' })
      queue.push(id)
      next()
    },
    /** The asset's id; null while there is none. */
    resolve: (id: number | null): number | null =>
      id === null || id > 0 ? id : (uploads.get(id)?.assetId ?? null),
  }
}
