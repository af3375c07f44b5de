import { number } from '#newsroom/text/numbers'

const width = 24

/** How much of a long work is done, for whoever waits at a terminal. */
export type Progress = {
  /** @param done out of the total; may be said as often as one likes */
  at: (done: number) => void
  /** Ends the line. */
  end: () => void
}

/**
 * A bar on standard error with what is done, how fast and how long the rest takes; where that is no terminal, a
 * line for each tenth.
 */
export function showProgress(what: string, total: number, stream = process.stderr): Progress {
  const began = performance.now()
  let drawn = Number.NEGATIVE_INFINITY
  let tenth = 0
  const draw = (done: number) => {
    const share = total === 0 ? 1 : Math.min(1, done / total)
    const seconds = (performance.now() - began) / 1000
    const rate = done / Math.max(seconds, 0.001)
    const numbers = `${number(done)}/${number(total)} ${what} · ${number(Math.round(rate))}/giây`
    const left = done > 0 && share < 1 ? ` · còn ${clock((total - done) / rate)}` : ''
    if (stream.isTTY) {
      const full = Math.round(share * width)
      const bar = '█'.repeat(full) + '░'.repeat(width - full)
      stream.write(`\r\u001b[K${bar} ${Math.floor(share * 100)}% · ${numbers}${left}`)
    } else if (Math.floor(share * 10) > tenth) {
      tenth = Math.floor(share * 10)
      stream.write(`${tenth * 10}% · ${numbers}${left}\n`)
    }
  }
  return {
    at(done) {
      const now = performance.now()
      if (done < total && now - drawn < 100) return
      drawn = now
      draw(done)
    },
    end() {
      if (stream.isTTY) stream.write('\n')
    },
  }
}

const clock = (seconds: number) =>
  seconds < 60 ? `${Math.ceil(seconds)} giây` : `${Math.ceil(seconds / 60)} phút`
