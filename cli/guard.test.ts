import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { refuseShortMemory } from './build.ts'
import {
  CannotStart,
  refuseBusyPort,
  refuseOtherNode,
  refuseRemoteFileSystem,
  refuseUnfitDatabase,
  refuseUnfitFolder,
} from './guard.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trangnhat-guard-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** One sentence, in Vietnamese, and nothing of a stack. */
const sentence = /^[A-ZĐ][^\n]*\.$/

test.each(['20.20.2', '22.1.0', '26.0.0', '240.0.0'])(
  'Node %s is refused in a sentence',
  (version) => {
    expect(() => refuseOtherNode(version)).toThrow(sentence)
    expect(() => refuseOtherNode(version)).toThrow(version)
  },
)

test('the Node that these tests run on is the right one', () => {
  expect(() => refuseOtherNode()).not.toThrow()
})

test('a folder that is missing is made; one that cannot be is refused', () => {
  refuseUnfitFolder(join(folder, 'a/b'))
  writeFileSync(join(folder, 'tep'), '')
  expect(() => refuseUnfitFolder(join(folder, 'tep/con'))).toThrow(CannotStart)
  expect(() => refuseUnfitFolder('/sys/khong-duoc')).toThrow(sentence)
})

test.each([
  [0x6969, 'NFS'],
  [0xff534d42, 'CIFS'],
  [-11317950, 'CIFS'],
  [0x65735546, 'FUSE'],
])('a file system of type %d is refused as %s', (type, name) => {
  expect(() => refuseRemoteFileSystem('/du-lieu', type)).toThrow(name)
  expect(() => refuseRemoteFileSystem('/du-lieu', type)).toThrow(sentence)
})

test('ordinary file systems are fine', () => {
  for (const type of [0xef53, 0x58465342, 0x9123683e, 0x01021994, 0x794c7630]) {
    expect(() => refuseRemoteFileSystem('/du-lieu', type)).not.toThrow()
  }
})

test('a file that is no database is refused in a sentence', async () => {
  writeFileSync(join(folder, 'trangnhat.db'), 'không phải cơ sở dữ liệu '.repeat(100))
  await expect(refuseUnfitDatabase(folder)).rejects.toThrow(/^Không mở được cơ sở dữ liệu/)
})

test('a busy port is refused, with another to try', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '::', resolve)
  })
  const { port } = server.address() as AddressInfo
  await expect(refuseBusyPort(port)).rejects.toThrow(`PORT=${port + 1} npm start`)
  await new Promise((resolve) => server.close(resolve))
  await refuseBusyPort(port)
})

test('too little memory for a build names the other way', () => {
  expect(() => refuseShortMemory('0123456789ab', 600_000_000)).toThrow(
    /600 MB.*\.next-0123456789ab/,
  )
  expect(() => refuseShortMemory('0123456789ab', 1_300_000_000)).not.toThrow()
})
