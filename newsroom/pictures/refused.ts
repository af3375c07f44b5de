import { PictureUnreadable } from '#integrations/pictures/maker'
import type { Trouble } from '#integrations/pictures/protocol'
import { Refusal } from '../refusals.ts'
import type { Sentence } from '../text/sentence.ts'
import { limits } from './sizes.ts'

export type PictureReason = Trouble['reason'] | 'too_large' | 'too_many_pixels' | 'too_tall'

/** A file did not become a picture. What is said tells why and what to do. */
export class PictureRefused extends Refusal {
  override name = 'PictureRefused'
  readonly reason: PictureReason
  constructor(reason: PictureReason, said: Sentence, cause?: unknown) {
    super(said, { cause })
    this.reason = reason
  }
}

const accepted: Sentence = {
  vi: 'Trang Nhất nhận ảnh JPEG, PNG, WebP và GIF.',
  en: 'Trang Nhất takes JPEG, PNG, WebP and GIF.',
}
const megabytes = (bytes: number) => Math.round(bytes / 1_000_000).toLocaleString('vi')
const megapixels = (pixels: number) => Math.round(pixels / 1_000_000).toLocaleString('vi')

export const tooLarge = (bytes: number) =>
  new PictureRefused('too_large', {
    vi: `Tệp nặng ${megabytes(bytes)} MB, quá giới hạn ${megabytes(limits.bytes)} MB. Hãy xuất lại ảnh nhẹ hơn.`,
    en: `The file has ${megabytes(bytes)} MB, above the limit of ${megabytes(limits.bytes)} MB. Export a lighter picture.`,
  })

export const tooManyPixels = (width: number, height: number) =>
  new PictureRefused('too_many_pixels', {
    vi: `Ảnh rộng ${width} × ${height} điểm (${megapixels(width * height)} triệu), quá giới hạn ${megapixels(limits.pixels)} triệu điểm. Hãy thu nhỏ ảnh rồi tải lại.`,
    en: `The picture has ${width} × ${height} pixels (${megapixels(width * height)} million), above the limit of ${megapixels(limits.pixels)} million. Make it smaller and upload it again.`,
  })

export const tooTall = (width: number, height: number) =>
  new PictureRefused('too_tall', {
    vi: `Ảnh ${width} × ${height} điểm quá dài so với bề ngang. Hãy cắt ra nhiều ảnh.`,
    en: `The picture of ${width} × ${height} pixels is too long for its width. Cut it into several.`,
  })

/** Lets the picture process's trouble speak to the person who uploaded; other errors pass unchanged. */
export function refuse(error: unknown): never {
  if (!(error instanceof PictureUnreadable)) throw error
  const { reason, kind } = error.trouble
  throw new PictureRefused(reason, messageOf(reason, kind), error)
}

function messageOf(reason: Trouble['reason'], kind: string | undefined): Sentence {
  switch (reason) {
    case 'not_a_picture':
      return {
        vi: `Tệp này không phải là ảnh, dù tên có thể giống. ${accepted.vi}`,
        en: `This file is no picture, even if its name looks like one. ${accepted.en}`,
      }
    case 'kind_not_accepted':
      return {
        vi: `Chưa nhận ảnh ${kind}. ${accepted.vi} Hãy xuất ảnh sang JPEG rồi tải lại.`,
        en: `${kind} is not taken yet. ${accepted.en} Export the picture as JPEG and upload it again.`,
      }
    case 'damaged':
      return {
        vi: 'Ảnh bị hỏng hoặc chưa tải về đủ: không đọc được đến cuối. Hãy lấy lại tệp gốc.',
        en: 'The picture is damaged or incomplete: it cannot be read to its end. Get the original again.',
      }
    case 'too_heavy':
      return {
        vi: 'Ảnh cần quá nhiều bộ nhớ để mở. Hãy thu nhỏ ảnh rồi tải lại.',
        en: 'The picture needs too much memory to be opened. Make it smaller and upload it again.',
      }
    case 'too_slow':
      return {
        vi: 'Xử lý ảnh mất quá lâu nên đã dừng. Hãy thử lại, hoặc xuất ảnh nhỏ hơn.',
        en: 'Reading the picture took too long and was stopped. Try again, or export a smaller one.',
      }
  }
}
