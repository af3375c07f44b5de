/** Why a verb did not do what was asked. The message is Vietnamese, for the person who asked. */
export class Refusal extends Error {
  override name = 'Refusal'
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
    super(problems.map((problem) => problem.message).join(' '))
    this.problems = problems
  }
}

/** `path` is that of the story's content: `headline`, `body.content[3]`. */
export type Problem = { path: string; message: string }

/** Somebody saved since the version that this save began from. */
export class Stale extends Refusal {
  override name = 'Stale'
  readonly currentVersion: number
  constructor(currentVersion: number) {
    super('Bài đã được lưu từ nơi khác sau khi mở ra đây. Chưa chữ nào mất.')
    this.currentVersion = currentVersion
  }
}
