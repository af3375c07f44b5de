type Props = { name: string /** In this place now. */; here?: boolean }

/** The first letter of a person's given name, which in Vietnamese is the last word. */
export function Avatar({ name, here }: Props) {
  const given = name.trim().split(/\s+/).at(-1) ?? ''
  return (
    <span className="avatar" data-here={here || undefined} aria-hidden="true">
      {[...given][0]?.toLocaleUpperCase('vi')}
    </span>
  )
}
