import type { AssetKind } from '#db/schema/assets'
import { largestUpload } from '#integrations/files/largest'
import type { RecordingUnreadable } from '#integrations/files/recording'
import { Refusal } from '../refusals.ts'
import { fileLimits } from './limits.ts'

/** A file was not taken into the library. The message says why and what to do, in Vietnamese. */
export class FileRefused extends Refusal {
  override name = 'FileRefused'
}

const kindNames: Record<AssetKind, string> = {
  picture: 'Ảnh',
  audio: 'Tệp âm thanh',
  video: 'Tệp video',
  captions: 'Tệp phụ đề',
  document: 'Tài liệu',
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000).toLocaleString('vi')

/** @throws FileRefused when a file of this kind may not be so large */
export function refuseTooLarge(kind: AssetKind, bytes: number) {
  if (bytes <= fileLimits[kind]) return
  throw new FileRefused(
    `${kindNames[kind]} nặng ${megabytes(bytes)} MB, quá giới hạn ${megabytes(fileLimits[kind])} MB. Hãy xuất lại nhẹ hơn.`,
  )
}

export const largerThanAny = (bytes: number) =>
  new FileRefused(
    `Tệp nặng ${megabytes(bytes)} MB. Kho nhận ảnh tới ${megabytes(fileLimits.picture)} MB, âm thanh tới ${megabytes(fileLimits.audio)} MB, video tới ${megabytes(largestUpload)} MB.`,
  )

export const notAccepted = () =>
  new FileRefused(
    'Kho không nhận loại tệp này, dù tên có thể giống. Kho nhận ảnh JPEG, PNG, WebP, GIF; âm thanh MP3, M4A, OGG; video MP4, WebM; phụ đề VTT, SRT; tài liệu PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP.',
  )

export const withMacros = () =>
  new FileRefused(
    'Tài liệu này mang macro nên không nhận. Hãy lưu lại không có macro, hoặc xuất PDF.',
  )

export const cutOff = () =>
  new FileRefused(
    'Tài liệu bị hỏng hoặc chưa tải về đủ: không đọc được đến cuối. Hãy lấy lại tệp gốc.',
  )

const codecNames: Record<string, string> = { hevc: 'H.265 (HEVC)', prores: 'ProRes' }

/** Says what is wrong with sound or film in the words of who brought it. */
export function recordingRefused({ trouble, what }: RecordingUnreadable): FileRefused {
  switch (trouble) {
    case 'damaged':
      return new FileRefused(
        'Tệp âm thanh hoặc video bị hỏng hay chưa tải về đủ: không đọc được đến cuối. Hãy lấy lại tệp gốc.',
      )
    case 'codec':
      return new FileRefused(
        `Nhiều máy của bạn đọc không phát được cách nén ${codecNames[what] ?? (what || 'này')}. Hãy xuất lại thành MP4 (H.264, AAC) hoặc WebM.`,
      )
    case 'container':
      return new FileRefused(
        `Trình duyệt không phát được tệp ${what}. Hãy xuất lại thành MP4 (H.264, AAC) hoặc MP3.`,
      )
  }
}
