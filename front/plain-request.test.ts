import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPlainRequest } from './plain-request.ts'

const read = (text: string) => readPlainRequest(Buffer.from(text, 'latin1'))
const head = (...lines: string[]) => read(`${lines.join('\r\n')}\r\n\r\n`)
const get = 'GET /kinh-te HTTP/1.1'
const host = 'Host: bao.test'

test('a plain question is read with what an answer depends on', () => {
  expect(
    head(
      'GET /tin-5.html?trang=2 HTTP/1.1',
      'HOST:bao.test  ',
      'User-Agent: ai đó'.normalize('NFD').replace(/[^ -~]/g, 'é'),
      'accept-encoding:\tgzip, br ',
      'If-None-Match: "a", W/"b"',
      'Connection: Close',
      'Cookie: a=b; c=d',
    ),
  ).toEqual({
    target: '/tin-5.html?trang=2',
    host: 'bao.test',
    acceptEncoding: 'gzip, br',
    ifNoneMatch: '"a", W/"b"',
    close: true,
  })
  expect(head(get, host)).toEqual({
    target: '/kinh-te',
    host: 'bao.test',
    acceptEncoding: '',
    ifNoneMatch: undefined,
    close: false,
  })
})

describe('left to the HTTP server', () => {
  test.each([
    ['nothing', ''],
    ['half a head', `${get}\r\n${host}\r\n`],
    ['two requests', `${get}\r\n${host}\r\n\r\n`.repeat(2)],
    ['what comes after the head', `${get}\r\n${host}\r\n\r\nx`],
    ['lines that end in a line feed alone', `${get}\n${host}\n\n`],
    ['an empty line before the request', `\r\n${get}\r\n${host}\r\n\r\n`],
    ['a carriage return in a value', `${get}\r\n${host}\r\nA: b\rc\r\n\r\n`],
    ['a NUL in a value', `${get}\r\n${host}\r\nA: b\0c\r\n\r\n`],
    ['a head longer than usual', `${get}\r\n${host}\r\nA: ${'b'.repeat(9000)}\r\n\r\n`],
  ])('%s', (_name, text) => expect(read(text)).toBeNull())

  test.each([
    ['no host', [get, 'Accept: */*']],
    ['no header at all', [get]],
    ['two hosts', [get, host, 'host: khac.test']],
    ['a space before the colon', [get, 'Host : bao.test']],
    ['a folded line', [get, host, 'A: b', ' c']],
    ['a line without a colon', [get, host, 'bao']],
    ['a name with a letter that no name has', [get, host, 'Hé: b']],
    ['a length', [get, host, 'Content-Length: 0']],
    ['a body in pieces', [get, host, 'Transfer-Encoding: chunked']],
    ['another protocol', [get, host, 'Connection: Upgrade', 'Upgrade: h2c']],
    ['an expectation', [get, host, 'Expect: 100-continue']],
    ['headers for this hop only', [get, host, 'Connection: keep-alive, TE']],
    [
      'accepted encodings in two lines',
      [get, host, 'Accept-Encoding: br', 'Accept-Encoding: gzip'],
    ],
    ['two validators', [get, host, 'If-None-Match: "a"', 'If-None-Match: "b"']],
    ['another method', ['HEAD /kinh-te HTTP/1.1', host]],
    ['a method in small letters', ['get /kinh-te HTTP/1.1', host]],
    ['an older HTTP', ['GET /kinh-te HTTP/1.0', host]],
    ['an address with its host', ['GET http://bao.test/ HTTP/1.1', host]],
    ['an address with a space', ['GET /kinh te HTTP/1.1', host]],
    ['an address with a letter that no URL has', ['GET /bé HTTP/1.1', host]],
  ])('%s', (_name, lines) => expect(head(...lines)).toBeNull())
})

test('whatever is read as plain, an HTTP server reads the same way', async () => {
  const server = createServer((_request, response) => response.end())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const piece = fc.constantFrom(
    ...[
      'GET',
      ' ',
      '/',
      '/kinh-te',
      '?a=b',
      '%41',
      ' HTTP/1.1',
      '\r\n',
      '\r',
      '\n',
      ':',
      ': ',
      '\t',
    ],
    ...[
      'Host',
      'host',
      'bao.test',
      'Accept-Encoding',
      'gzip',
      'If-None-Match',
      '"a"',
      'Connection',
    ],
    ...[
      'close',
      'keep-alive',
      'Content-Length',
      '0',
      'A',
      'é',
      '\0',
      '\x7f',
      '\x85',
      '(',
      '\r\n\r\n',
    ],
  )
  const lines = fc.array(fc.array(piece, { maxLength: 4 }), { maxLength: 4 })
  const texts = fc
    .tuple(fc.array(piece, { maxLength: 3 }), lines)
    .map(
      ([target, more]) =>
        `GET /${target.join('')} HTTP/1.1\r\nHost: bao.test\r\n${more
          .map((parts) => `A${parts.join('')}:${parts.join('')}\r\n`)
          .join('')}\r\n`,
    )
  let accepted = 0
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const asked = read(text)
      if (!asked) return
      accepted++
      const socket = connect({ host: '127.0.0.1', port })
      const heard = once(server, 'request', { signal: AbortSignal.timeout(5000) })
      socket.on('error', () => undefined).end(Buffer.from(text, 'latin1'))
      const [request]: IncomingMessage[] = await heard
      socket.destroy()
      expect(asked).toMatchObject({ target: request?.url, host: request?.headers.host })
      expect(asked.acceptEncoding).toBe(request?.headers['accept-encoding'] ?? '')
      expect(asked.ifNoneMatch).toBe(request?.headers['if-none-match'])
    }),
    { numRuns: 2000, seed: 7 },
  )
  expect(accepted).toBeGreaterThan(200)
  server.close()
})
