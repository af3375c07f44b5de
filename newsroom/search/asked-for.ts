import { localDay, parseLocal } from '../text/dates.ts'
import { nfcLine } from '../text/nfc.ts'
import type { Order } from './answer.ts'

/** What the address of a search page says; slugs and days as they are written there. */
export type AskedFor = {
  text: string
  section: string | null
  author: string | null
  /** Days of the paper's zone, `2026-11-23`; both are part of the span. */
  from: string | null
  to: string | null
  order: Order
  exact: boolean
  page: number
}

type Parameters = Record<string, string | string[] | undefined>

const searchPath = '/tim-kiem'

/** Reads the parameters of an address; what makes no sense is as if it were not there. */
export function readAskedFor(parameters: Parameters): AskedFor {
  const one = (name: string) => [parameters[name]].flat()[0] ?? ''
  const slug = (name: string) => (/^[a-z0-9-]{1,120}$/.test(one(name)) ? one(name) : null)
  const day = (name: string) => (isDay(one(name)) ? one(name) : null)
  const [from, to] = [day('tu'), day('den')]
  const turned = from !== null && to !== null && from > to
  return {
    text: nfcLine(one('q')),
    section: slug('chuyen-muc'),
    author: slug('tac-gia'),
    from: turned ? to : from,
    to: turned ? from : to,
    order: one('sap-xep') === 'moi-nhat' ? 'newest' : 'best',
    exact: one('chinh-xac') === '1',
    page: /^[1-9]\d{0,3}$/.test(one('trang')) ? Number(one('trang')) : 1,
  }
}

const isDay = (text: string) => {
  const moment = /^\d{4}-\d\d-\d\d$/.test(text) ? parseLocal(text) : null
  return moment !== null && localDay(moment) === text
}

/** The address of a search page; another question begins on its first page. */
export function searchAddress(asked: AskedFor, changes: Partial<AskedFor> = {}): string {
  const { text, section, author, from, to, order, exact, page } = { ...asked, page: 1, ...changes }
  const parameters = new URLSearchParams({
    ...(text !== '' && { q: text }),
    ...(section !== null && { 'chuyen-muc': section }),
    ...(author !== null && { 'tac-gia': author }),
    ...(from !== null && { tu: from }),
    ...(to !== null && { den: to }),
    ...(order === 'newest' && { 'sap-xep': 'moi-nhat' }),
    ...(exact && { 'chinh-xac': '1' }),
    ...(page > 1 && { trang: String(page) }),
  }).toString()
  return parameters === '' ? searchPath : `${searchPath}?${parameters}`
}

/** The span of days as moments, UTC epoch milliseconds; `to` is the midnight behind it. */
export function spanOf({ from, to }: Pick<AskedFor, 'from' | 'to'>) {
  const begins = from === null ? null : parseLocal(from)
  const ends = to === null ? null : parseLocal(to)
  const day = 86_400_000
  return {
    ...(begins !== null && { from: begins }),
    // Noon of the next day lies in the next day, whatever the clocks did at night.
    ...(ends !== null && { to: parseLocal(localDay(ends + 1.5 * day)) ?? ends + day }),
  }
}
