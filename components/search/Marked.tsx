type Props = { pieces: readonly { text: string; marked: boolean }[] }

/** Text with what answers a question marked; React escapes every piece. */
export function Marked({ pieces }: Props) {
  return pieces.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text))
}
