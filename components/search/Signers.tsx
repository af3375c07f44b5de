import type { SearchResult } from '#server/reads-search'

/** Who signs what was found: each a way to narrow the search. */
export function Signers({ signers, notes }: SearchResult) {
  if (signers.length === 0) return null
  return (
    <p className="search-signers">
      Chỉ bài của:{' '}
      {signers.map(({ id, name }) => (
        <a key={id} href={notes.signedBy[id]}>
          {name}
        </a>
      ))}
    </p>
  )
}
