/** Sound, film, captions or a document, as pages show it. */
export type FileView = {
  id: number
  kind: 'audio' | 'video' | 'captions' | 'document'
  /** The name that the file had. */
  name: string
  url: string
  mediaType: string
  bytes: number
  /** Milliseconds of sound or film. */
  durationMs: number | null
  /** Pixels of a film. */
  width: number | null
  height: number | null
}
