const browsers = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['coc_coc', 'Cốc Cốc'],
  ['SamsungBrowser', 'Samsung Internet'],
  ['Firefox', 'Firefox'],
  ['FxiOS', 'Firefox'],
  ['CriOS', 'Chrome'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const

const systems = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'macOS'],
  ['CrOS', 'ChromeOS'],
  ['Linux', 'Linux'],
] as const

/** `Firefox · Windows`, as near as a User-Agent tells; null when it tells nothing. */
export function deviceOf(userAgent: string): string | null {
  const first = (known: readonly (readonly [string, string])[]) =>
    known.find(([mark]) => userAgent.includes(mark))?.[1]
  return [first(browsers), first(systems)].filter(Boolean).join(' · ') || null
}
