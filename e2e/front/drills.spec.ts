import {
  coldCrowd,
  killRenderer,
  madeUpAddresses,
  overload,
  publishing,
} from '../../test/drills/front-drills.ts'
import { expect, test } from './paper.ts'

// Small counts of `npm run drill`; they assert what must be right, never how fast it was.
test.describe.configure({ mode: 'serial', timeout: 240_000 })

test('everybody who wants a cold page waits for one render', async () => {
  expect(await coldCrowd(200)).toEqual({ statuses: { 200: 200 }, renders: 1 })
})

test('made-up addresses stay within the bound', async () => {
  const { statuses, storeBytes } = await madeUpAddresses(600)
  // A page that the section does not have is a 404; on a slow machine some of the crowd is refused.
  expect(['200', '308', '404', '503']).toEqual(expect.arrayContaining(Object.keys(statuses)))
  expect(storeBytes).toBeLessThanOrEqual(16_000_000)
})

test('more than can be rendered ends in pages or refusals, and in nothing else', async () => {
  const { statuses, desk } = await overload(3)
  expect(['404', '503']).toEqual(expect.arrayContaining(Object.keys(statuses)))
  expect(desk.every((status) => status < 400)).toBe(true)
})

test('a publish every second refuses nobody, and shows at the next request', async () => {
  const { statuses, late } = await publishing(60, 3)
  expect(Object.keys(statuses)).toEqual(['200'])
  expect(late).toBe(0)
})

test('a renderer killed under load costs no reader a page that is kept', async () => {
  const { statuses, cold } = await killRenderer(2)
  expect(Object.keys(statuses)).toEqual(['200'])
  expect(cold).toBe(308)
})
