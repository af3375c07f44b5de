import type { BoardSlot } from '#newsroom/front-board'

type Slot = BoardSlot['slot']

const words: Record<Slot, string> = {
  lead: 'tin-dau',
  'second-1': 'o-2',
  'second-2': 'o-3',
  'second-3': 'o-4',
  'picture-story': 'chuyen-anh',
}

export const boardHref = '/admin/trang-nhat'

export const slotHref = (slot: Slot) => `${boardHref}/${words[slot]}`

/** Which of these slots an address means. */
export const slotOf = (slots: readonly BoardSlot[], word: string): BoardSlot | undefined =>
  slots.find(({ slot }) => words[slot] === word)
