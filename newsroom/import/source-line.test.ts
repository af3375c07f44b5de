import { expect, test } from 'vitest'
import { readSourceLine } from './source-line.ts'

test.each([
  ['Theo Hoàng Sương/TSVC', 'Hoàng Sương', 'TSVC'],
  ['Theo Giàng A Páo - Lò Thị Mai / NNML', 'Giàng A Páo - Lò Thị Mai', 'NNML'],
  ['(Theo TSVC)', '', 'TSVC'],
  ['THEO PV/TSVC.', 'PV', 'TSVC'],
  ['Theo tuansanvungcao.example', '', 'tuansanvungcao.example'],
  ['Theo Tuần San Vùng Cao', '', 'Tuần San Vùng Cao'],
  ['Nguồn: Lò Mai/Bản tin Nhà nông', 'Lò Mai', 'Bản tin Nhà nông'],
])('%s', (line, author, outlet) => {
  expect(readSourceLine(line)).toEqual({ author, outlet })
})

test.each([
  'Theo đại diện bản, cuối năm sẽ họp lại.',
  'Theo ông Lò Văn Ún',
  'Theo kế hoạch số 12/KH-BM',
  'Theo Quyết định 5/QĐ: mỗi nhà một phần.',
  'Theo',
  'Hoàng Sương/TSVC',
  'Theo Hoàng Sương/',
  '',
])('%j is no source line', (line) => {
  expect(readSourceLine(line)).toBeNull()
})
