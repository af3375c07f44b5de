import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

type Collect = (options: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void

/**
 * Gives back to the system what loading the program has left: V8 would keep some 200 MB of it for ever,
 * most of it from reading drizzle-orm's long package.json once for each of its modules. Takes a tenth of
 * a second, so it is for the moment before anybody is served.
 */
export function giveBackMemory() {
  setFlagsFromString('--expose-gc')
  const collect: Collect = runInNewContext('gc')
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}
