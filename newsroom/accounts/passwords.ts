import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { type Problem, Refusal } from '../refusals.ts'
import { fold } from '../text/fold.ts'
import type { Sentence } from '../text/sentence.ts'

/** OWASP's minimum for argon2id: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const

/** Each hash takes 19 MiB: a flood of sign-ins waits in line instead of taking the machine's memory. */
const atOnce = 2
const longestLine = 50

const derive = promisify(argon2)
let running = 0
const waiting: (() => void)[] = []

/** @returns a PHC string: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash` */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await inLine(() =>
    derive('argon2id', { message: prepared(password), nonce, ...cost }),
  )
  const { memory, passes, parallelism } = cost
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(nonce)}$${unpadded(tag)}`
}

/**
 * Whether the password is the one behind the PHC string. For an account that does not exist or has no
 * password, `stored` is null and the same work is done for nothing, so that time does not tell.
 */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const parsed = parse(stored ?? decoy)
  const tag = await inLine(() =>
    derive('argon2id', { message: prepared(password), nonce: parsed.nonce, ...parsed.cost }),
  )
  return timingSafeEqual(tag, parsed.tag) && stored !== null
}

const shortest = 12
const longest = 256

/** Passwords that guessing programs try first, and what this newsroom would type first, folded. */
const common =
  /^(?:(.)\1+|(?:0?1234567890?)+\d*|(?:abc|abcd|qwerty|qwertyuiop|asdfghjkl|password|matkhau|admin|trangnhat|toasoan|iloveyou|anhyeuem|vietnam|letmein|welcome|changeme)+[\d!@.]*)$/

/**
 * What is wrong with a password that somebody wants to have; nothing is asked of its make-up.
 * @param about words that it must not be made of: the e-mail address, the name
 */
export function passwordProblem(password: string, about: readonly string[] = []): Problem | null {
  const length = [...password].length
  const problem = (message: Sentence) => ({ path: 'password', message })
  if (length < shortest)
    return problem({
      vi: `Mật khẩu cần ít nhất ${shortest} ký tự; một câu dễ nhớ là tốt nhất.`,
      en: `A password needs at least ${shortest} characters; a sentence that is easy to remember is best.`,
    })
  if (length > longest)
    return problem({
      vi: `Mật khẩu dài quá ${longest} ký tự.`,
      en: `The password is longer than ${longest} characters.`,
    })
  const plain = fold(password).replaceAll(/\s+/g, '')
  const known = about
    .map((word) => fold(word).replaceAll(/\s+/g, ''))
    .filter((word) => word.length > 3)
  if (common.test(plain) || known.some((word) => plain.replaceAll(word, '').length < 4)) {
    return problem({
      vi: 'Mật khẩu này dễ đoán: chọn một câu chỉ mình biết.',
      en: 'This password is easy to guess: choose a sentence that only you know.',
    })
  }
  return null
}

/** The same password typed on two systems is the same bytes. */
const prepared = (password: string) => Buffer.from(password.normalize('NFC'), 'utf8')

async function inLine<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= atOnce) {
    if (waiting.length >= longestLine) {
      throw new Refusal({
        vi: 'Nhiều người đang đăng nhập cùng lúc: đợi một phút rồi thử lại.',
        en: 'Many people are signing in at once: wait a minute and try again.',
      })
    }
    await new Promise<void>((go) => waiting.push(go))
  }
  running++
  try {
    return await work()
  } finally {
    running--
    waiting.shift()?.()
  }
}

const unpadded = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '')

/** Of a password that nobody knows. */
const decoy = `$argon2id$v=19$m=19456,t=2,p=1$${unpadded(Buffer.alloc(16, 7))}$${unpadded(Buffer.alloc(32, 7))}`

function parse(phc: string) {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(phc)
  if (!match) throw new Error('not a PHC string of argon2id')
  const [, memory, passes, parallelism, nonce = '', tag = ''] = match
  const expected = Buffer.from(tag, 'base64')
  return {
    nonce: Buffer.from(nonce, 'base64'),
    tag: expected,
    cost: {
      memory: Number(memory),
      passes: Number(passes),
      parallelism: Number(parallelism),
      tagLength: expected.length,
    },
  }
}
