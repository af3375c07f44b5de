import { type Said, type Sentence, spoken } from './text/sentence.ts'

/**
 * Why a verb did not do what was asked. `said` is for the person who asked; `message` is the same in
 * Vietnamese, for logs and the command line.
 */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly said: Said
  constructor(said: Said, options?: ErrorOptions) {
    super(spoken(said, 'vi'), options)
    this.said = said
  }
}

/** There is no such thing, or the actor may not know of it: the two are told apart nowhere. */
export class NotFound extends Refusal {
  override name = 'NotFound'
}

/** The actor sees it but may not do this to it. */
export class NotAllowed extends Refusal {
  override name = 'NotAllowed'
}

/** The story is not in a state in which this can be done. */
export class WrongState extends Refusal {
  override name = 'WrongState'
}

/** Something must be put right first; `problems` lists all of it, with the field that each is about. */
export class Incomplete extends Refusal {
  override name = 'Incomplete'
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(allOf(problems))
    this.problems = problems
  }
}

/** `path` is that of the story's content: `headline`, `body.content[3]`. */
export type Problem = { path: string; message: Said }

const allOf = (problems: readonly Problem[]): Sentence => {
  const inLanguage = (language: 'vi' | 'en') =>
    problems.map(({ message }) => spoken(message, language)).join(' ')
  return { vi: inLanguage('vi'), en: inLanguage('en') }
}

/** Somebody saved since the version that this save began from. */
export class Stale extends Refusal {
  override name = 'Stale'
  readonly currentVersion: number
  constructor(currentVersion: number) {
    super({
      vi: 'Bài đã được lưu từ nơi khác sau khi mở ra đây. Chưa chữ nào mất.',
      en: 'The story was saved elsewhere after it was opened here. Not a word is lost.',
    })
    this.currentVersion = currentVersion
  }
}
