import { seeded } from '#cli/generate/seeded'

/** What breaks a careless parser of questions. */
const nasty = [
  ...[
    '20/3',
    '99,97%',
    'C++',
    '-x',
    '"',
    '*',
    'NEAR(',
    'NEAR(a b, 3)',
    'a AND',
    'OR',
    'NOT',
    '^x',
    ':',
    '{headline}:a',
  ],
  ...[
    "'",
    ';--',
    '\\',
    '(((',
    ')',
    '""""',
    '" "',
    '“',
    '“đổi',
    '-“đổi mới”',
    '--',
    '-',
    '+',
    '0',
    '00',
    '👩‍👩‍👧',
    '🇻🇳',
    '🙂 đổi',
  ],
  ...[
    'đổi'.normalize('NFD'),
    'd\u0323o\u0302\u0309i',
    '\u200bđổi\u200d',
    '\u0300',
    '\ud800',
    '\u0000',
    'ﬁn',
    'İstanbul',
    'ẞ',
    '北京',
    'مرحبا',
    '\u202eabc',
  ],
  ...[
    'a'.repeat(10_000),
    'đổi mới '.repeat(1250),
    '-'.repeat(300),
    '"'.repeat(301),
    'x '.repeat(500),
    '1.234.567',
    '1.2.3.4',
    'ñ',
    'ǅ',
  ],
]

/**
 * Questions that nobody means, without end: first what breaks parsers, then scraps of `known` ones put together,
 * cut through and mangled, drawn from `seed`.
 */
export function* oddQuestions(known: readonly string[], seed: number): Generator<string, never> {
  const random = seeded(seed)
  const pick = <Item>(list: readonly Item[]): Item =>
    list[Math.floor(random() * list.length)] as Item
  const scraps = [...nasty, ...known, ...known.flatMap((text) => text.split(' '))]
  const mangle = (text: string): string => {
    const at = Math.floor(random() * (text.length + 1))
    return random() < 0.3 ? text.slice(0, at) + pick(nasty).slice(0, 9) + text.slice(at) : text
  }
  yield* nasty
  for (;;) {
    const parts = Array.from({ length: 1 + Math.floor(random() * 5) }, () => mangle(pick(scraps)))
    yield parts.join(pick([' ', '', ' -', '"', '\n']))
  }
}
