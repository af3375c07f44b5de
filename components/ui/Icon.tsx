import { type IconName, iconShapes } from './icon-shapes.tsx'

type Props = {
  name: IconName
  /** 16 unless said: the edge in CSS pixels. */
  size?: 12 | 14 | 16 | 20
  className?: string
}

/** A drawn mark beside words; it says nothing by itself, so the words must stand there, seen or hidden. */
export function Icon({ name, size = 16, className = '' }: Props) {
  return (
    <svg
      className={`icon ${className}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.35}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {iconShapes[name]}
    </svg>
  )
}
