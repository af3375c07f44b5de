/** How large a body and its parts may be. Far above any story; below what would slow a page or a process down. */
export const limits = {
  /** Characters of all text together, captions and footnotes included. */
  characters: 200_000,
  /** Blocks of the document itself. */
  blocks: 5_000,
  /** Nodes at any depth, words of one style counting as one. */
  nodes: 100_000,
  /** Lists within lists. */
  listDepth: 4,
  /** `content` within `content`: the deepest allowed list in an info box needs 11. */
  depth: 16,
  tableRows: 200,
  tableColumns: 30,
  pictures: 60,
  related: 12,
  timelineEntries: 200,
  when: 80,
  title: 300,
  caption: 2_000,
  credit: 300,
  cite: 500,
  note: 2_000,
  pullQuote: 1_000,
  address: 2_048,
}
