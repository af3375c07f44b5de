import { archivePath } from './archive-path.ts'

type Step = { place: string; name: string } | null

/** The nearest days or months with stories, before and behind this one. */
export function ArchiveSteps({ before, after }: { before: Step; after: Step }) {
  if (!before && !after) return null
  return (
    <nav className="archive-steps" aria-label="Ngày gần đó">
      {before && (
        <a href={archivePath(before.place)} rel="prev">
          <span aria-hidden="true">← </span>
          {before.name}
        </a>
      )}
      {after && (
        <a href={archivePath(after.place)} rel="next">
          {after.name}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  )
}
