import type { Place } from '#newsroom/reading'

/** The name that opens a block, and what lies below it: on one baseline where the block is wide enough. */
export function BlockHead({ place, below = [] }: { place: Place; below?: Place[] }) {
  return (
    <div className="block-head">
      <h2>
        <a className="quiet-link" href={place.path}>
          {place.name}
        </a>
      </h2>
      {below.length > 0 && (
        <ul className="no-scrollbar flex w-full gap-x-6 overflow-x-auto text-14 whitespace-nowrap text-ink-2 @md:ml-auto @md:w-auto @md:flex-wrap">
          {below.map(({ id, name, path }) => (
            <li key={id}>
              <a className="quiet-link tappable" href={path}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
