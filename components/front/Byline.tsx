import { When } from './When.tsx'

/** Who signed and when: `Hoàng Sương · 06:30`. */
export function Byline(props: { names: string[]; at: number; now: number; className?: string }) {
  const { names, at, now, className = 'mt-2' } = props
  return (
    <p className={`meta ${className}`}>
      {names.length > 0 && `${names.join(', ')} · `}
      <When at={at} now={now} />
    </p>
  )
}
