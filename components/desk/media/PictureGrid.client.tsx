'use client'

const steps = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const

/** Thumbs in rows; arrow keys go from one to the next, over the days too. Enter is the link's own. */
export function PictureGrid({ children }: { children: React.ReactNode }) {
  return (
    <ul
      className="thumbs"
      onKeyDown={(event) => {
        const step = steps[event.key as keyof typeof steps]
        if (!step || event.metaKey || event.ctrlKey || event.altKey) return
        const thumbs = [...document.querySelectorAll<HTMLElement>('[data-thumb]')]
        const here = thumbs.indexOf(document.activeElement as HTMLElement)
        const wanted = here < 0 ? undefined : neighbour(thumbs, here, step)
        if (!wanted) return
        event.preventDefault()
        wanted.focus()
      }}
    >
      {children}
    </ul>
  )
}

type Step = (typeof steps)[keyof typeof steps]

function neighbour(thumbs: HTMLElement[], here: number, step: Step): HTMLElement | undefined {
  if (step === 'left') return thumbs[here - 1]
  if (step === 'right') return thumbs[here + 1]
  const { left, top } = thumbs[here]?.getBoundingClientRect() ?? { left: 0, top: 0 }
  const rest = step === 'down' ? thumbs.slice(here + 1) : thumbs.slice(0, here).reverse()
  const boxes = rest.map((thumb) => ({ thumb, box: thumb.getBoundingClientRect() }))
  const row = boxes.find(({ box }) => Math.abs(box.top - top) > 8)?.box.top
  if (row === undefined) return undefined
  return boxes
    .filter(({ box }) => Math.abs(box.top - row) <= 8)
    .sort((one, other) => Math.abs(one.box.left - left) - Math.abs(other.box.left - left))[0]?.thumb
}
