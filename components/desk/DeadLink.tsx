type Props = { title: string; text: string; children: React.ReactNode }

/** A one-time link that opens nothing any more, and the way to another. */
export function DeadLink({ title, text, children }: Props) {
  return (
    <div className="door-step">
      <h1>{title}</h1>
      <p className="text-ink-2">{text}</p>
      {children}
    </div>
  )
}
