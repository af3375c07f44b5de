import { expect, test } from 'vitest'
import { deskHeaders, pageHeaders, postHeaders } from './request-headers.ts'

const to = { url: new URL('https://bao.test'), clientAddress: '203.0.113.7', path: '/admin/tin' }

const forged = {
  host: 'evil.test',
  connection: 'keep-alive, x-secret-hop',
  'x-secret-hop': '1',
  'transfer-encoding': 'chunked',
  upgrade: 'websocket',
  forwarded: 'for=1.2.3.4',
  'x-real-ip': '1.2.3.4',
  'x-forwarded-for': '1.2.3.4',
  'x-forwarded-host': 'evil.test',
  'x-forwarded-proto': 'http',
  'x-forwarded-prefix': '/x',
  'x-middleware-subrequest': 'a',
  'x-middleware-rewrite': '/x',
  'x-nextjs-data': '1',
  'x-action-forwarded': '1',
  'x-matched-path': '/x',
  'x-invoke-path': '/x',
  'x-nonce': 'n',
  'x-trangnhat-path': '/admin/khac',
  'next-resume': '1',
  'content-security-policy': "script-src 'nonce-n'",
}

test('what the framework believes cannot be said by a client', () => {
  expect(deskHeaders({ ...forged, cookie: 'a=b', rsc: '1', 'next-action': 'abc' }, to)).toEqual({
    cookie: 'a=b',
    rsc: '1',
    'next-action': 'abc',
    'x-trangnhat-path': '/admin/tin',
    host: 'bao.test',
    'x-forwarded-host': 'bao.test',
    'x-forwarded-proto': 'https',
    'x-forwarded-port': '443',
    'x-forwarded-for': '203.0.113.7',
  })
})

test('a reader page is asked for in the same words whoever asks', () => {
  expect(pageHeaders(to.url)).toMatchObject({ host: 'bao.test', 'x-forwarded-for': '127.0.0.1' })
})

test("a reader's POST carries its body's description and no cookie", () => {
  const headers = postHeaders({ ...forged, cookie: 'a=b', 'content-type': 'text/plain' }, to)
  expect(headers).toMatchObject({ 'content-type': 'text/plain', host: 'bao.test' })
  expect(headers).not.toHaveProperty('cookie')
})
