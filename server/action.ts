import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import type { Db } from '#db/connection'
import type { Session } from '#newsroom/accounts/sessions'
import { problemsIn } from '#newsroom/filled-in'
import { Incomplete, NotAllowed, Refusal, Stale } from '#newsroom/refusals'
import { inBothLanguages } from '#newsroom/text/schema-words'
import { type Language, type Sentence, spoken } from '#newsroom/text/sentence'
import { database } from './database.ts'
import { refuseForeignForm } from './origin.ts'
import { currentLanguage, currentSession } from './session.ts'

/** What a form shows after it was sent: nothing, that it is done, or what is wrong and where. */
export type FormState = {
  status: 'idle' | 'done' | 'refused'
  message?: string
  /** What is wrong with a field, by its name. */
  problems?: Record<string, string>
  /** What was typed, so that a refused form loses nothing. */
  values?: Record<string, string>
  /** What the form's next save begins from: the moment that this one wrote down. */
  since?: number
  /** What a form that is done has to tell: a link, recovery codes. */
  result?: unknown
}

type Outcome =
  | { message?: string; since?: number; result?: unknown; redirectTo?: string }
  | undefined

/**
 * Who may send a form: everybody, a half-signed-in session, one that is signed in, or (`pairing`) one that is
 * signed in even if its role still has to pair a second factor.
 */
type Door = 'anyone' | 'partial' | 'pairing' | 'full'
type Caller<D extends Door> = D extends 'anyone' ? Session | null : Session

const secret = /password|current|code|token/i

/**
 * What makes server actions of verbs, for the pages named (`*` is any one part of an address, a `**` at
 * the end whatever lies below). Every action is made here: own page, own origin, session, Zod, verb, and
 * a refusal becomes the form's state, with what was typed.
 */
export const actionsOf =
  (...pages: [string, ...string[]]) =>
  /**
   * @param options.door who may send it
   * @param options.schema of the form's fields as text; a field that may come several times is read by `getAll`
   */
  <D extends Door, Schema extends z.ZodType>(
    options: { door: D; schema: Schema; lists?: readonly string[] },
    verb: (context: {
      db: Db
      session: Caller<D>
      input: z.infer<Schema>
    }) => Outcome | Promise<Outcome>,
  ) =>
  async (_: FormState, form: FormData): Promise<FormState> => {
    const fields = fieldsOf(form, options.lists ?? [])
    let goTo: string | undefined
    let language: Language = 'vi'
    try {
      refuseForeignForm(await headers(), pages)
      language = await currentLanguage()
      const session = await admit(options.door)
      const input = parse(options.schema, fields)
      const outcome = await verb({ db: database(), session: session as Caller<D>, input })
      goTo = outcome?.redirectTo
      if (goTo === undefined) return { status: 'done', ...outcome }
    } catch (error) {
      return { ...refusedForm(error, language), values: typed(fields) }
    }
    redirect(goTo)
  }

/** @throws SignInNeeded when the door is not open to this session */
export async function admit(door: Door): Promise<Session | null> {
  const session = await currentSession()
  if (door === 'anyone') return session
  const wanted = door === 'partial' ? 'partial' : 'full'
  if (session?.kind !== wanted) throw new SignInNeeded()
  if (door === 'full' && session.mustPair) throw new PairingNeeded()
  return session
}

/** Nobody is signed in, or only half way. */
export class SignInNeeded extends Refusal {
  override name = 'SignInNeeded'
  constructor() {
    super({
      vi: 'Phiên làm việc đã hết: mở thẻ khác để đăng nhập lại, chữ đã viết vẫn ở đây.',
      en: 'The session has ended: sign in again in another tab, what was written stays here.',
    })
  }
}

/** The role asks for a second factor that the account does not have yet. */
class PairingNeeded extends NotAllowed {
  constructor() {
    super({
      vi: 'Vai trò này phải vào bằng hai bước: ghép điện thoại trước đã.',
      en: 'This role signs in by two steps: pair a phone first.',
    })
  }
}

/** Turns a refusal into what the form shows. */
function refusedForm(error: unknown, language: Language): FormState {
  const message = refusalWords(error, language)
  if (error instanceof Incomplete) {
    return {
      status: 'refused',
      message,
      problems: Object.fromEntries(
        error.problems.map((problem) => [problem.path, spoken(problem.message, language)]),
      ),
    }
  }
  if (error instanceof Stale) {
    return { status: 'refused', message, result: { currentVersion: error.currentVersion } }
  }
  return { status: 'refused', message }
}

/** What is said of an error; one that is no refusal is ours to mend and goes to the log. */
export function refusalWords(error: unknown, language: Language): string {
  if (error instanceof Refusal) return spoken(error.said, language)
  console.error(error)
  return spoken(ourFault, language)
}

const ourFault: Sentence = {
  vi: 'Máy chủ gặp lỗi, chưa lưu được. Thử lại sau ít phút.',
  en: 'The server has a fault, nothing was saved. Try again in a few minutes.',
}

/** @throws Incomplete with one message for each field that is wrong */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.infer<Schema> {
  const result = schema.safeParse(input, { error: inBothLanguages })
  if (result.success) return result.data
  throw new Incomplete(problemsIn(result.error))
}

function fieldsOf(form: FormData, lists: readonly string[]): Record<string, unknown> {
  const names = [...new Set([...form.keys(), ...lists])].filter(
    (name) => !name.startsWith('$ACTION'),
  )
  return Object.fromEntries(
    names.map((name) => [name, lists.includes(name) ? form.getAll(name) : form.get(name)]),
  )
}

const typed = (fields: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(fields).filter(
      (field): field is [string, string] => typeof field[1] === 'string' && !secret.test(field[0]),
    ),
  )
