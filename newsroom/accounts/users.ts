import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '#db/connection'
import { sections } from '#db/schema/sections'
import { deskLanguages, roles, userSections, users } from '#db/schema/users'
import { type Reader, type Tx, write } from '#db/write'
import type { Actor, Person } from '../actor.ts'
import { record } from '../audit.ts'
import { filledIn } from '../filled-in.ts'
import { authorise } from '../permissions.ts'
import { Incomplete, NotAllowed, NotFound, Refusal } from '../refusals.ts'
import { nfcLine } from '../text/nfc.ts'
import { packed } from '../text/sentence.ts'
import { mailInvitation, type Paper } from './link-letters.ts'
import { issueLink, peekLink, refuseDeadLink, spendLink } from './links.ts'
import { hashPassword, isPassword, passwordProblem } from './passwords.ts'
import { endSessionsOf, type Session } from './sessions.ts'
import { addressOf } from './sign-in.ts'

export const accountInput = z.object({
  email: z
    .string()
    .transform(addressOf)
    .pipe(
      z
        .email(packed({ vi: 'Thư điện tử chưa đúng dạng.', en: 'That is no e-mail address.' }))
        .max(254),
    ),
  name: z
    .string()
    .transform(nfcLine)
    .pipe(
      z
        .string()
        .min(1, packed({ vi: 'Chưa ghi tên.', en: 'The name is missing.' }))
        .max(100),
    ),
  role: z.enum(roles),
  /** Top sections that an editor is responsible for. */
  sectionIds: z.array(z.int().positive()).max(200),
})

/** The desk speaks to who is invited in the language that the inviter chooses, from the letter on. */
export const invitationInput = accountInput.extend({
  language: z.enum(deskLanguages).default('vi'),
})

export type AccountInput = z.infer<typeof accountInput>
export type User = typeof users.$inferSelect

/** Whether anybody can run the paper yet: without an editor-in-chief, the set-up link is shown. */
export const needsSetup = (db: Reader) =>
  !db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, 'editor_in_chief'), isNull(users.disabledAt)))
    .get()

/** Makes the set-up link anew, while there is no editor-in-chief. @returns its token, or null */
export const offerSetup = (db: Db): string | null =>
  write(db, (tx) => (needsSetup(tx) ? issueLink(tx, 'setup', null) : null))

/** The first editor-in-chief, by the set-up link. @returns the account's id */
export async function setUp(
  db: Db,
  input: { token: string; email: string; name: string; password: string },
): Promise<number> {
  refuseDeadLink(db, 'setup', input.token)
  const account = readAccount({ ...input, role: 'editor_in_chief', sectionIds: [] })
  const passwordHash = await newPasswordHash(input.password, account)
  return write(db, (tx) => {
    spendLink(tx, 'setup', input.token)
    if (!needsSetup(tx))
      throw new Refusal({
        vi: 'Tờ báo này đã có tổng biên tập.',
        en: 'This paper has an editor-in-chief already.',
      })
    return addUser(tx, { kind: 'system', name: 'liên kết cài đặt' }, account, passwordHash).id
  })
}

/** Adds an account with a password that is known already: the command line. */
export async function addAccount(
  actor: Actor,
  db: Db,
  input: AccountInput & { password: string },
): Promise<number> {
  authorise(actor, 'user.edit')
  const account = readAccount(input)
  const passwordHash = await newPasswordHash(input.password, account)
  return write(db, (tx) => addUser(tx, actor, account, passwordHash).id)
}

/**
 * Adds an account whose owner chooses the password.
 * @param by the paper, for a letter with the link; left out, none is sent
 * @returns the token of the invitation
 */
export function inviteUser(
  actor: Actor,
  db: Db,
  input: z.input<typeof invitationInput>,
  by?: Paper,
): { userId: number; token: string } {
  authorise(actor, 'user.edit')
  const account = filledIn(invitationInput, input)
  return write(db, (tx) => {
    refuseRankAbove(actor, account.role)
    const { id } = addUser(tx, actor, account, null)
    const token = issueLink(tx, 'invite', id)
    if (by) mailInvitation(tx, account, actor.name, token, by)
    return { userId: id, token }
  })
}

/** Changes name, role and sections; a change of role ends the account's sessions. */
export function changeUser(actor: Actor, db: Db, input: AccountInput & { userId: number }) {
  authorise(actor, 'user.edit')
  const account = readAccount(input)
  write(db, (tx) => {
    const user = loadUser(tx, input.userId)
    refuseRankAbove(actor, user.role)
    refuseRankAbove(actor, account.role)
    if (actor.kind === 'person' && actor.userId === user.id && account.role !== user.role) {
      throw new NotAllowed({
        vi: 'Không tự đổi vai trò của mình được.',
        en: 'Nobody changes their own role.',
      })
    }
    if (user.role === 'editor_in_chief' && account.role !== user.role) refuseLastChief(tx, user)
    refuseTakenAddress(tx, account.email, user.id)
    const { sectionIds, ...values } = account
    tx.update(users)
      .set({ ...values, updatedAt: Date.now() })
      .where(eq(users.id, user.id))
      .run()
    assignSections(tx, user.id, sectionIds)
    if (user.role !== account.role) endSessionsOf(tx, user.id)
    record(tx, actor, {
      action: 'user.change',
      subjectType: 'user',
      subjectId: user.id,
      detail: { from: user.role, to: account.role, sectionIds },
    })
  })
}

/** Shuts an account out at once, or lets it in again. */
export function setDisabled(actor: Actor, db: Db, input: { userId: number; disabled: boolean }) {
  authorise(actor, 'user.edit')
  write(db, (tx) => {
    const user = loadUser(tx, input.userId)
    refuseRankAbove(actor, user.role)
    if (actor.kind === 'person' && actor.userId === user.id) {
      throw new NotAllowed({
        vi: 'Không tự khóa tài khoản của mình được.',
        en: 'Nobody disables their own account.',
      })
    }
    if (input.disabled && user.role === 'editor_in_chief') refuseLastChief(tx, user)
    tx.update(users)
      .set({ disabledAt: input.disabled ? Date.now() : null, updatedAt: Date.now() })
      .where(eq(users.id, user.id))
      .run()
    if (input.disabled) endSessionsOf(tx, user.id)
    record(tx, actor, {
      action: input.disabled ? 'user.disable' : 'user.enable',
      subjectType: 'user',
      subjectId: user.id,
    })
  })
}

/** A link by which an account's owner chooses a new password, for handing over by another way than mail. */
export function makeResetLink(
  actor: Actor,
  db: Db,
  userId: number,
): { kind: 'invite' | 'reset'; token: string } {
  authorise(actor, 'user.edit')
  return write(db, (tx) => {
    const user = loadUser(tx, userId)
    refuseRankAbove(actor, user.role)
    record(tx, actor, { action: 'user.reset_link', subjectType: 'user', subjectId: user.id })
    const kind = user.passwordHash === null ? 'invite' : 'reset'
    return { kind, token: issueLink(tx, kind, user.id) }
  })
}

/** Chooses the password by an invitation or a reset link; every session of the account ends. */
export async function choosePassword(
  db: Db,
  input: UserLink & { password: string },
): Promise<{ email: string }> {
  refuseDeadLink(db, input.kind, input.token)
  const passwordHash = await newPasswordHash(input.password, linkedUser(db, input))
  return write(db, (tx) => {
    const { userId } = spendLink(tx, input.kind, input.token)
    const user = loadUser(tx, userId ?? 0)
    if (user.disabledAt !== null)
      throw new Refusal({ vi: 'Tài khoản này đang bị khóa.', en: 'This account is disabled.' })
    setPassword(tx, user, passwordHash)
    endSessionsOf(tx, user.id)
    return { email: user.email }
  })
}

/** The account that an invitation is for; undefined when it can no longer be accepted. */
export function readInvitation(db: Reader, token: string) {
  const user = linkedUser(db, { kind: 'invite', token })
  return user && { name: user.name, email: user.email, role: user.role }
}

/** The language of the account that a link was made for; undefined when it can no longer be used. */
export const languageByLink = (db: Reader, link: UserLink) => linkedUser(db, link)?.language

type UserLink = { kind: 'invite' | 'reset'; token: string }

function linkedUser(db: Reader, { kind, token }: UserLink) {
  const userId = peekLink(db, kind, token)?.userId
  if (userId === undefined || userId === null) return undefined
  const user = db.select().from(users).where(eq(users.id, userId)).get()
  return user?.disabledAt === null ? user : undefined
}

/** Changes one's own password; the other devices are signed out. */
export async function changePassword(
  db: Db,
  session: Session,
  input: { current: string; password: string },
): Promise<void> {
  const user = loadUser(db, session.person.userId)
  if (!(await isPassword(input.current, user.passwordHash))) {
    throw new Incomplete([
      {
        path: 'current',
        message: { vi: 'Mật khẩu đang dùng chưa đúng.', en: 'The current password is not right.' },
      },
    ])
  }
  const passwordHash = await newPasswordHash(input.password, user)
  write(db, (tx) => {
    setPassword(tx, user, passwordHash)
    endSessionsOf(tx, user.id, session.tokenHash)
  })
}

export const profileInput = z.object({
  name: accountInput.shape.name,
  language: z.enum(deskLanguages),
  singleKeys: z.boolean(),
})

/** How the person is called at the desk, and how the desk behaves for them. */
export function changeProfile(person: Person, db: Db, input: z.infer<typeof profileInput>) {
  const profile = profileInput.parse(input)
  write(db, (tx) =>
    tx
      .update(users)
      .set({ ...profile, updatedAt: Date.now() })
      .where(eq(users.id, person.userId))
      .run(),
  )
}

/** @throws Incomplete with what is wrong in each field */
function readAccount(input: AccountInput): AccountInput {
  return filledIn(accountInput, input)
}

async function newPasswordHash(password: string, about?: { email: string; name: string }) {
  const words = about ? [about.name, about.email.split('@')[0] ?? ''] : []
  const problem = passwordProblem(password, words)
  if (problem) throw new Incomplete([problem])
  return hashPassword(password)
}

function setPassword(tx: Tx, user: User, passwordHash: string) {
  tx.update(users).set({ passwordHash, updatedAt: Date.now() }).where(eq(users.id, user.id)).run()
  record(
    tx,
    { kind: 'person', userId: user.id, name: user.name, role: user.role, sectionIds: [] },
    { action: 'account.password', subjectType: 'user', subjectId: user.id },
  )
}

function addUser(
  tx: Tx,
  actor: Actor,
  account: AccountInput & { language?: User['language'] },
  passwordHash: string | null,
) {
  refuseTakenAddress(tx, account.email, null)
  const now = Date.now()
  const { sectionIds, ...values } = account
  const user = tx
    .insert(users)
    .values({ ...values, passwordHash, createdAt: now, updatedAt: now })
    .returning({ id: users.id })
    .get()
  assignSections(tx, user.id, sectionIds)
  record(tx, actor, {
    action: 'user.add',
    subjectType: 'user',
    subjectId: user.id,
    detail: { role: account.role, sectionIds },
  })
  return user
}

function assignSections(tx: Tx, userId: number, sectionIds: number[]) {
  tx.delete(userSections).where(eq(userSections.userId, userId)).run()
  const wanted = [...new Set(sectionIds)]
  if (wanted.length === 0) return
  const top = tx
    .select({ id: sections.id })
    .from(sections)
    .where(and(inArray(sections.id, wanted), isNull(sections.parentId)))
    .all()
  if (top.length !== wanted.length) {
    throw new Incomplete([
      {
        path: 'sectionIds',
        message: {
          vi: 'Có chuyên mục không còn nữa.',
          en: 'One of the sections is no longer there.',
        },
      },
    ])
  }
  tx.insert(userSections)
    .values(wanted.map((sectionId) => ({ userId, sectionId })))
    .run()
}

function loadUser(db: Reader, userId: number): User {
  const user = db.select().from(users).where(eq(users.id, userId)).get()
  if (!user) throw new NotFound({ vi: 'Không có tài khoản này.', en: 'There is no such account.' })
  return user
}

/** An administrator runs the accounts, but makes nobody editor-in-chief and touches none. */
function refuseRankAbove(actor: Actor, role: User['role']) {
  if (actor.kind === 'person' && actor.role !== 'editor_in_chief' && role === 'editor_in_chief') {
    throw new NotAllowed({
      vi: 'Chỉ tổng biên tập làm việc này với tài khoản tổng biên tập.',
      en: 'Only an editor-in-chief does this to an editor-in-chief’s account.',
    })
  }
}

function refuseLastChief(tx: Tx, user: User) {
  const another = tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, 'editor_in_chief'), isNull(users.disabledAt), ne(users.id, user.id)))
    .get()
  if (!another)
    throw new NotAllowed({
      vi: 'Đây là tổng biên tập duy nhất: giao quyền cho người khác trước.',
      en: 'This is the only editor-in-chief: hand the role to somebody else first.',
    })
}

function refuseTakenAddress(tx: Tx, email: string, but: number | null) {
  const taken = tx.select({ id: users.id }).from(users).where(eq(users.email, email)).get()
  if (taken && taken.id !== but) {
    throw new Incomplete([
      {
        path: 'email',
        message: {
          vi: 'Thư điện tử này đã có tài khoản.',
          en: 'This e-mail address has an account already.',
        },
      },
    ])
  }
}
