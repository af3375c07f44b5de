import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { reportFailure } from './failure.ts'

/** What a file of `cli/commands/` exports: `import-text.ts` is the command `import text`. */
type Command = {
  /** One line for the list of commands. */
  summary: string
  /** The whole help text. */
  usage: string
  /** Does the work; @returns the exit code */
  run: (args: string[]) => number | Promise<number>
}

const folder = fileURLToPath(new URL('./commands/', import.meta.url))

/**
 * The command line: finds the command that the first words name, and runs it with the rest.
 * @returns the exit code: 0 done, 1 refused or failed, 2 not understood
 */
export async function runCommand(args: string[]): Promise<number> {
  const found = findCommand(args)
  if (!found) return explain(args)
  try {
    const command: Command = await import(pathToFileURL(`${folder}${found.name}.ts`).href)
    if (found.rest.includes('--help') || found.rest.includes('-h')) {
      console.log(command.usage)
      return 0
    }
    return await command.run(found.rest)
  } catch (error) {
    return reportFailure(error)
  }
}

/** The longest run of leading words that names a command: `import text` before `import`. */
function findCommand(args: string[]) {
  for (let words = Math.min(args.length, 3); words > 0; words--) {
    const name = args.slice(0, words).join('-')
    if (/^[a-z]+(-[a-z]+)*$/.test(name) && existsSync(`${folder}${name}.ts`)) {
      return { name, rest: args.slice(words) }
    }
  }
  return null
}

async function explain(args: string[]): Promise<number> {
  const asked = args.length === 0 || args[0] === '--help' || args[0] === '-h' || args[0] === 'help'
  if (!asked) console.error(`Không có lệnh “${args.join(' ')}”.\n`)
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -3))
    .sort()
  const lines = await Promise.all(
    names.map(async (name) => {
      const command: Command = await import(pathToFileURL(`${folder}${name}.ts`).href)
      return `  ${name.replace('-', ' ').padEnd(18)} ${command.summary}`
    }),
  )
  const text = ['Cách dùng: npx trangnhat <lệnh> [--help]', '', ...lines].join('\n')
  if (asked) console.log(text)
  else console.error(text)
  return asked ? 0 : 2
}
