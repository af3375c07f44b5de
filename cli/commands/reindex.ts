import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { closeDatabase } from '#db/connection'
import { beginRefill, type RefillProgress, refillSome, tidySome } from '#newsroom/search/refill'
import { number } from '#newsroom/text/numbers'
import { openPaper } from '../paper.ts'

export const summary = 'dựng lại chỉ mục tìm kiếm'
export const usage = `Cách dùng: npx trangnhat reindex [--from-start]

Đọc lại mọi bài và dựng lại chỉ mục tìm kiếm của bạn đọc và của tòa soạn, xếp theo ngày đăng. Trang vẫn chạy,
tìm kiếm vẫn trả lời trong lúc đó. Bị ngắt giữa chừng thì lần sau làm tiếp; --from-start là làm lại từ đầu.`

/** How long one transaction may keep other writers waiting, in milliseconds; and the rest that follows it. */
const turn = 120
const rest = 5

export async function run(args: string[]): Promise<number> {
  let fromStart: boolean
  try {
    const { values } = parseArgs({
      args,
      options: { 'from-start': { type: 'boolean', default: false } },
    })
    fromStart = values['from-start']
  } catch {
    console.error(usage)
    return 2
  }
  const db = openPaper()
  const began = Date.now()
  try {
    beginRefill(db, { fromStart })
    for (let last = refillSome(db, turn); last; last = refillSome(db, turn)) {
      show(last)
      await pause(rest)
    }
    while (tidySome(db)) await pause(rest)
    if (process.stdout.isTTY) process.stdout.write('\r\u001B[K')
    console.log(
      `Đã dựng xong chỉ mục tìm kiếm sau ${number(Math.round((Date.now() - began) / 1000))} giây.`,
    )
    return 0
  } finally {
    closeDatabase(db)
  }
}

const names = { published: 'Tin đã đăng', desk: 'Bài của tòa soạn' }
const width = 24
let shown = ''

/** A bar on a terminal; a line for each tenth elsewhere. */
function show({ part, done, total }: RefillProgress) {
  const share = total === 0 ? 1 : Math.min(1, done / total)
  const line = `${names[part]}: ${number(done)}/${number(total)}`
  if (process.stdout.isTTY) {
    const full = Math.round(share * width)
    process.stdout.write(`\r\u001B[K${'█'.repeat(full)}${'░'.repeat(width - full)} ${line}`)
    return
  }
  const tenth = `${part} ${Math.floor(share * 10)}`
  if (tenth === shown) return
  shown = tenth
  console.log(line)
}
