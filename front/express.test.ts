import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { expect, test, vi } from 'vitest'
import { type Answer, answerHtml, htmlPage, openTestFront } from '#test/front'
import { ExpressLane } from './express.ts'

type Front = Awaited<ReturnType<typeof openTestFront>>

/** A connection, and everything that has come over it. */
function openConnection(port: number) {
  const socket = connect({ host: '127.0.0.1', port, allowHalfOpen: true })
  const connection = {
    socket,
    text: '',
    until: (words: string) =>
      vi.waitUntil(() => connection.text.includes(words), { timeout: 10_000 }),
  }
  socket.setEncoding('latin1')
  socket.on('data', (chunk: string) => {
    connection.text += chunk
  })
  return connection
}

const plain = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: bao.test\r\n${more}\r\n`

/** Counts what reaches Node's HTTP server. */
function countRequests(front: Front) {
  const counted = { requests: 0 }
  front.server.on('request', () => counted.requests++)
  return counted
}

const withoutDate = ({ status, headers, body }: Answer) => ({
  status,
  headers: { ...headers, date: undefined },
  body: body.toString('base64'),
})

test.each([
  ['packed well', { 'accept-encoding': 'gzip, br' }, '/a-5.html'],
  ['packed', { 'accept-encoding': 'gzip' }, '/a-5.html'],
  ['unpacked', {}, '/a-5.html'],
  ['a page that is not there', {}, '/khong-co'],
  ['a page that was withdrawn', {}, '/da-go'],
  ['a page that has moved', {}, '/cu'],
])('an answer is the same by either way: %s', async (_name, headers, path) => {
  await using front = await openTestFront()
  front.press.answer = (request, response) => {
    if (request.url === '/cu') return response.writeHead(308, { location: '/moi' }).end()
    const status = request.url === '/da-go' ? '410' : request.url === '/khong-co' ? '404' : '200'
    const page = htmlPage('chữ '.repeat(400), 'article:5')
    answerHtml(response, page.replace('content="200"', `content="${status}"`))
  }
  const first = await front.ask(path, { headers })
  const counted = countRequests(front)
  const express = await front.ask(path, { headers })
  expect(counted.requests).toBe(0)
  const served = await front.ask(path, { headers: { ...headers, te: 'trailers' } })
  expect(counted.requests).toBe(1)
  expect(withoutDate(express)).toEqual(withoutDate(served))
  expect(express.status).toBe(first.status)
  expect(Date.parse(String(express.headers.date))).toBeGreaterThan(Date.now() - 60_000)
  const etag = express.headers.etag ?? '"khac"'
  const known = { ...headers, 'if-none-match': etag }
  const expressKnown = await front.ask(path, { headers: known })
  expect(withoutDate(expressKnown)).toEqual(
    withoutDate(await front.ask(path, { headers: { ...known, te: 'trailers' } })),
  )
  expect(expressKnown.status).toBe(express.headers.etag ? 304 : express.status)
})

test('what changed is made anew by the quick way too, and what is asked meanwhile waits its turn', async () => {
  await using front = await openTestFront()
  let edition = 0
  const held: (() => void)[] = []
  front.press.answer = (request, response) => {
    const html = htmlPage(
      `${request.url}, bản ${++edition}.`,
      request.url === '/a' ? 'article:5' : 'article:6',
    )
    if (edition < 3) answerHtml(response, html)
    else held.push(() => answerHtml(response, html))
  }
  await front.ask('/a')
  await front.ask('/b')
  const counted = countRequests(front)
  const connections = [openConnection(front.port), openConnection(front.port)]
  for (const { socket } of connections) socket.write(plain('/a'))
  await Promise.all(connections.map(({ until }) => until('1.')))
  front.change('article:5')
  for (const { socket } of connections) socket.write(plain('/a'))
  await vi.waitUntil(() => held.length > 0)
  for (const { socket } of connections) socket.write(plain('/b'))
  held[0]?.()
  await Promise.all(connections.map(({ until }) => until('/b, ')))
  for (const { text, socket } of connections) {
    expect([...text.matchAll(/\/\w, b.+? (\d)\./g)].map(([, number]) => number)).toEqual([
      '1',
      '3',
      '2',
    ])
    socket.destroy()
  }
  expect(held).toHaveLength(1)
  expect(counted.requests).toBe(0)
})

test('what cannot be made anew is the HTTP server’s to explain, on the same connection', async () => {
  await using front = await openTestFront()
  front.press.answer = (_request, response) => answerHtml(response, htmlPage('bản 1', 'article:5'))
  await front.ask('/a')
  const connection = openConnection(front.port)
  connection.socket.write(plain('/a'))
  await connection.until('</html>')
  connection.text = ''
  front.press.answer = (_request, response) => {
    front.change('article:5', 'gone')
    response.writeHead(500).end()
  }
  front.change('article:5')
  connection.socket.write(plain('/a'))
  await connection.until('</html>')
  expect(connection.text).toMatch(/^HTTP\/1\.1 500 /)
  connection.socket.destroy()
})

test('a door that closes answers whoever waits for a page, and hangs up', async () => {
  await using front = await openTestFront()
  await front.ask('/a')
  const { promise, resolve } = Promise.withResolvers<void>()
  front.press.answer = async (_request, response) => {
    await promise
    answerHtml(response, htmlPage('bản 2'))
  }
  front.change('front')
  const connection = openConnection(front.port)
  const ended = once(connection.socket, 'end')
  connection.socket.write(plain('/a'))
  await vi.waitUntil(() => front.press.asked.length === 2)
  front.hangUp()
  resolve()
  await ended
  expect(connection.text).toContain(Buffer.from('bản 2').toString('latin1'))
  expect(connection.text).toContain('Connection: close\r\n')
  connection.socket.destroy()
})

test('one connection asks for everything, in pieces and at once, and is answered in order', async () => {
  await using front = await openTestFront()
  front.press.answer = (request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk
    })
    request.on('end', () => answerHtml(response, htmlPage(`${request.url} ${body}.`)))
  }
  await front.ask('/mot')
  const counted = countRequests(front)
  const connection = openConnection(front.port)
  connection.socket.write(plain('/mot'))
  await connection.until('/mot .')
  expect(counted.requests).toBe(0)
  connection.socket.write(plain('/hai') + plain('/mot') + plain('/ba'))
  await connection.until('/ba .')
  for (const piece of ['GET /b', 'on HTTP/1.1\r\nHost: bao.test\r\n\r', '\n']) {
    connection.socket.write(piece)
  }
  await connection.until('/bon .')
  connection.socket.write(
    'POST /admin/luu HTTP/1.1\r\nHost: bao.test\r\nOrigin: http://bao.test\r\nContent-Length: 8\r\n\r\nxin-',
  )
  connection.socket.write('chao')
  await connection.until('/admin/luu xin-chao.')
  const order = [...connection.text.matchAll(/\/(mot|hai|ba|bon|admin\/luu) /g)]
  expect(order.map(([, name]) => name)).toEqual(['mot', 'hai', 'mot', 'ba', 'bon', 'admin/luu'])
  connection.socket.destroy()
})

test('who asks without reading gets every answer once they read', async () => {
  await using front = await openTestFront()
  front.press.answer = (_request, response) =>
    answerHtml(response, htmlPage(Buffer.alloc(60_000, 'chữ ').toString()))
  await front.ask('/dai')
  const connection = openConnection(front.port)
  connection.socket.pause()
  for (let asked = 0; asked < 200; asked++) connection.socket.write(plain('/dai'))
  connection.socket.write(plain('/dai', 'Connection: close\r\n'))
  connection.socket.resume()
  await once(connection.socket, 'end')
  expect(connection.text.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(201)
  expect(connection.text.match(/<\/html>/g)).toHaveLength(201)
  connection.socket.destroy()
})

test('the connection ends when the client wants it', async () => {
  await using front = await openTestFront()
  await front.ask('/mot')
  const asked = openConnection(front.port)
  const ended = once(asked.socket, 'end')
  asked.socket.write(plain('/mot', 'Connection: close\r\n'))
  await asked.until('</html>')
  asked.socket.write(plain('/mot'))
  await ended
  expect(asked.text.match(/HTTP\/1\.1/g)).toHaveLength(1)
  expect(asked.text).toContain('Connection: close\r\n')
  const left = openConnection(front.port)
  left.socket.write(plain('/mot'))
  await left.until('</html>')
  left.socket.end()
  await once(left.socket, 'end')
  asked.socket.destroy()
  left.socket.destroy()
})

test('connections that wait for nothing end when the door closes', async () => {
  await using front = await openTestFront()
  await front.ask('/mot')
  const connections = [openConnection(front.port), openConnection(front.port)]
  connections[0]?.socket.write(plain('/mot'))
  await connections[0]?.until('</html>')
  await vi.waitUntil(() => connections[1]?.socket.readyState === 'open')
  const ends = connections.map(({ socket }) => once(socket, 'end'))
  front.hangUp()
  await Promise.all(ends)
  for (const { socket } of connections) socket.destroy()
})

test.each([
  ['before its first question', 0],
  ['after an answer', 1],
])('a silent connection is cut %s', async (_name, questions) => {
  const server = createServer()
  const ended = Promise.withResolvers<Socket>()
  const lane = new ExpressLane(
    server,
    () => ({ head: Buffer.from('HTTP/1.1 204 No Content\r\n'), body: null }),
    { first: 50, keepAlive: 50 },
  )
  server.on('connection', (socket: Socket) => socket.on('close', () => ended.resolve(socket)))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const connection = openConnection(port)
  for (let asked = 0; asked < questions; asked++) {
    connection.socket.write(plain('/'))
    await connection.until('204')
  }
  expect((await ended.promise).destroyed).toBe(true)
  connection.socket.destroy()
  lane.close()
  server.close()
})
