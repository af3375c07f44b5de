import { nfc } from '../text/nfc.ts'

/** One caption; times in milliseconds. */
type Cue = { from: number; to: number; text: string }

export type Captions = { cues: Cue[]; vtt: string }

/** A captions file does not hold what it should; the sentence names the line. */
export class CaptionsUnreadable extends Error {
  override name = 'CaptionsUnreadable'
}

const stamp = String.raw`(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)[.,](\d{3})`
const timing = new RegExp(String.raw`^${stamp}[ \t]+-->[ \t]+${stamp}((?:[ \t]+\S+)*)[ \t]*$`)
const settings = /^(?:vertical|line|position|size|align|region):[^\s<>&]+$/
const mostCues = 20_000

/**
 * Reads a WebVTT file, or a SubRip one, whose captions it writes down as WebVTT: UTF-8, NFC, one line end.
 * Writing what was read and reading it again gives the same.
 * @throws CaptionsUnreadable with the line that is wrong
 */
export function readCaptions(bytes: Uint8Array): Captions {
  const lines = nfc(decoded(bytes)).replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n')
  const isVtt = /^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? '')
  const isSrt = !isVtt && lines.slice(0, 20).some((line) => timing.test(line.trim()))
  if (!isVtt && !isSrt) {
    throw new CaptionsUnreadable('Tệp chữ này không phải phụ đề: dòng đầu phải là WEBVTT.')
  }
  const blocks = blocksOf(lines, isVtt ? 1 : 0)
  const kept = blocks.map((block) => readBlock(block, isVtt)).filter((block) => block !== null)
  const cues = kept.flatMap((block) => (block.cue ? [block.cue] : []))
  if (cues.length === 0) throw new CaptionsUnreadable('Tệp phụ đề chưa có câu nào.')
  if (cues.length > mostCues) throw new CaptionsUnreadable('Tệp phụ đề có quá nhiều câu.')
  return { cues, vtt: ['WEBVTT', ...kept.map(({ text }) => text)].join('\n\n').concat('\n') }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new CaptionsUnreadable('Tệp phụ đề không phải UTF-8: lưu lại với bảng mã UTF-8.')
  }
}

type Block = { first: number; lines: string[] }

/** Stretches between blank lines; the head of a WebVTT file goes up to the first. */
function blocksOf(lines: string[], from: number): Block[] {
  const blocks: Block[] = []
  let open: Block | null = null
  lines.forEach((line, index) => {
    if (line.trim() === '') open = null
    else if (open) open.lines.push(line)
    else {
      open = { first: index + 1, lines: [line] }
      blocks.push(open)
    }
  })
  const [head] = blocks
  if (from > 0 && head) {
    // What follows the first line at once is the file's own head, with nothing to show.
    return blocks.slice(1)
  }
  return blocks
}

function readBlock(
  { first, lines }: Block,
  isVtt: boolean,
): { text: string; cue: Cue | null } | null {
  const [opening = ''] = lines
  if (isVtt && /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/.test(opening)) return null
  const at = timing.test(opening.trim()) ? 0 : 1
  const found = timing.exec(lines[at]?.trim() ?? '')
  if (!found) {
    throw new CaptionsUnreadable(
      `Phụ đề, dòng ${first + Math.min(at, lines.length - 1)}: mốc thời gian không đọc được, phải như 00:00:01.000 --> 00:00:03.500.`,
    )
  }
  const [from, to] = [momentOf(found.slice(1, 5)), momentOf(found.slice(5, 9))]
  if (to <= from) {
    throw new CaptionsUnreadable(`Phụ đề, dòng ${first + at}: câu kết thúc trước khi bắt đầu.`)
  }
  const placed = (found[9] ?? '').split(/[ \t]+/).filter((word) => settings.test(word))
  const words = lines.slice(at + 1).filter((line) => !line.includes('-->'))
  if (words.length < lines.length - at - 1) {
    throw new CaptionsUnreadable(
      `Phụ đề, dòng ${first + at + 1}: thiếu một dòng trống giữa hai câu.`,
    )
  }
  if (words.length === 0) return null
  const head = [`${written(from)} --> ${written(to)}`, ...placed].join(' ')
  return {
    text: [head, ...words.map((line) => line.trimEnd())].join('\n'),
    cue: { from, to, text: words.map((line) => line.replace(/<[^>]*>/g, '').trim()).join(' ') },
  }
}

function momentOf([hours = '0', minutes = '0', seconds = '0', thousandths = '0']: string[]) {
  return (
    ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(thousandths)
  )
}

function written(moment: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const rest = String(moment % 1000).padStart(3, '0')
  return `${two(moment / 3_600_000)}:${two((moment / 60_000) % 60)}:${two((moment / 1000) % 60)}.${rest}`
}
