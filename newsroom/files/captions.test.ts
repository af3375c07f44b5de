import { expect, test } from 'vitest'
import { CaptionsUnreadable, readCaptions } from './captions.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readCaptions(bytes(text))

const vtt = `WEBVTT

00:00:01.000 --> 00:00:03.500 align:start
Sương xuống từ bốn giờ.

00:00:03.500 --> 00:00:06.000
Cả bản dậy nhóm lửa.
`

test('captions are read, and written as they were', () => {
  const { cues, vtt: written } = read(vtt)
  expect(cues).toEqual([
    { from: 1000, to: 3500, text: 'Sương xuống từ bốn giờ.' },
    { from: 3500, to: 6000, text: 'Cả bản dậy nhóm lửa.' },
  ])
  expect(written).toBe(vtt)
})

test('marks of order, notes and styles are left out; letters become NFC', () => {
  const messy = `\uFEFFWEBVTT - chợ phiên\r\nKind: captions\r\n\r\nNOTE ai viết\r\n\r\nSTYLE\r\n::cue { color: red }\r\n\r\nmột\r\n00:01.000 --> 00:02.000 onclick:alert(1) line:0\r\n<v Lan>${'Chợ'.normalize('NFD')}</v>\r\nhai\r\n`
  const { vtt: written, cues } = read(messy)
  expect(written).toBe('WEBVTT\n\n00:00:01.000 --> 00:00:02.000 line:0\n<v Lan>Chợ</v>\nhai\n')
  expect(cues[0]?.text).toBe('Chợ hai')
  expect(read(written).vtt).toBe(written)
})

test('SubRip becomes WebVTT', () => {
  const srt = '1\n00:00:01,000 --> 00:00:02,250\nMột\n\n2\n00:00:02,250 --> 00:00:04,000\nHai\n'
  expect(read(srt).vtt).toBe(
    'WEBVTT\n\n00:00:01.000 --> 00:00:02.250\nMột\n\n00:00:02.250 --> 00:00:04.000\nHai\n',
  )
})

test.each([
  ['', 'dòng đầu phải là WEBVTT'],
  ['<!doctype html><script>alert(1)</script>', 'dòng đầu phải là WEBVTT'],
  ['WEBVTT\n', 'chưa có câu nào'],
  ['WEBVTT\n\n<script>alert(1)</script>\n', 'dòng 3: mốc thời gian'],
  ['WEBVTT\n\n00:00:03.000 --> 00:00:01.000\nNgược', 'dòng 3: câu kết thúc trước'],
  [
    'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nMột\n00:00:02.000 --> 00:00:03.000\nHai',
    'thiếu một dòng trống',
  ],
  ['WEBVTT\n\n00:00:01 --> 00:00:02\nMột', 'mốc thời gian'],
])('%j is refused', (text, why) => {
  expect(() => read(text)).toThrow(CaptionsUnreadable)
  expect(() => read(text)).toThrow(why)
})

test('what is not UTF-8 is refused', () => {
  expect(() => readCaptions(Uint8Array.from([0x57, 0xff, 0xfe, 0x00]))).toThrow('UTF-8')
})
