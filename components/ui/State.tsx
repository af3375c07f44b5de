import { Icon } from './Icon.tsx'

/** What a story is, as people at the desk see it; `returned`, `changed` and `late` are read from its record. */
export type ShownState =
  | 'draft'
  | 'submitted'
  | 'returned'
  | 'approved'
  | 'scheduled'
  | 'published'
  | 'changed'
  | 'withdrawn'
  | 'trashed'
  | 'late'

/** A state is a shape with a word: never colour alone. */
export function State({ state, children }: { state: ShownState; children: React.ReactNode }) {
  return (
    <span className="state" data-state={state}>
      <Icon name={state === 'trashed' ? 'trash' : state} size={14} />
      {children}
    </span>
  )
}
