import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Db } from '#db/connection'
import { letters } from '#db/schema/records'
import { oneTimeLinks, recoveryCodes, sessions, users } from '#db/schema/users'
import { type Sealer, sealerOf } from '#integrations/secrets'
import { hashPassword, isPassword, passwordProblem } from '#newsroom/accounts/passwords'
import { requestReset } from '#newsroom/accounts/reset'
import { beginPairing, confirmPairing, endPairing } from '#newsroom/accounts/second-factor'
import { ownSessions, readSession, type Session } from '#newsroom/accounts/sessions'
import { giveSecondFactor, signIn } from '#newsroom/accounts/sign-in'
import { network } from '#newsroom/accounts/throttle'
import {
  addAccount,
  changePassword,
  changeUser,
  choosePassword,
  inviteUser,
  makeResetLink,
  needsSetup,
  offerSetup,
  setDisabled,
  setUp,
} from '#newsroom/accounts/users'
import { type Cast, castOf, system } from '#test/cast'
import { testDatabase } from '#test/database'

const password = 'chè xanh đồi sương sớm'
const client = { address: '203.0.113.7', userAgent: 'Firefox' }

let db: Db
let cast: Cast
let folder: string
let sealer: Sealer
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 23, 7, 0) })
  db = testDatabase()
  cast = castOf(db)
  folder = mkdtempSync(join(tmpdir(), 'trangnhat-accounts-'))
  sealer = sealerOf(folder)
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true })
})

const later = (ms: number) => vi.setSystemTime(Date.now() + ms)

async function hire(email: string): Promise<number> {
  return addAccount(system, db, {
    email,
    name: 'Mạc Thu',
    role: 'reporter',
    sectionIds: [],
    password,
  })
}

async function enter(email: string): Promise<Session> {
  const { token } = await signIn(db, { email, password, ...client })
  const session = readSession(db, token)
  if (!session) throw new Error('no session')
  return session
}

describe('passwords', () => {
  test('a password opens its own hash and no other, however its accents were typed', async () => {
    const stored = await hashPassword(password)
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await isPassword(password.normalize('NFD'), stored)).toBe(true)
    expect(await isPassword(`${password} `, stored)).toBe(false)
    expect(await isPassword(password, null)).toBe(false)
  })

  test.each([
    ['ngắn quá', /12 ký tự/],
    ['aaaaaaaaaaaaaaa', /dễ đoán/],
    ['Matkhau123456', /dễ đoán/],
    ['trangnhat2026', /dễ đoán/],
    ['mạc thu 123', /12 ký tự/],
    ['macthu@mac thu', /dễ đoán/],
  ])('%s is refused', (typed, message) => {
    const problem = passwordProblem(typed, ['Mạc Thu', 'macthu'])
    expect(problem?.message).toMatchObject({ vi: expect.stringMatching(message) })
  })
})

describe('signing in', () => {
  test('gives a token of which only the hash is stored', async () => {
    await hire('macthu@bao.example')
    const { token, kind } = await signIn(db, { email: ' MacThu@Bao.example ', password, ...client })
    expect(kind).toBe('full')
    expect(JSON.stringify(db.select().from(sessions).all())).not.toContain(token)
    expect(readSession(db, token)?.person.name).toBe('Mạc Thu')
    expect(readSession(db, `${token}x`)).toBeNull()
  })

  test('answers an unknown account, a wrong password and a disabled account alike', async () => {
    const userId = await hire('macthu@bao.example')
    const said: string[] = []
    const attempt = (email: string, typed: string) =>
      signIn(db, { email, password: typed, ...client }).catch((error) => said.push(error.message))
    await attempt('ai-do@bao.example', password)
    await attempt('macthu@bao.example', 'một câu hoàn toàn khác')
    setDisabled(system, db, { userId, disabled: true })
    await attempt('macthu@bao.example', password)
    expect(new Set(said)).toEqual(new Set(['Thư điện tử hoặc mật khẩu chưa đúng.']))
    expect(said).toHaveLength(3)
  })

  test('slows an account down after a few failures, for seconds and never for good', async () => {
    await hire('macthu@bao.example')
    const wrong = () =>
      signIn(db, { email: 'macthu@bao.example', password: 'không phải câu này', ...client })
    for (let n = 0; n < 4; n++) await expect(wrong()).rejects.toThrow(/chưa đúng/)
    await expect(wrong()).rejects.toMatchObject({ name: 'TooMany', seconds: 1 })
    later(1000)
    for (let n = 0; n < 12; n++) {
      await expect(wrong()).rejects.toThrow(/chưa đúng/)
      later(8000)
    }
    expect((await enter('macthu@bao.example')).kind).toBe('full')
  })

  test('holds an address that tries many accounts, and its whole IPv6 /64', async () => {
    const from = (address: string, n: number) =>
      signIn(db, {
        email: `ai-${n}@bao.example`,
        password: 'không phải câu này',
        address,
        userAgent: '',
      })
    for (let n = 0; n < 20; n++) await from(`2001:db8:1:2::${n}`, n).catch(() => undefined)
    await expect(from('2001:db8:1:2:9:9:9:9', 99)).rejects.toMatchObject({ name: 'TooMany' })
    await expect(from('2001:db8:1:3::1', 100)).rejects.toThrow(/chưa đúng/)
  })

  test.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('the network of %s is %s', (address, expected) => {
    expect(network(address)).toBe(expected)
  })
})

describe('sessions', () => {
  test('end after three days without a request, and after thirty in any case', async () => {
    await hire('macthu@bao.example')
    const idle = await signIn(db, { email: 'macthu@bao.example', password, ...client })
    const busy = await signIn(db, { email: 'macthu@bao.example', password, ...client })
    for (let day = 0; day < 29; day++) {
      later(86_400_000)
      expect(readSession(db, busy.token)).not.toBeNull()
    }
    expect(readSession(db, idle.token)).toBeNull()
    later(86_400_000)
    expect(readSession(db, busy.token)).toBeNull()
  })

  test('a changed password ends the other devices and keeps this one', async () => {
    await hire('macthu@bao.example')
    const other = await signIn(db, { email: 'macthu@bao.example', password, ...client })
    const session = await enter('macthu@bao.example')
    expect(ownSessions(db, session)).toHaveLength(2)
    await changePassword(db, session, { current: password, password: 'một câu khác hẳn câu cũ' })
    expect(readSession(db, other.token)).toBeNull()
    expect(ownSessions(db, session).map((row) => row.current)).toEqual([true])
  })

  test('disabling an account and changing its role end its sessions at once', async () => {
    const userId = await hire('macthu@bao.example')
    const first = await signIn(db, { email: 'macthu@bao.example', password, ...client })
    setDisabled(cast.quang, db, { userId, disabled: true })
    expect(readSession(db, first.token)).toBeNull()
    setDisabled(cast.quang, db, { userId, disabled: false })
    expect(readSession(db, first.token)).toBeNull()
    const second = await signIn(db, { email: 'macthu@bao.example', password, ...client })
    changeUser(cast.quang, db, {
      ...{ userId, email: 'macthu@bao.example', name: 'Mạc Thu', role: 'editor' },
      sectionIds: [cast.sections.economy],
    })
    expect(readSession(db, second.token)).toBeNull()
  })
})

describe('the second factor', () => {
  const codeAt = (secret: string, at = Date.now()) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at })

  async function pair() {
    const userId = await hire('macthu@bao.example')
    const session = await enter('macthu@bao.example')
    const { secret } = beginPairing(session.person, db, sealer, {
      email: session.email,
      issuer: 'Trang Nhất',
    })
    const codes = confirmPairing(session.person, db, sealer, codeAt(secret))
    later(60_000)
    const half = await enter('macthu@bao.example')
    return { userId, secret, codes, half }
  }

  test('leaves a session half way until the code was given, which works once', async () => {
    const { half, secret } = await pair()
    expect(half.kind).toBe('partial')
    const code = codeAt(secret)
    const full = giveSecondFactor(db, sealer, half, { code, ...client })
    expect(readSession(db, full.token)?.kind).toBe('full')
    expect(db.select().from(sessions).where(eq(sessions.tokenHash, half.tokenHash)).all()).toEqual(
      [],
    )
    const again = await enter('macthu@bao.example')
    expect(() => giveSecondFactor(db, sealer, again, { code, ...client })).toThrow(/chưa đúng/)
  })

  test('is stored sealed, and a recovery code stands in for it once', async () => {
    const { half, secret, codes } = await pair()
    expect(JSON.stringify(db.select().from(users).all())).not.toContain(secret)
    expect(JSON.stringify(db.select().from(recoveryCodes).all())).not.toContain(codes[0])
    const code = codes[0]?.toUpperCase() ?? ''
    giveSecondFactor(db, sealer, half, { code, ...client })
    const again = await enter('macthu@bao.example')
    expect(() => giveSecondFactor(db, sealer, again, { code, ...client })).toThrow(/chưa đúng/)
  })

  test('guessing codes is slowed down', async () => {
    const { half } = await pair()
    const guess = () => giveSecondFactor(db, sealer, half, { code: '000000', ...client })
    for (let n = 0; n < 4; n++) expect(guess).toThrow(/chưa đúng/)
    expect(guess).toThrow(expect.objectContaining({ name: 'TooMany' }))
  })

  test('is asked for after a password reset too', async () => {
    const { userId } = await pair()
    const { token } = makeResetLink(system, db, userId)
    await choosePassword(db, { kind: 'reset', token, password: 'câu mới chưa ai biết' })
    const { kind } = await signIn(db, {
      email: 'macthu@bao.example',
      password: 'câu mới chưa ai biết',
      ...client,
    })
    expect(kind).toBe('partial')
  })

  test('is turned off only with a code in hand', async () => {
    const { half, secret } = await pair()
    expect(() => endPairing(half.person, db, sealer, '123456')).toThrow(/chưa đúng/)
    endPairing(half.person, db, sealer, codeAt(secret))
    expect((await enter('macthu@bao.example')).kind).toBe('full')
  })
})

describe('links', () => {
  const chief = { email: 'tong-bien-tap@bao.example', name: 'Vàng Pao', password }

  test('the set-up link makes the first editor-in-chief, once', async () => {
    const empty = testDatabase()
    const first = offerSetup(empty)
    const token = offerSetup(empty) ?? ''
    await expect(setUp(empty, { token: first ?? '', ...chief })).rejects.toThrow(/đã dùng rồi/)
    await setUp(empty, { token, ...chief })
    expect(needsSetup(empty)).toBe(false)
    expect(offerSetup(empty)).toBeNull()
    await expect(setUp(empty, { token, ...chief, email: 'khac@bao.example' })).rejects.toThrow(
      /đã dùng rồi/,
    )
    expect(empty.select().from(users).all()).toHaveLength(1)
  })

  test('a set-up link expires after a day', async () => {
    const empty = testDatabase()
    const token = offerSetup(empty) ?? ''
    later(24 * 3_600_000)
    await expect(setUp(empty, { token, ...chief })).rejects.toThrow(/hết hạn/)
  })

  test('an invitation lets its owner choose the password, once', async () => {
    const { userId, token } = inviteUser(cast.son, db, {
      ...{ email: 'moi@bao.example', name: 'Sùng Mai', role: 'reporter', sectionIds: [] },
    })
    await choosePassword(db, { kind: 'invite', token, password })
    expect((await enter('moi@bao.example')).person.userId).toBe(userId)
    await expect(choosePassword(db, { kind: 'invite', token, password })).rejects.toThrow(
      /đã dùng rồi/,
    )
    expect(
      db.select().from(oneTimeLinks).where(eq(oneTimeLinks.kind, 'invite')).all(),
    ).toHaveLength(1)
  })

  test.each([
    ['vi', 'Lời mời vào tòa soạn Báo', /^Sơn mời Ann vào tòa soạn Báo\./, 'Đặt lại mật khẩu Báo'],
    [
      'en',
      'An invitation to the newsroom of Báo',
      /^Sơn invites Ann into/,
      'A new password for Báo',
    ],
  ] as const)('letters to who is invited in %s are in it', (language, invited, words, reset) => {
    const paper = { origin: 'https://bao.example', siteName: 'Báo' }
    const ann = { email: 'ann@bao.example', name: 'Ann', role: 'reporter', sectionIds: [] } as const
    inviteUser(cast.son, db, { ...ann, sectionIds: [], language }, paper)
    requestReset(db, { email: ann.email, address: '203.0.113.7', ...paper })
    const sent = db.select().from(letters).all()
    expect(sent.map(({ subject }) => subject)).toEqual([invited, reset])
    expect(sent[0]?.text).toMatch(words)
    expect(sent[0]?.text).toMatch(/\n\nhttps:\/\/bao\.example\/admin\/loi-moi\/[\w-]{43}\n\n/)
  })

  test('a reset is mailed to an account only, ends its sessions, and is the same answer for all', async () => {
    await hire('macthu@bao.example')
    const before = await enter('macthu@bao.example')
    const ask = (email: string) =>
      requestReset(db, {
        email,
        address: '203.0.113.7',
        origin: 'https://bao.example',
        siteName: 'Báo',
      })
    expect(ask('ai-do@bao.example')).toBe(ask('macthu@bao.example'))
    const sent = db.select().from(letters).all()
    expect(sent.map((letter) => letter.recipient)).toEqual(['macthu@bao.example'])
    const token = /dat-lai\/(\S+)/.exec(sent[0]?.text ?? '')?.[1] ?? ''
    await choosePassword(db, { kind: 'reset', token, password: 'câu mới chưa ai biết' })
    expect(
      db.select().from(sessions).where(eq(sessions.userId, before.person.userId)).all(),
    ).toEqual([])
  })

  test('nobody is flooded with letters', async () => {
    await hire('macthu@bao.example')
    const ask = () =>
      requestReset(db, {
        email: 'macthu@bao.example',
        address: '203.0.113.7',
        origin: '',
        siteName: '',
      })
    for (let n = 0; n < 4; n++) ask()
    expect(ask).toThrow(expect.objectContaining({ name: 'TooMany' }))
  })
})

describe('ranks', () => {
  test('an administrator makes nobody editor-in-chief and touches none', () => {
    const account = {
      email: 'x@bao.example',
      name: 'X',
      role: 'editor_in_chief' as const,
      sectionIds: [],
    }
    expect(() => inviteUser(cast.quang, db, account)).toThrow(/Chỉ tổng biên tập/)
    const userId = cast.son.userId
    expect(() => setDisabled(cast.quang, db, { userId, disabled: true })).toThrow(
      /Chỉ tổng biên tập/,
    )
    expect(() => makeResetLink(cast.quang, db, userId)).toThrow(/Chỉ tổng biên tập/)
  })

  test('the last editor-in-chief stays', () => {
    const { userId } = cast.son
    expect(() => setDisabled(system, db, { userId, disabled: true })).toThrow(/duy nhất/)
    expect(() =>
      changeUser(system, db, {
        ...{ userId, email: 'son@bao.example', name: 'Sơn', role: 'reporter', sectionIds: [] },
      }),
    ).toThrow(/duy nhất/)
  })

  test('an address has one account', () => {
    const account = {
      email: 'LAN@bao.example',
      name: 'Lan',
      role: 'reporter' as const,
      sectionIds: [],
    }
    expect(() => inviteUser(cast.son, db, account)).toThrow(/đã có tài khoản/)
  })
})
