import type { Piece } from '#newsroom/search/marks'
import { bindHeadline } from '#newsroom/text/headline'

type Props = { pieces: readonly Piece[] }

/** Text with what answers a question marked; React escapes every piece. */
export function Marked({ pieces }: Props) {
  return pieces.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text))
}

/** The pieces of a headline as headlines are shown: only spaces change, so every piece keeps its length. */
export function boundPieces(pieces: readonly Piece[]): Piece[] {
  const headline = bindHeadline(pieces.map(({ text }) => text).join(''))
  let at = 0
  return pieces.map(({ text: { length }, marked }) => {
    const text = headline.slice(at, at + length)
    at += length
    return { text, marked }
  })
}
