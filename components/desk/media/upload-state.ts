import type { Upload } from '../editor/uploads.ts'
import type { Messages } from '../messages/vi.ts'

/** What the file dialog offers; the server looks at the bytes. */
export const acceptedFiles = {
  picture: 'image/jpeg,image/png,image/webp,image/gif',
  audio: '.mp3,.m4a,.ogg,.oga,.weba,audio/mpeg,audio/mp4,audio/ogg,audio/webm',
  video: '.mp4,.m4v,.webm,video/mp4,video/webm',
  captions: '.vtt,.srt,text/vtt',
  document: '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,application/pdf',
}

/** Where an upload stands, in words. A failure that says nothing was somebody's own doing, or no connection. */
export function saysOf(upload: Upload, words: Messages['pictures']['uploads']): string {
  switch (upload.status) {
    case 'done':
      return upload.duplicate ? words.duplicate : words.arrived
    case 'failed':
      return upload.message === '' ? words.cancelled : upload.message
    case 'going':
      if (upload.percent === 0) return words.waiting
      return upload.percent < 100 ? words.percent(upload.percent) : words.making
  }
}
