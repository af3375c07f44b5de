import type { AssetView } from '#db/queries/desk-assets'
import type { LibraryQuestion } from '#newsroom/library'
import { nfcLine } from '#newsroom/text/nfc'

/** The address of the library, as its query says it. */
export type MediaAddress = LibraryQuestion & {
  /** The picture whose panel is open. */
  chosen: number | null
}

type Asked = Record<string, string | string[] | undefined>

export const libraryPath = '/admin/kho'

/** Kinds of file in the order of the list. */
export const kinds = ['picture', 'video', 'audio', 'captions', 'document'] as const

const viewWords: Record<AssetView, string> = {
  all: 'tat-ca',
  mine: 'cua-toi',
  unused: 'chua-dung',
  noAlt: 'thieu-chu',
  noCredit: 'thieu-nguoi-chup',
}

export const viewWord = (view: AssetView) => viewWords[view]

/** Reads the query; what it does not know it leaves out. */
export function readMediaAddress(asked: Asked): MediaAddress {
  const one = (name: string) => [asked[name]].flat()[0]
  const views = Object.keys(viewWords) as AssetView[]
  const kind = kinds.find((known) => known === one('loai'))
  const after = idOf(one('sau'))
  const before = idOf(one('truoc'))
  return {
    view: views.find((view) => viewWords[view] === one('xem')) ?? 'all',
    ...(kind && { kind }),
    find: nfcLine(one('q') ?? '').slice(0, 200),
    ...(after !== null && { after }),
    ...(before !== null && after === null && { before }),
    chosen: idOf(one('anh')),
  }
}

const idOf = (text: string | undefined) =>
  /^[1-9]\d{0,14}$/.test(text ?? '') ? Number(text) : null

/** The address of a list; the page within it stays only where `changes` leave list and search as they are. */
export function mediaHref(address: MediaAddress, changes: Partial<MediaAddress> = {}): string {
  const moved =
    'view' in changes ||
    'kind' in changes ||
    'find' in changes ||
    'after' in changes ||
    'before' in changes
  const { after, before, ...rest } = address
  const wanted: MediaAddress = { ...rest, ...(moved ? {} : { after, before }), ...changes }
  const query = new URLSearchParams()
  if (wanted.view !== 'all') query.set('xem', viewWords[wanted.view])
  if (wanted.kind) query.set('loai', wanted.kind)
  if (wanted.find) query.set('q', wanted.find)
  if (wanted.after !== undefined) query.set('sau', String(wanted.after))
  if (wanted.before !== undefined) query.set('truoc', String(wanted.before))
  if (wanted.chosen !== null) query.set('anh', String(wanted.chosen))
  const text = query.toString()
  return text === '' ? libraryPath : `${libraryPath}?${text}`
}
