import { beforeEach, expect, test } from 'vitest'
import type { Db } from '#db/connection'
import { write } from '#db/write'
import { writeLetter } from '#newsroom/letters'
import { type Cast, castOf } from '#test/cast'
import { testDatabase } from '#test/database'
import { listMembers, readMailbox, readMember } from './people.ts'
import { requireSecondFactor } from './second-factor.ts'
import { openSession, readSession } from './sessions.ts'
import { changeProfile, changeUser, inviteUser, readInvitation, setDisabled } from './users.ts'

let db: Db
let cast: Cast
beforeEach(() => {
  db = testDatabase()
  cast = castOf(db)
})

const sessionOf = (userId: number) =>
  readSession(db, write(db, (tx) => openSession(tx, { userId, kind: 'full', userAgent: '' })).token)

test('members are listed by given name, those shut out last, and never with what they sign in with', () => {
  setDisabled(cast.son, db, { userId: cast.ha.userId, disabled: true })
  const members = listMembers(cast.quang, db)
  expect(members.map(({ name }) => name)).toEqual([
    'Khánh',
    'Lan',
    'Minh',
    'Quang',
    'Sơn',
    'Thu',
    'Hà',
  ])
  expect(Object.keys(members[0] ?? {})).not.toContain('passwordHash')
  expect(readMember(cast.son, db, cast.ha.userId).sections).toMatchObject([{ name: 'Kinh tế' }])
})

test('who does not run the accounts finds no list, no person and no letters', () => {
  for (const actor of [cast.lan, cast.ha, cast.thu]) {
    expect(() => listMembers(actor, db)).toThrow(/Không có/)
    expect(() => readMember(actor, db, cast.lan.userId)).toThrow(/Không có/)
    expect(() => readMailbox(actor, db)).toThrow(/Không có/)
  }
})

test('an invitation goes out as a letter with its link', () => {
  const account = {
    email: 'moi@bao.example',
    name: 'Vàng Mới',
    role: 'reporter',
    sectionIds: [],
  } as const
  const { token } = inviteUser(
    cast.son,
    db,
    { ...account, sectionIds: [] },
    { origin: 'https://bao.example', siteName: 'Báo' },
  )
  expect(readMailbox(cast.son, db)[0]).toMatchObject({
    recipient: 'moi@bao.example',
    text: expect.stringContaining(`https://bao.example/admin/loi-moi/${token}`),
  })
  expect(readInvitation(db, token)).toEqual({
    email: 'moi@bao.example',
    name: 'Vàng Mới',
    role: 'reporter',
  })
})

test('an administrator reads no letter that opens the editor-in-chief’s account', () => {
  const letter = (to: string) =>
    write(db, (tx) => writeLetter(tx, { to, subject: 'Đặt lại mật khẩu', text: 'liên kết' }))
  letter('son@bao.example')
  letter('lan@bao.example')
  expect(readMailbox(cast.quang, db).map(({ recipient }) => recipient)).toEqual(['lan@bao.example'])
  expect(readMailbox(cast.son, db)).toHaveLength(2)
})

test('nobody changes their own role', () => {
  const own = {
    email: 'quang@bao.example',
    name: 'Quang',
    sectionIds: [],
    userId: cast.quang.userId,
  }
  expect(() => changeUser(cast.quang, db, { ...own, role: 'managing_editor' })).toThrow(/vai trò/)
  expect(() => changeUser(cast.quang, db, { ...own, role: 'administrator' })).not.toThrow()
})

test('a role that must sign in by two steps may only pair a phone until it has', () => {
  expect(sessionOf(cast.lan.userId)?.mustPair).toBe(false)
  requireSecondFactor(cast.quang, db, ['reporter'])
  expect(sessionOf(cast.lan.userId)?.mustPair).toBe(true)
  expect(sessionOf(cast.ha.userId)?.mustPair).toBe(false)
  requireSecondFactor(cast.quang, db, [])
  expect(sessionOf(cast.lan.userId)?.mustPair).toBe(false)
  expect(() => requireSecondFactor(cast.thu, db, ['reporter'])).toThrow(/quyền/)
})

test('a person’s own settings come back with the session', () => {
  changeProfile(cast.lan, db, { name: '  Lò  Lan ', language: 'en', singleKeys: false })
  expect(sessionOf(cast.lan.userId)).toMatchObject({
    language: 'en',
    singleKeys: false,
    person: { name: 'Lò Lan' },
  })
})
