import { Refusal } from '#newsroom/refusals'

/** Errors below the newsroom whose message is a sentence for the operator. */
const spoken = new Set([
  'CannotStart',
  'EnvironmentError',
  'DatabaseUnusable',
  'MigrationRefused',
  'BackupRefused',
])

/**
 * Tells the operator what went wrong: a sentence where one was written, the whole trace where none was.
 * @returns the exit code
 */
export function reportFailure(error: unknown): 1 {
  const sentence = error instanceof Refusal || (error instanceof Error && spoken.has(error.name))
  console.error(sentence ? (error as Error).message : error)
  return 1
}
