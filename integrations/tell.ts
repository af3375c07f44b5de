/** Longer than this nobody is waited for, in milliseconds. */
const patience = 15_000

/** Another server was told something and did not say yes. */
export class NotAcknowledged extends Error {
  override name = 'NotAcknowledged'
  /** Of its answer; null when there was none. */
  readonly status: number | null
  constructor(message: string, status: number | null, cause?: unknown) {
    super(message, { cause })
    this.status = status
  }
  /** Saying the same again would be answered the same. */
  get isFinal() {
    const { status } = this
    return status !== null && status >= 400 && status < 500 && status !== 408 && status !== 429
  }
}

/**
 * Tells another server something, and waits until it has said yes.
 * @throws NotAcknowledged when it says anything else, or nothing
 */
export async function tell(url: string, said: RequestInit): Promise<void> {
  const signal = AbortSignal.timeout(patience)
  const answer = await fetch(url, { ...said, signal, redirect: 'error' }).catch(
    (error: unknown) => {
      throw new NotAcknowledged(`${new URL(url).host}: ${String(error)}`, null, error)
    },
  )
  await answer.body?.cancel()
  if (answer.ok) return
  throw new NotAcknowledged(`${new URL(url).host}: ${answer.status}`, answer.status)
}
