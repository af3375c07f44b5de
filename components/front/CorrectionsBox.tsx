import { dateOnly, isoLocal } from '#newsroom/text/dates'

export type CorrectionNote = {
  id: number
  at: number
  text: string
  headline: string
  path: string
}

/** Đính chính: the last corrections with full dates, while they are current. */
export function CorrectionsBox({ corrections }: { corrections: CorrectionNote[] }) {
  return (
    <section className="corrections" aria-labelledby="dinh-chinh">
      <h2 id="dinh-chinh">Đính chính</h2>
      <ul>
        {corrections.map(({ id, at, text, headline, path }) => (
          <li key={id}>
            <time dateTime={isoLocal(at)}>{dateOnly(at)}</time>
            Bài <a href={path}>“{headline}”</a>: {text}
          </li>
        ))}
      </ul>
      <a className="all-link" href="/cai-chinh">
        Mọi đính chính
      </a>
    </section>
  )
}
