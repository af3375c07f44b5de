/** The name of a list page, with one sentence on its baseline. */
export function SectionTitle(props: {
  name: string
  description?: string
  over?: React.ReactNode
}) {
  const { name, description = '', over } = props
  return (
    <header className="pt-5 tablet:pt-7">
      {over && <p className="kicker mb-1">{over}</p>}
      <div className="grid items-end gap-x-12 gap-y-1 tablet:grid-cols-[auto_minmax(0,1fr)]">
        <h1 className="section-name">{name}</h1>
        {description && (
          <p className="max-w-[34rem] pb-[.55rem] font-serif text-17 leading-[1.55] text-pretty text-ink-2">
            {description}
          </p>
        )}
      </div>
    </header>
  )
}
