import type { Inline, Mark } from './document.ts'

type Rule = { pattern: RegExp; read: (match: RegExpExecArray, marks: Mark[]) => Inline[] }

/** Text in brackets may hold one more pair, so that `[báo (số 3) [nội bộ]](…)` reads as meant. */
const bracketed = String.raw`((?:\\.|[^\[\]\\]|\[[^\]]*\])+)`

const rules: Rule[] = [
  { pattern: /\\([\\*[\]^])/y, read: ([, char], marks) => [word(char ?? '', marks)] },
  { pattern: /\n/y, read: () => [{ type: 'hardBreak' }] },
  {
    pattern: new RegExp(String.raw`\^\[${bracketed}\]`, 'y'),
    read: ([, text]) => [
      { type: 'footnote', attrs: { text: (text ?? '').replace(/\\([\\*[\]^])/g, '$1') } },
    ],
  },
  {
    pattern: new RegExp(String.raw`\[${bracketed}\]\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)*)\)`, 'y'),
    read: ([, text, href], marks) =>
      read(text ?? '', [...marks, { type: 'link', attrs: { href: href ?? '' } }]),
  },
  {
    pattern: /\*\*(?=\S)((?:\\.|[^\\])+?)(?<=\S)\*\*(?!\*)/sy,
    read: ([, text], marks) => read(text ?? '', [...marks, { type: 'bold' }]),
  },
  {
    pattern: /\*(?=[^\s*])((?:\\.|\*\*(?:\\.|[^\\])+?\*\*|[^*\\])+?)(?<=\S)\*/sy,
    read: ([, text], marks) => read(text ?? '', [...marks, { type: 'italic' }]),
  },
]

const order: Mark['type'][] = ['link', 'bold', 'italic']

function word(text: string, marks: Mark[]): Inline {
  if (!marks.length) return { type: 'text', text }
  return {
    type: 'text',
    text,
    marks: marks.toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type)),
  }
}

function read(text: string, marks: Mark[]): Inline[] {
  const found: Inline[] = []
  let plain = ''
  const flush = () => {
    if (plain) found.push(word(plain, marks))
    plain = ''
  }
  for (let at = 0; at < text.length; ) {
    const match = firstMatch(text, at)
    if (match) {
      flush()
      found.push(...match.rule.read(match.groups, marks))
      at += match.groups[0].length
    } else {
      plain += text[at]
      at += 1
    }
  }
  flush()
  return found
}

function firstMatch(text: string, at: number) {
  for (const rule of rules) {
    rule.pattern.lastIndex = at
    const groups = rule.pattern.exec(text)
    if (groups) return { rule, groups }
  }
  return null
}

/** Reads the small markup of `build.ts`; what is not markup is text. */
export function inlines(text: string): Inline[] {
  return joined(read(text, []))
}

/** Escapes split a text in pieces; pieces that look the same are one text again. */
function joined(pieces: Inline[]): Inline[] {
  const whole: Inline[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    if (
      piece.type === 'text' &&
      last?.type === 'text' &&
      JSON.stringify(piece.marks) === JSON.stringify(last.marks)
    ) {
      whole[whole.length - 1] = { ...last, text: last.text + piece.text }
    } else whole.push(piece)
  }
  return whole
}
