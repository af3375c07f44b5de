import { encode } from 'uqr'

type Props = { text: string; label: string }

/** A QR code, black on white in both themes, because phones read it so. */
export function QrCode({ text, label }: Props) {
  const { data, size } = encode(text, { border: 2 })
  const squares = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width={200}
      height={200}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={squares} fill="#000" />
    </svg>
  )
}
