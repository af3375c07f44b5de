import { refuseOtherNode } from './guard.ts'

/**
 * The first half of `npm start`: everything up to serving. A refusal is told in one sentence.
 * @returns whether the front door may open; if not, the exit code is set
 */
export async function prepareSite(): Promise<boolean> {
  try {
    refuseOtherNode()
    // Only now: what follows reads the environment, which may be wrong, and loads native code.
    const { prepare } = await import('./prepare.ts')
    await prepare()
    return true
  } catch (error) {
    const { reportFailure } = await import('./failure.ts')
    process.exitCode = reportFailure(error)
    return false
  }
}
