import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { colours } from '#newsroom/settings'

/** The values of each block of a sheet, by its selector and, inside it, `dark-root`. */
function blocksOf(path: string): Map<string, Record<string, string>> {
  const blocks = new Map<string, Record<string, string>>()
  const open: string[] = []
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [, selector] = /^\s*(.*?)\s*\{$/.exec(line) ?? []
    if (selector !== undefined) open.push(selector.replace('@variant ', ''))
    else if (/^\s*\}$/.test(line)) open.pop()
    const [, name = '', value = ''] = /^\s*(--[\w-]+): (#[\da-f]{6});/.exec(line) ?? []
    if (name) blocks.set(open.join(' '), { ...blocks.get(open.join(' ')), [name]: value })
  }
  return blocks
}

const site = blocksOf('components/site/tokens.css')
const desk = blocksOf('components/desk/tokens.css')

function tokens(colour: string, isDark: boolean): Record<string, string> {
  const own = `:root[data-colour="${colour}"]`
  // A list of selectors ends with the swatch's, on the line of the brace.
  const light = site.get(`.swatch[data-colour="${colour}"]`)
  return {
    ...site.get(':root'),
    ...desk.get(':root'),
    ...light,
    ...(isDark && {
      ...site.get(':root dark-root'),
      ...desk.get(':root dark-root'),
      ...site.get(`${own} dark-root`),
    }),
  }
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one = '', other = ''): number {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const themes = colours.flatMap((colour) => [[colour, 'light'] as const, [colour, 'dark'] as const])

test.each(themes)('%s reads well in the %s on every ground that it stands on', (colour, theme) => {
  const shown = tokens(colour, theme === 'dark')
  for (const ground of ['--paper', '--paper-2', '--cham-wash', '--sheet', '--frame', '--hover']) {
    expect(contrast(shown['--cham'], shown[ground]), ground).toBeGreaterThan(4.5)
    expect(contrast(shown['--ink-2'], shown[ground]), `words on ${ground}`).toBeGreaterThan(4.5)
  }
  expect(contrast(shown['--on-cham'], shown['--cham'])).toBeGreaterThan(4.5)
  expect(contrast(shown['--night-cham'], shown['--night'])).toBeGreaterThan(4.5)
})

test('every colour is another', () => {
  const values = colours.map((colour) => tokens(colour, false)['--cham'])
  expect(new Set(values).size).toBe(colours.length)
  const dark = colours.map((colour) => tokens(colour, true)['--cham'])
  expect(new Set(dark).size).toBe(colours.length)
})
