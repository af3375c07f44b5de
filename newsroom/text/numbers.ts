/** `1234567.891` → `1.234.567,89`; at most `decimals` digits after the comma, none added. */
export function number(value: number, decimals = 2): string {
  if (!Number.isFinite(value)) return '–'
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  const rest = fraction.replace(/0+$/, '')
  const text = rest === '' ? grouped : `${grouped},${rest}`
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text
}

/** A share from 0 to 1: `0.9997` → `99,97%`. */
export const percent = (share: number, decimals = 2): string =>
  Number.isFinite(share) ? `${number(share * 100, decimals)}%` : '–'

const byteUnits = ['byte', 'KB', 'MB', 'GB', 'TB'] as const

/** The size of a file, in steps of 1,000: `1,3 MB`, with a no-break space. */
export function bytes(count: number): string {
  if (!Number.isFinite(count)) return '–'
  let size = Math.max(0, count)
  let step = 0
  while (step < byteUnits.length - 1 && Math.round(size * 10) >= 10_000) {
    size /= 1000
    step += 1
  }
  return `${number(size, step === 0 ? 0 : 1)}\u00A0${byteUnits[step]}`
}
