'use client'

import { useRouter } from 'next/navigation'

type Props = {
  label: string
  current: number
  /** Every version, with the address that puts it on this side. */
  choices: readonly { number: number; label: string; href: string }[]
}

/** Which version stands on a side, where there is no room for the list of them. */
export function PickVersion({ label, current, choices }: Props) {
  const router = useRouter()
  return (
    <select
      className="pick-version"
      aria-label={label}
      value={current}
      onChange={(event) => {
        const chosen = choices.find(({ number }) => number === Number(event.target.value))
        if (chosen) router.push(chosen.href, { scroll: false })
      }}
    >
      {choices.map((choice) => (
        <option key={choice.number} value={choice.number}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}
