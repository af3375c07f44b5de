import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fetchPicture, isPublicAddress, PictureNotFetched } from './web-picture.ts'

test('only public addresses are asked', () => {
  const own = `127.0.0.1 10.1.2.3 192.168.1.1 172.31.0.1 169.254.169.254 0.0.0.0 100.64.0.1 ::1 ::
    fe80::1 fd00::1 ::ffff:127.0.0.1 ::ffff:7f00:1 64:ff9b::7f00:1 2002:7f00:1:: 224.0.0.1`
  for (const address of own.split(/\s+/))
    expect([address, isPublicAddress(address)]).toEqual([address, false])
  for (const address of ['93.184.216.34', '2606:4700::1111', '::ffff:8.8.8.8'])
    expect([address, isPublicAddress(address)]).toEqual([address, true])
})

test('a picture of the house’s own network is not fetched, however it is named', async () => {
  let asked = 0
  const server = createServer((_, answer) => {
    asked += 1
    answer.end('secret')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const file = join(tmpdir(), 'never-written')
  const addresses = [
    `http://127.0.0.1:${port}/a.png`,
    'http://127.0.0.1/a.png',
    'http://localhost/a.png',
    'http://2130706433/a.png',
    'http://[::1]/a.png',
    'http://[::ffff:127.0.0.1]/a.png',
    'file:///etc/passwd',
    'http://user:secret@example.com/a.png',
  ]
  for (const address of addresses) {
    await expect(fetchPicture(address, file, 1000)).rejects.toThrow(PictureNotFetched)
  }
  expect(asked).toBe(0)
  server.close()
})
