import type { Line } from '#newsroom/comparison/words'

/** Lines of text with what is gone struck and what is new underlined. */
export const Lines = ({ lines }: { lines: readonly Line[] }) =>
  lines.map((line, place) => (
    <p key={place}>
      <Stretches line={line} />
    </p>
  ))

export const Stretches = ({ line }: { line: Line }) =>
  line.map(({ kind, text, look }, place) => {
    const words = <Look look={look}>{text}</Look>
    if (kind === 'gone') return <del key={place}>{words}</del>
    if (kind === 'new') return <ins key={place}>{words}</ins>
    return <span key={place}>{words}</span>
  })

function Look({ look, children }: { look: string; children: string }) {
  const looks = look.split(' ')
  const link = looks[looks.indexOf('link') + 1]
  const isLink = looks.includes('link')
  if (look === '') return children
  return (
    <span
      data-bold={looks.includes('bold') || undefined}
      data-italic={looks.includes('italic') || undefined}
      data-link={isLink || undefined}
      data-small={looks.includes('small') || undefined}
      title={isLink ? link : undefined}
    >
      {children}
    </span>
  )
}
