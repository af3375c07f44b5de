import type { AuditQuestion } from '#db/queries/audit-pages'

/** The address of the log, as its query says it. */
export type LogAddress = AuditQuestion & { after?: number; before?: number }

type Asked = Record<string, string | string[] | undefined>

export const logPath = '/admin/nhat-ky'

/** Reads the query; what it does not know it leaves out. */
export function readLogAddress(asked: Asked): LogAddress {
  const one = (name: string) => [asked[name]].flat()[0] ?? ''
  const id = (name: string) => (/^[1-9]\d{0,14}$/.test(one(name)) ? Number(one(name)) : undefined)
  const word = (name: string) => (/^[a-z_.]{1,60}$/.test(one(name)) ? one(name) : undefined)
  const after = id('sau')
  return {
    userId: id('nguoi'),
    action: word('viec'),
    subjectType: word('loai'),
    subjectId: id('so'),
    after,
    before: after === undefined ? id('truoc') : undefined,
  }
}

/** The address of a page of the log; the place within it is named only by `changes`. */
export function logHref(address: LogAddress, changes: Partial<LogAddress> = {}): string {
  const wanted = { ...address, after: undefined, before: undefined, ...changes }
  const parts: [string, string | number | undefined][] = [
    ['nguoi', wanted.userId],
    ['viec', wanted.action],
    ['loai', wanted.subjectType],
    ['so', wanted.subjectId],
    ['sau', wanted.after],
    ['truoc', wanted.before],
  ]
  const query = new URLSearchParams(
    parts.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  ).toString()
  return query === '' ? logPath : `${logPath}?${query}`
}
