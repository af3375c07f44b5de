import { resolve } from 'node:path'
import { z } from 'zod'

const webAddress = z
  .string()
  .refine(
    (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
    'một địa chỉ bắt đầu bằng https:// hoặc http://',
  )

/** The only reader of `process.env`. */
const schema = z.object({
  PORT: z
    .string()
    .default('3000')
    .refine(
      (text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535,
      'một số nguyên từ 0 đến 65535',
    )
    .transform(Number),
  DATA_DIR: z
    .string()
    .min(1, 'đường dẫn một thư mục trên ổ đĩa của máy này')
    .default('./data')
    .transform((path) => resolve(path)),
  SITE_URL: z
    .string()
    .optional()
    .refine(
      (text) => text === undefined || isOrigin(text),
      'một địa chỉ gốc như https://bao.example.vn, không có đường dẫn theo sau',
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
  /** Upper bound of the finished pages that the front door keeps in memory, in megabytes. */
  STORE_MEGABYTES: z
    .string()
    .default('256')
    .refine((text) => /^\d{1,6}$/.test(text) && Number(text) >= 8, 'một số nguyên từ 8 trở lên')
    .transform(Number),
  /** `off` leaves the framework's scripts in readers' pages: for comparing, never for readers. */
  LEAN_PAGES: z.enum(['on', 'off'], 'on hoặc off').default('on'),
  /** Who may read /metrics from another machine, as `Authorization: Bearer …`; without it only this one. */
  METRICS_TOKEN: z.string().min(16, 'ít nhất 16 ký tự').optional(),
  /** The framework's build folder; set by the commands that build and start, never by hand. */
  BUILD_DIR: z
    .string()
    .regex(/^\.next(-[0-9a-f]+)?$/, '.next hoặc .next-<mã bản dựng>')
    .default('.next'),
  /** Set by `npm run dev`: where the framework's development server finds pictures and the page script. */
  DEV_FILES_PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'một số cổng')
    .optional(),
  /** Where letters go out, as `smtps://name:password@host:465`; without it they wait in the desk's mailbox. */
  SMTP_URL: z
    .string()
    .optional()
    .refine(
      (text) =>
        text === undefined || (URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol)),
      'một địa chỉ như smtps://tên:mật-khẩu@máy-chủ:465',
    ),
  /** The sender of the paper's letters, as `Tòa soạn <toasoan@bao.example.vn>`. */
  MAIL_FROM: z.string().default('Trang Nhất <khong-tra-loi@localhost>'),
  /** Where outer caches forget pages by `Surrogate-Key`; without it they are bounded by time alone. */
  PURGE_URL: webAddress.optional(),
  /** How they are asked to. */
  PURGE_METHOD: z.enum(['PURGE', 'POST'], 'PURGE hoặc POST').default('PURGE'),
  /** Sent to them as `Authorization: Bearer …`. */
  PURGE_TOKEN: z.string().optional(),
  /** Where search engines are told of changed pages, once the desk has turned IndexNow on. */
  INDEXNOW_URL: webAddress.default('https://api.indexnow.org/indexnow'),
  NODE_ENV: z
    .enum(['development', 'production', 'test'], 'development, production hoặc test')
    .default('production'),
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
      return `${name}=${present[name] ?? ''} không hợp lệ: cần ${issue.message}.`
    })
    throw new EnvironmentError(lines.join('\n'))
  }
  const { data } = result
  return { ...data, SITE_URL: data.SITE_URL ?? `http://localhost:${data.PORT}` }
}

export type Environment = ReturnType<typeof parseEnvironment>

export const env: Environment = parseEnvironment(process.env)

/** The environment for a process of our own, with some variables set anew. */
export const environmentOf = (changes: Record<string, string>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...changes,
})
