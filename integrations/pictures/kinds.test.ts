import { expect, test } from 'vitest'
import { isAccepted, kindOf } from './kinds.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')

test.each([
  ['\xff\xd8\xff\xe0\0\x10JFIF', 'jpeg'],
  ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'png'],
  ['GIF89a\x01\0', 'gif'],
  ['RIFF\x10\0\0\0WEBPVP8 ', 'webp'],
])('%j is accepted as %s', (head, kind) => {
  expect(kindOf(bytes(head))).toBe(kind)
  expect(isAccepted(kindOf(bytes(head)))).toBe(true)
})

test.each([
  ['<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">', 'SVG'],
  ['\xff\xfe<\0s\0v\0g\0 \0', 'SVG'],
  ['\0\0\0\x18ftypheic\0\0\0\0', 'HEIC'],
  ['\0\0\0\x18ftypavif\0\0\0\0', 'AVIF'],
  ['II*\0\x08\0\0\0', 'TIFF'],
  ['%PDF-1.7', 'PDF'],
])('%j is known, as %s, and not accepted', (head, kind) => {
  expect(kindOf(bytes(head))).toBe(kind)
  expect(isAccepted(kindOf(bytes(head)))).toBe(false)
})

test.each([
  '',
  'Đây là một bài báo',
  'AVI LIST WEBP',
  '<!doctype html><p>',
  '\x7fELF',
  'PK\x03\x04',
])('%j is no picture', (head) => {
  expect(kindOf(Buffer.from(head))).toBeNull()
})
