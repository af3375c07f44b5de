import type { DeskSort, DeskView, ListQuestion } from '#newsroom/desk-list'
import { localDay, parseLocal } from '#newsroom/text/dates'
import { nfcLine } from '#newsroom/text/nfc'
import type { ArticleState } from '#newsroom/transitions'

/** The address of the list, as its query says it. */
export type ListAddress = {
  view: DeskView
  states: ArticleState[]
  section: number | null
  mine: boolean
  /** Days, `YYYY-MM-DD`. */
  from: string | null
  to: string | null
  /** As it was typed. */
  find: string
  sort: DeskSort
  after: string | null
  before: string | null
}

export type Asked = Record<string, string | string[] | undefined>

export const listPath = '/admin/tin'

const viewWords: Record<DeskView, string> = {
  all: 'tat-ca',
  today: 'hom-nay',
  mine: 'cua-toi',
  queue: 'cho-duyet',
  scheduled: 'hen-gio',
  out: 'da-dang',
  amended: 'ban-sua',
  trash: 'thung-rac',
}
const stateWords: Record<ArticleState, string> = {
  draft: 'nhap',
  submitted: 'cho-duyet',
  approved: 'da-duyet',
  scheduled: 'hen-gio',
  published: 'da-dang',
  withdrawn: 'da-go',
  trashed: 'thung-rac',
}
const sortWords: Record<DeskSort, string> = { newest: 'moi', oldest: 'cu', due: 'gio-dang' }

/** The states that can be filtered by, in the order of a story's life. */
export const filterStates = Object.keys(stateWords).filter(
  (state) => state !== 'trashed',
) as ArticleState[]
export const stateWord = (state: ArticleState) => stateWords[state]

const keyOf = <Key extends string>(words: Record<Key, string>, asked: string | undefined) =>
  (Object.keys(words) as Key[]).find((key) => words[key] === asked)

/** Reads the query; what it does not know it leaves out. */
export function readListAddress(asked: Asked): ListAddress {
  const one = (name: string) => [asked[name]].flat()[0]
  const day = (name: string) => {
    const text = one(name) ?? ''
    return parseLocal(text) === null ? null : text
  }
  const section = Number(one('muc'))
  const view = keyOf(viewWords, one('xem')) ?? 'all'
  const states = [asked['trang-thai'] ?? []].flat()
  return {
    view,
    states: filterStates.filter((state) => states.includes(stateWords[state])),
    section: Number.isSafeInteger(section) && section > 0 ? section : null,
    mine: one('cua-toi') === '1',
    from: day('tu'),
    to: day('den'),
    find: nfcLine(one('q') ?? '').slice(0, 200),
    sort: keyOf(sortWords, one('xep')) ?? (view === 'scheduled' ? 'due' : 'newest'),
    after: one('sau') ?? null,
    before: one('truoc') ?? null,
  }
}

/** The address of a list; the page within it is named only by `after` and `before` of `changes`. */
export function listHref(address: ListAddress, changes: Partial<ListAddress> = {}): string {
  const wanted = { ...address, after: null, before: null, ...changes }
  const query = new URLSearchParams()
  const usual = wanted.view === 'scheduled' ? 'due' : 'newest'
  if (wanted.view !== 'all') query.set('xem', viewWords[wanted.view])
  for (const state of wanted.states) query.append('trang-thai', stateWords[state])
  if (wanted.section !== null) query.set('muc', String(wanted.section))
  if (wanted.mine) query.set('cua-toi', '1')
  if (wanted.from) query.set('tu', wanted.from)
  if (wanted.to) query.set('den', wanted.to)
  if (wanted.find) query.set('q', wanted.find)
  if (wanted.sort !== usual) query.set('xep', sortWords[wanted.sort])
  if (wanted.after) query.set('sau', wanted.after)
  if (wanted.before) query.set('truoc', wanted.before)
  const text = query.toString()
  return text === '' ? listPath : `${listPath}?${text}`
}

/** The fields of `listHref` as hidden fields of a form have them, but those that the form has itself. */
export const listFields = (address: ListAddress, but: readonly string[]): [string, string][] =>
  [...new URLSearchParams(listHref(address).split('?')[1] ?? '')].filter(
    ([name]) => !but.includes(name),
  )

/** Of a view nothing else is asked. */
export const plainView = (view: DeskView): ListAddress => readListAddress({ xem: viewWords[view] })

export const isNarrowed = ({ states, section, mine, from, to, find }: ListAddress) =>
  states.length > 0 || section !== null || mine || from !== null || to !== null || find !== ''

const day = 86_400_000

/** What the newsroom is asked. */
export function questionOf(address: ListAddress): ListQuestion {
  const { view, states, section, mine, from, to, find, sort, after, before } = address
  const lastDay = to === null ? null : parseLocal(to)
  return {
    view,
    states,
    mine,
    sort,
    ...(section !== null && { sectionId: section }),
    ...(from !== null && { from: parseLocal(from) ?? 0 }),
    ...(lastDay !== null && { to: parseLocal(localDay(lastDay + 1.5 * day)) ?? lastDay + day }),
    ...(find !== '' && { find }),
    ...(readMark(after) && { after: readMark(after) }),
    ...(readMark(before) && { before: readMark(before) }),
  }
}

type Mark = { at: number; id: number }

export const writeMark = ({ at, id }: Mark): string => `${at}.${id}`

function readMark(text: string | null): Mark | undefined {
  const shape = /^(\d{1,15})\.(\d{1,15})$/.exec(text ?? '')
  return shape ? { at: Number(shape[1]), id: Number(shape[2]) } : undefined
}
