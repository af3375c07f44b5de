import { expect, test } from 'vitest'
import { messagesFor } from '../messages/of.ts'
import { detailWords } from './detail-words.ts'

const now = Date.UTC(2026, 10, 23, 7, 0)

test.each([
  [{ revisionId: 97 }, ''],
  [{ revisionId: 96, substantive: false }, ''],
  [{ revisionId: 96, substantive: true }, 'đổi giờ cập nhật'],
  [{ revisionId: 92, at: Date.UTC(2026, 10, 23, 10, 30) }, '17:30'],
  [{ reason: 'Thêm nguồn.', revisionId: 3 }, '“Thêm nguồn.”'],
  [{ role: 'reporter', sectionIds: [] }, 'Phóng viên'],
  [
    { from: 'reporter', to: 'editor', sectionIds: [1, 2] },
    'Phóng viên → Biên tập viên · 2 chuyên mục',
  ],
  [{ from: 'cầu teo', to: 'cầu treo' }, 'cầu teo → cầu treo'],
  [{ from: 'cau treo', into: 7, name: 'cầu treo' }, '“cau treo” → “cầu treo”'],
  [{ to: 3 }, 'thành thứ 3'],
  [{ slot: 'lead', startsAt: now, endsAt: null, pinned: true }, 'Tin đầu · lên 14:00 · ghim'],
  [{ changed: ['alt', 'focal'] }, 'chữ thay ảnh, điểm chính'],
  [{ short: 'UBND', long: 'Ủy ban nhân dân' }, 'UBND = Ủy ban nhân dân'],
  [{ neverSeen: 3 }, 'neverSeen 3'],
])('%j is said as “%s”', (detail, said) => {
  expect(detailWords(JSON.stringify(detail), messagesFor('vi'), now)).toBe(said)
})
