import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { everywhere } from './security-headers.ts'

/** A small page that the front door makes by itself. */
export type Notice = {
  status: number
  title: string
  paragraphs: string[]
  headers?: Record<string, string>
}

// Read at start: it is needed most when nothing else works any more.
const template = readFileSync(new URL('./notice.html', import.meta.url), 'utf8')

const style = /<style>([\s\S]*?)<\/style>/.exec(template)?.[1] ?? ''
const styleHash = createHash('sha256').update(style).digest('base64')

/** Ways on that need no page of their own to be found again. */
const home =
  '<a href="/">Về trang nhất</a> <a href="/moi-nhat">Tin mới nhất</a> <a href="/luu-tru">Tìm theo ngày</a>'
/** While pages cannot be made: the same address again, and what may still be kept. */
const again = '<a href="">Tải lại trang này</a> <a href="/">Về trang nhất</a>'

export const notices = {
  badAddress: {
    status: 400,
    title: 'Địa chỉ này không đọc được',
    paragraphs: ['Địa chỉ có ký tự lạ hoặc quá dài.', home],
  },
  nothingHere: {
    status: 404,
    title: 'Không có trang này',
    paragraphs: ['Địa chỉ có thể đã gõ thiếu, hoặc trang đã được chuyển đi nơi khác.', home],
  },
  wrongMethod: {
    status: 405,
    title: 'Trang này chỉ để đọc',
    paragraphs: ['Yêu cầu vừa gửi không dùng được ở đây.', home],
  },
  foreignOrigin: {
    status: 403,
    title: 'Yêu cầu đến từ một trang khác',
    paragraphs: [
      'Để an toàn, chỉ nhận những gì gửi từ chính trang này. Hãy tải lại trang rồi thử lại.',
    ],
  },
  tooLarge: {
    status: 413,
    title: 'Nội dung gửi lên quá lớn',
    paragraphs: ['Hãy gửi tệp nhỏ hơn.'],
    headers: { Connection: 'close' },
  },
  tooMany: {
    status: 429,
    title: 'Bạn gửi quá nhanh',
    paragraphs: ['Xin chờ một phút rồi thử lại.', home],
    headers: { 'Retry-After': '60' },
  },
  broken: {
    status: 500,
    title: 'Trang này đang gặp lỗi',
    paragraphs: ['Tòa soạn sẽ xem lại. Các trang khác vẫn đọc được.', home],
  },
  down: {
    status: 503,
    title: 'Trang báo tạm gián đoạn',
    paragraphs: [
      'Máy chủ đang khởi động lại hoặc được sửa. Xin thử lại sau ít giây; địa chỉ của bài không đổi.',
      again,
    ],
    headers: { 'Retry-After': '5' },
  },
  busy: {
    status: 503,
    title: 'Đang có quá nhiều người đọc',
    paragraphs: ['Nhiều người cùng mở trang một lúc. Xin thử lại sau ít giây.', again],
    headers: { 'Retry-After': '2' },
  },
} satisfies Record<string, Notice>

/** Names both hosts and the setting, so that nobody types a password into the wrong one. */
export const wrongHost = (asked: string, origin: string): Notice => ({
  status: 421,
  title: 'Trang báo không ở địa chỉ này',
  paragraphs: [
    `Bạn đang mở <code>${escapeHtml(asked || 'một địa chỉ không tên')}</code>, còn trang báo được đặt ở <a href="${escapeHtml(origin)}"><code>${escapeHtml(origin)}</code></a>.`,
    'Người quản trị: nếu địa chỉ đang mở mới là đúng, hãy đặt biến <code>SITE_URL</code> thành địa chỉ ấy rồi khởi động lại.',
  ],
})

/** Answers with a notice; never kept by any cache. */
export function answerNotice(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
  notice: Notice,
) {
  const body = template
    .replaceAll('{{title}}', escapeHtml(notice.title))
    .replace('{{text}}', () => notice.paragraphs.map((text) => `<p>${text}</p>`).join('\n'))
  response.writeHead(notice.status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    ...everywhere(origin),
    ...notice.headers,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (mark) => escapes[mark] ?? mark)
