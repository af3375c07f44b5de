import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { brocadeBand, clothFiles, iconRows } from './cloth.ts'

const dyes = { ground: '#000000', hemp: '#111111', madder: '#222222', turmeric: '#333333' }

test('the band is nine rows high and repeats after four motifs', () => {
  expect(brocadeBand(dyes)).toContain('viewBox="0 0 32 9"')
})

test('every dye shows in the band', () => {
  for (const dye of Object.values(dyes)) expect(brocadeBand(dyes)).toContain(`fill="${dye}"`)
})

test('no thread lies on the hem above or below the motifs', () => {
  const rows = [...brocadeBand(dyes).matchAll(/M\d+ (\d+)h/g)].map(([, row]) => Number(row))
  expect(Math.min(...rows.slice(1))).toBe(1)
  expect(Math.max(...rows)).toBe(7)
})

test('the icon is the same from every side', () => {
  const rows = iconRows()
  expect(rows.toReversed()).toEqual(rows)
  expect(rows.map((row) => [...row].toReversed().join(''))).toEqual(rows)
})

test('what the site serves is what the script weaves', async () => {
  for (const [name, bytes] of Object.entries(await clothFiles())) {
    const served = await readFile(new URL(`../../../public/${name}`, import.meta.url))
    expect(served.equals(bytes), name).toBe(true)
  }
})
