import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { largestUpload } from '#integrations/files/largest'
import { fileLimits } from '#newsroom/files/limits'
import { answerHtml, openTestFront } from '#test/front'

const origin = { origin: 'http://bao.test' }

test("the readers' POSTs are a literal list, small, and from our own pages", async () => {
  await using front = await openTestFront()
  const post = (path: string, headers: Record<string, string>, body = 'x') =>
    front.ask(path, {
      method: 'POST',
      headers: { 'content-length': String(body.length), ...headers },
      body,
    })
  expect(await post('/api/luot-doc', {})).toMatchObject({ status: 403 })
  expect(await post('/api/khac', origin)).toMatchObject({ status: 405 })
  expect(
    await post('/api/bao-loi', { ...origin, 'content-length': '70000' }, 'x'.repeat(70_000)),
  ).toMatchObject({ status: 413 })
  expect(await front.ask('/api/bao-loi')).toMatchObject({ status: 405 })
  expect(front.press.asked).toEqual([])
  const sent = await post('/api/luot-doc', { ...origin, cookie: 'a=b' })
  expect(sent).toMatchObject({ status: 200 })
  expect(sent.headers['cache-control']).toBe('no-store')
  expect(front.press.asked[0]?.headers.cookie).toBeUndefined()
})

test('who posts without end is told to wait', async () => {
  await using front = await openTestFront()
  const headers = { ...origin, 'content-length': '1' }
  const post = () => front.ask('/api/luot-doc', { method: 'POST', headers, body: 'x' })
  const answers = []
  for (let count = 0; count < 70; count++) answers.push((await post()).status)
  expect(answers.slice(0, 60)).toEqual(Array.from({ length: 60 }, () => 200))
  expect(answers.at(-1)).toBe(429)
})

test('a body passes through as a stream, and is cut off when the desk has heard enough', async () => {
  await using front = await openTestFront()
  let received = 0
  front.press.answer = (request, response) => {
    request.on('data', (chunk: Buffer) => {
      received += chunk.length
    })
    request.on('end', () => answerHtml(response, String(received)))
  }
  const body = 'x'.repeat(3_000_000)
  const upload = () => front.ask('/admin/api/anh', { method: 'POST', headers: origin, body })
  expect((await upload()).text).toBe('3000000')
  front.press.answer = (_request, response) => answerHtml(response, 'quá lớn', 413)
  const refused = await upload().catch(() => null)
  if (refused) expect(refused).toMatchObject({ status: 413, text: 'quá lớn' })
  front.press.answer = (_request, response) => answerHtml(response, 'vẫn chạy')
  expect((await front.ask('/admin')).text).toBe('vẫn chạy')
})

test('the largest file that the library takes goes through as it comes, a byte more is refused at once', async () => {
  await using front = await openTestFront()
  let received = ''
  front.press.answer = (request, response) => {
    request.once('data', (chunk: Buffer) => {
      received = String(chunk)
      answerHtml(response, 'đang nhận', 202)
    })
  }
  const announce = (bytes: number) =>
    new Promise<string>((resolve) => {
      const socket = connect(front.port, '127.0.0.1', () =>
        socket.write(
          `POST /admin/api/kho HTTP/1.1\r\nHost: bao.test\r\nOrigin: http://bao.test\r\nContent-Length: ${bytes}\r\n\r\nđầu phim`,
        ),
      )
      let heard = ''
      socket.on('data', (chunk) => {
        heard += chunk
        if (heard.includes('\r\n\r\n')) socket.destroy()
      })
      socket.on('close', () => resolve(heard))
    })
  expect(await announce(fileLimits.video)).toContain(' 202 ')
  expect(received).toBe('đầu phim')
  received = ''
  expect(await announce(fileLimits.video + 1)).toContain(' 413 ')
  expect(received).toBe('')
})

test('the proxy that the manual sets up lets the largest file through', () => {
  const manual = readFileSync('README.md', 'utf8')
  const [, size = '', unit = ''] = /client_max_body_size (\d+)([mg]);/.exec(manual) ?? []
  const bytes = Number(size) * 1024 ** (unit === 'g' ? 3 : 2)
  expect(bytes).toBeGreaterThanOrEqual(Math.max(...Object.values(fileLimits)))
  expect(bytes).toBeLessThan(1.1 * largestUpload)
})

test('who reports errors writes them: a handful in ten minutes, and readings are not held up by them', async () => {
  await using front = await openTestFront()
  const headers = { ...origin, 'content-length': '1' }
  const post = (path: string) => front.ask(path, { method: 'POST', headers, body: 'x' })
  const answers = []
  for (let count = 0; count < 8; count++) answers.push((await post('/api/bao-loi')).status)
  expect(answers).toEqual([200, 200, 200, 200, 200, 200, 429, 429])
  expect((await post('/api/luot-doc')).status).toBe(200)
})
