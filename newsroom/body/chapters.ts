import type { ArticleBody } from './document.ts'
import { inlineText } from './inline.ts'
import { headingId, newContext } from './serialize/context.ts'

/** A part of a long story; `id` is its heading's on the page. */
export type Chapter = { id: string; name: string }

/** The parts that the headings of the second level begin, with the addresses that `toHtml` gives them. */
export function chaptersOf(body: ArticleBody): Chapter[] {
  const context = newContext({ assets: new Map(), stories: new Map(), target: 'page' })
  return body.content.flatMap((block) => {
    if (block.type !== 'heading' || !block.content?.length) return []
    const name = inlineText(block.content).replaceAll('\n', ' ')
    const id = headingId(inlineText(block.content), context)
    return block.attrs.level === 2 ? [{ id, name }] : []
  })
}
