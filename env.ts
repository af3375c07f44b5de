import { resolve } from 'node:path'
import { z } from 'zod'

/** The only reader of `process.env`. */
const schema = z.object({
  PORT: z
    .string()
    .default('3000')
    .refine(
      (text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535,
      'a whole number from 0 to 65535',
    )
    .transform(Number),
  DATA_DIR: z
    .string()
    .min(1, 'the path of a folder on a local disk')
    .default('./data')
    .transform((path) => resolve(path)),
  SITE_URL: z
    .string()
    .optional()
    .refine(
      (text) => text === undefined || isOrigin(text),
      'an origin such as https://bao.example.vn, without a path',
    )
    .transform((text) => (text === undefined ? undefined : new URL(text).origin)),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    ),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
})

function isOrigin(text: string) {
  if (!URL.canParse(text)) return false
  const { protocol, pathname, search, hash, username } = new URL(text)
  return /^https?:$/.test(protocol) && pathname === '/' && !search && !hash && !username
}

/** What is wrong with the environment, as one line for each variable. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

/**
 * Reads the configuration out of environment variables; absent ones take their defaults.
 * @throws EnvironmentError naming the variable, its value and what is allowed.
 */
export function parseEnvironment(variables: Record<string, string | undefined>) {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const result = schema.safeParse(present)
  if (!result.success) {
    const lines = result.error.issues.map((issue) => {
      const name = String(issue.path[0])
      return `${name}=${present[name] ?? ''}: allowed is ${issue.message}`
    })
    throw new EnvironmentError(lines.join('\n'))
  }
  const { data } = result
  return { ...data, SITE_URL: data.SITE_URL ?? `http://localhost:${data.PORT}` }
}

export type Environment = ReturnType<typeof parseEnvironment>

export const env: Environment = parseEnvironment(process.env)
