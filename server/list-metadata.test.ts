import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDatabase, type Db } from '#db/connection'
import { testDatabase } from '#test/database'
import { frontMetadata, listLd, listMetadata, profileLd } from './list-metadata.ts'
import { absolute } from './metadata.ts'

const place = globalThis as typeof globalThis & { trangnhatDatabase?: Db }
let db: Db

beforeAll(() => {
  db = testDatabase()
  place.trangnhatDatabase = db
})
afterAll(() => {
  place.trangnhatDatabase = undefined
  closeDatabase(db)
})

const facts = { name: 'Kinh tế', description: 'Ruộng nương, chợ búa.', path: '/kinh-te', page: 1 }

test('every page of a list is canonical for itself', () => {
  expect(listMetadata(facts)).toMatchObject({
    title: 'Kinh tế – Trang Nhất',
    description: 'Ruộng nương, chợ búa.',
    alternates: { canonical: absolute('/kinh-te') },
  })
  expect(listMetadata({ ...facts, page: 3 })).toMatchObject({
    title: 'Kinh tế, trang 3 – Trang Nhất',
    alternates: { canonical: absolute('/kinh-te?trang=3') },
  })
})

test('a long description is cut on a word and a missing one is the title', () => {
  const long = listMetadata({ ...facts, description: 'chợ phiên '.repeat(40) }).description ?? ''
  expect(long.length).toBeLessThanOrEqual(160)
  expect(long).toMatch(/(chợ|phiên)…$/)
  expect(listMetadata({ ...facts, description: '' }).description).toBe('Kinh tế')
})

test('the front page goes by the paper’s own name', () => {
  expect(frontMetadata(null)).toMatchObject({
    title: expect.stringMatching(/^Trang Nhất – /),
    alternates: { canonical: absolute('/') },
  })
})

test('a list tells search engines where it lies', () => {
  const [page, trail] = listLd(facts, [], [facts])['@graph']
  expect(page).toMatchObject({ '@type': 'CollectionPage', url: absolute('/kinh-te') })
  expect(trail).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, item: absolute('/') },
      { position: 2, name: 'Kinh tế', item: absolute('/kinh-te') },
    ],
  })
})

test('a byline’s page is a profile that says no more than is known', () => {
  const person = { name: 'Lan', path: '/tac-gia/lan', title: '', biography: '', penNames: ['Ngàn'] }
  const profile = profileLd({ ...person, portrait: null })
  const [page] = listLd({ ...facts, name: 'Lan' }, [], [], profile)['@graph']
  expect(page).toMatchObject({ '@type': 'ProfilePage', name: 'Lan' })
  expect(profile.mainEntity).toEqual({
    '@type': 'Person',
    name: 'Lan',
    url: absolute('/tac-gia/lan'),
    alternateName: ['Ngàn'],
  })
})
