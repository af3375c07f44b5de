type Props = {
  title: string
  count?: number
  /** At the end of the heading's line: where there is more of it. */
  more?: React.ReactNode
  children: React.ReactNode
}

/** A part of a page under its heading. */
export function Part({ title, count, more, children }: Props) {
  return (
    <section className="part">
      <div className="part-head">
        <h2>{title}</h2>
        {count !== undefined && <span className="count">{count}</span>}
        {more}
      </div>
      {children}
    </section>
  )
}
