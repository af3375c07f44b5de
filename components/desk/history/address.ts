/** How the history is looked at. */
type HistoryWay = 'beside' | 'together' | 'log'

/** The address of a story's history: the versions on the left and on the right, and the way of looking. */
export type HistoryAddress = {
  storyId: number
  before: number | null
  after: number | null
  way: HistoryWay
}

const ways: Record<HistoryWay, string> = {
  beside: 'canh-nhau',
  together: 'trong-bai',
  log: 'nhat-ky',
}

type Asked = Record<string, string | string[] | undefined>

export function readHistoryAddress(storyId: number, asked: Asked): HistoryAddress {
  const number = (name: string) => {
    const value = Number([asked[name]].flat()[0])
    return Number.isSafeInteger(value) && value > 0 ? value : null
  }
  const way = [asked.xem].flat()[0]
  return {
    storyId,
    before: number('a'),
    after: number('b'),
    way: (Object.keys(ways) as HistoryWay[]).find((known) => ways[known] === way) ?? 'beside',
  }
}

export function historyHref(address: HistoryAddress, changes: Partial<HistoryAddress> = {}) {
  const { storyId, before, after, way } = { ...address, ...changes }
  const query = new URLSearchParams()
  if (before !== null) query.set('a', String(before))
  if (after !== null) query.set('b', String(after))
  if (way !== 'beside') query.set('xem', ways[way])
  const text = query.toString()
  return `/admin/tin/${storyId}/lich-su${text === '' ? '' : `?${text}`}`
}
