import { expect, test } from 'vitest'
import { quietHtml } from './quiet.ts'

test('sheets and handlers go, words and styles that lists are read from stay', () => {
  const html = `<style>p {color: red}</style><p onclick="a()" style='mso-list:l0' ONLOAD=b>onclick="giữ"</p><style>`
  expect(quietHtml(html)).toBe(`<p style='mso-list:l0'>onclick="giữ"</p>`)
})
