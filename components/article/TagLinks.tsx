import type { Place } from '#newsroom/reading'

export function TagLinks({ tags }: { tags: Place[] }) {
  if (tags.length === 0) return null
  return (
    <nav aria-label="Từ khóa" className="tag-links">
      <ul className="flex flex-wrap gap-2">
        {tags.map(({ id, name, path }) => (
          <li key={id}>
            <a
              href={path}
              rel="tag"
              className="block border border-rule-2 px-[.7rem] py-[.32rem] hover:border-cham hover:text-cham"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
