import { expect, test } from 'vitest'
import { auditLog, contentChanges } from '#db/schema/records'
import { castOf } from '#test/cast'
import { testDatabase } from '#test/database'
import { changeMachineSettings, machineSettingsWrittenAt } from './machine-settings.ts'
import { readSettings } from './settings.ts'

const form = { since: 0, fullText: false, hub: '', indexNow: false, securityContact: '' }

test('a paper that nobody has set up tells nobody anything', () => {
  expect(readSettings(testDatabase()).machines).toEqual({
    fullText: false,
    hub: '',
    indexNowKey: '',
    securityContact: '',
  })
})

test('what was set is read back, written down, and changes every page', () => {
  const db = testDatabase()
  const cast = castOf(db)
  const filled = {
    ...form,
    fullText: true,
    hub: 'https://hub.example/',
    indexNow: true,
    securityContact: 'an-ninh@bao.example',
  }
  changeMachineSettings(cast.quang, db, filled)
  const { indexNowKey, ...rest } = readSettings(db).machines
  expect(rest).toEqual({
    fullText: true,
    hub: 'https://hub.example/',
    securityContact: 'an-ninh@bao.example',
  })
  expect(indexNowKey).toMatch(/^[0-9a-f]{32}$/)
  expect(db.select().from(auditLog).all().at(-1)?.detail).toBe('{"changed":["machines"]}')
  const keys = db.select().from(contentChanges).all()
  expect(keys.map(({ key }) => key)).toEqual(['settings', 'feeds', 'sitemaps'])
})

test('the key for search engines stays while it is on, and is another one the next time', () => {
  const db = testDatabase()
  const { son } = castOf(db)
  const save = (indexNow: boolean) => {
    changeMachineSettings(son, db, { ...form, since: machineSettingsWrittenAt(db), indexNow })
    return readSettings(db).machines.indexNowKey
  }
  const first = save(true)
  expect(save(true)).toBe(first)
  expect(save(false)).toBe('')
  expect(save(true)).not.toBe(first)
})

test.each([
  [{ hub: 'hub.example' }, 'https://'],
  [{ hub: 'ftp://hub.example/' }, 'https://'],
  [{ securityContact: 'gọi điện nhé' }, 'địa chỉ thư'],
  [{ securityContact: 'http://bao.example/an-ninh' }, 'địa chỉ thư'],
])('%j is refused with a sentence', (changes, sentence) => {
  const db = testDatabase()
  const { son } = castOf(db)
  expect(() => changeMachineSettings(son, db, { ...form, ...changes })).toThrow(
    expect.objectContaining({
      problems: [
        expect.objectContaining({
          message: expect.objectContaining({ vi: expect.stringContaining(sentence) }),
        }),
      ],
    }),
  )
})

test('an editor may not, and the second of two is told', () => {
  const db = testDatabase()
  const cast = castOf(db)
  expect(() => changeMachineSettings(cast.ha, db, form)).toThrow('không có quyền')
  changeMachineSettings(cast.son, db, form)
  expect(() => changeMachineSettings(cast.quang, db, form)).toThrow('đã sửa mục này')
})
