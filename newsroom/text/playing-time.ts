/** `4:05`, or `1:02:09` from an hour on, of milliseconds. */
export function playingTime(durationMs: number): string {
  const seconds = Math.max(1, Math.round(durationMs / 1000))
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const short = `${Math.floor((seconds / 60) % 60)}:${two(seconds % 60)}`
  return seconds < 3600 ? short : `${Math.floor(seconds / 3600)}:${short.padStart(5, '0')}`
}
