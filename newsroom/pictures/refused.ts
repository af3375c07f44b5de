import { PictureUnreadable } from '#integrations/pictures/maker'
import type { Trouble } from '#integrations/pictures/protocol'
import { Refusal } from '../refusals.ts'
import { limits } from './sizes.ts'

export type PictureReason = Trouble['reason'] | 'too_large' | 'too_many_pixels' | 'too_tall'

/** A file did not become a picture. The message says why and what to do, in Vietnamese. */
export class PictureRefused extends Refusal {
  override name = 'PictureRefused'
  readonly reason: PictureReason
  constructor(reason: PictureReason, message: string, cause?: unknown) {
    super(message, { cause })
    this.reason = reason
  }
}

const accepted = 'Trang Nhất nhận ảnh JPEG, PNG, WebP và GIF.'
const megabytes = (bytes: number) => Math.round(bytes / 1_000_000).toLocaleString('vi')
const megapixels = (pixels: number) => Math.round(pixels / 1_000_000).toLocaleString('vi')

export const tooLarge = (bytes: number) =>
  new PictureRefused(
    'too_large',
    `Tệp nặng ${megabytes(bytes)} MB, quá giới hạn ${megabytes(limits.bytes)} MB. Hãy xuất lại ảnh nhẹ hơn.`,
  )

export const tooManyPixels = (width: number, height: number) =>
  new PictureRefused(
    'too_many_pixels',
    `Ảnh rộng ${width} × ${height} điểm (${megapixels(width * height)} triệu), quá giới hạn ${megapixels(limits.pixels)} triệu điểm. Hãy thu nhỏ ảnh rồi tải lại.`,
  )

export const tooTall = (width: number, height: number) =>
  new PictureRefused(
    'too_tall',
    `Ảnh ${width} × ${height} điểm quá dài so với bề ngang. Hãy cắt ra nhiều ảnh.`,
  )

/** Lets the picture process's trouble speak to the person who uploaded; other errors pass unchanged. */
export function refuse(error: unknown): never {
  if (!(error instanceof PictureUnreadable)) throw error
  const { reason, kind } = error.trouble
  throw new PictureRefused(reason, messageOf(reason, kind), error)
}

function messageOf(reason: Trouble['reason'], kind: string | undefined): string {
  switch (reason) {
    case 'not_a_picture':
      return `Tệp này không phải là ảnh, dù tên có thể giống. ${accepted}`
    case 'kind_not_accepted':
      return `Chưa nhận ảnh ${kind}. ${accepted} Hãy xuất ảnh sang JPEG rồi tải lại.`
    case 'damaged':
      return 'Ảnh bị hỏng hoặc chưa tải về đủ: không đọc được đến cuối. Hãy lấy lại tệp gốc.'
    case 'too_heavy':
      return 'Ảnh cần quá nhiều bộ nhớ để mở. Hãy thu nhỏ ảnh rồi tải lại.'
    case 'too_slow':
      return 'Xử lý ảnh mất quá lâu nên đã dừng. Hãy thử lại, hoặc xuất ảnh nhỏ hơn.'
  }
}
