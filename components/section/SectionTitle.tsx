type Props = {
  name: string
  description?: string
  over?: React.ReactNode
  /** The name is a common word, which begins with a capital only here. */
  isWord?: boolean
}

/** The name of a list page, with one sentence on its baseline. */
export function SectionTitle({ name, description = '', over, isWord = false }: Props) {
  return (
    <header className="pt-5 tablet:pt-7">
      {over && <p className="kicker mb-1">{over}</p>}
      <div className="grid grid-cols-1 items-end gap-x-12 gap-y-1 tablet:grid-cols-[auto_minmax(0,1fr)]">
        <h1 className={`section-name ${isWord ? 'first-letter:uppercase' : ''}`}>{name}</h1>
        {description && (
          <p className="max-w-[34rem] pb-[.55rem] font-serif text-17 leading-[1.55] text-pretty text-ink-2">
            {description}
          </p>
        )}
      </div>
    </header>
  )
}
