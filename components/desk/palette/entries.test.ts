import { expect, test } from 'vitest'
import { messagesFor } from '../messages/of.ts'
import { type OpenPlaces, places } from '../places.ts'
import { groupsAtRest, groupsFor, marked } from './entries.ts'

const everything = Object.fromEntries(places.map(({ name }) => [name, true])) as OpenPlaces
const nothing = Object.fromEntries(places.map(({ name }) => [name, false])) as OpenPlaces
const now = Date.UTC(2026, 10, 23, 7, 5)
const vi = { open: everything, messages: messagesFor('vi'), now }

const story = {
  id: 7,
  headline: 'Nước về bản Khe Sương',
  state: 'published' as const,
  amended: true,
  section: 'Đời sống',
  updatedAt: now,
}
const nobody = { stories: [], readAs: null, sections: [], authors: [], members: [] }

const labels = (typed: string, facts = vi) =>
  groupsFor(typed, nobody, facts).flatMap(({ entries }) => entries.map(({ label }) => label))

test.each<[string, string, string]>([
  ['Nước về bản Khe Sương', 'khe suong', 'Nước về bản [Khe Sương]'],
  ['Nước về bản Khe Sương', 'suo', 'Nước về bản Khe [Sương]'],
  ['Đổi mới ở Nà Luông', 'ĐỔI', '[Đổi] mới ở Nà Luông'],
  ['Đường <b>mới</b>', 'moi', 'Đường <b>[mới]</b>'],
  ['Chợ phiên', 'thung', 'Chợ phiên'],
  ['Chợ phiên', '', 'Chợ phiên'],
  ['Chợ phiên', '"*(', 'Chợ phiên'],
])('of “%s” the words “%s” are marked', (text, typed, shown) => {
  const said = marked(text, typed).map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
  expect(said.join('')).toBe(shown)
})

test('commands are found by their words, in both languages, marks or no marks', () => {
  expect(labels('tu khoa')).toContain('Từ khóa')
  expect(labels('khóa')).toContain('Từ khóa')
  expect(labels('giao dien')).toContain('Giao diện sáng / tối')
  const en = { ...vi, messages: messagesFor('en') }
  expect(labels('tags', en)).toContain('Tags')
  expect(labels('tu khoa', en)).not.toContain('Tags')
})

test('who may do nothing is offered nothing but what is everybody’s', () => {
  const closed = { ...vi, open: nothing }
  const offered = groupsAtRest([], closed).flatMap(({ entries }) => entries.map(({ id }) => id))
  expect(offered).toEqual(['toi-desk', 'tai-khoan', 'giao-dien', 'phim-tat', 'trang-bao'])
  expect(groupsFor('che', nobody, closed)).toEqual([])
})

test('a story shows its state as a shape, and its section and time as words', () => {
  const [first] = groupsFor('khe suong', { ...nobody, stories: [story] }, vi)
  expect(first?.title).toBe('Tin bài')
  expect(first?.entries).toEqual([
    {
      id: 'tin-7',
      icon: 'changed',
      label: 'Nước về bản Khe Sương',
      isHeadline: true,
      meta: 'Đời sống · Bản sửa',
      href: '/admin/tin/7',
    },
  ])
})

test('what was typed goes along as it is, whatever signs are in it', () => {
  const [group] = groupsFor('a&b=“c”', null, vi)
  expect(group?.entries[0]?.href).toBe('/admin/tin/moi?tua=a%26b%3D%E2%80%9Cc%E2%80%9D')
})
