/** A list and its page numbers, beside a rail; without a rail the list keeps its measure. */
export function ListWithRail(props: { rail: React.ReactNode; children: React.ReactNode }) {
  const { rail, children } = props
  if (!rail) {
    return (
      <div className="river-alone">
        <div>{children}</div>
      </div>
    )
  }
  return (
    <div className="river-and-rail">
      <div>{children}</div>
      <aside className="section-rail ruled" aria-label="Bên lề">
        {rail}
      </aside>
    </div>
  )
}
