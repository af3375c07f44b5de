import type { Db } from '#db/connection'
import type { PlacementRow } from '#db/queries/front'
import { allSections } from '#db/queries/published'
import type { Actor } from './actor.ts'
import { type StoryLink, storiesByIds } from './editor-choices.ts'
import { frontNow } from './front-now.ts'
import { type FrontPage, type FrontSlot, frontSlots, inForce } from './front-page.ts'
import { slotVersion } from './front-placements.ts'
import { may } from './permissions.ts'
import { NotFound } from './refusals.ts'

/** A placement and its story; the story is null for what is not out and not the actor's to know. */
export type PlacedStory = Omit<PlacementRow, 'slot'> & { story: StoryLink | null }

export type BoardSlot = {
  slot: FrontSlot
  /** What the slot holds, to be sent back with a change. */
  version: string
  /** What readers see there; null where the paper has too few stories. */
  standing: StoryLink | null
  /** By whose will: a placement, or the page itself. */
  placed: PlacedStory | null
  /** In force, but not what stands: it is not out, or stands higher, or came earlier. */
  covered: PlacedStory[]
  /** To come, the next one first. */
  coming: PlacedStory[]
}

/**
 * The curated places of the front page with what stands, waits and is to come in each.
 * @throws NotFound for who does not arrange the front page
 */
export function readFrontBoard(actor: Actor, db: Db, now = Date.now()): BoardSlot[] {
  if (!may(actor, 'front.arrange'))
    throw new NotFound({ vi: 'Không có trang này.', en: 'There is no such page.' })
  const { page, placements } = frontNow(db, now, allSections(db))
  const standing = standingIn(page)
  const ids = [...placements.map(({ articleId }) => articleId), ...standing.values()]
  const stories = new Map(
    storiesByIds(actor, db, [...new Set(ids)]).map((story) => [story.id, story]),
  )
  const told = ({ slot: _, ...placement }: PlacementRow): PlacedStory => ({
    ...placement,
    story: stories.get(placement.articleId) ?? null,
  })
  return frontSlots.map((slot) => {
    const articleId = standing.get(slot)
    const forced = inForce(placements, slot, now)
    const placed = forced.find((each) => each.articleId === articleId)
    return {
      slot,
      version: slotVersion(placements, slot),
      standing: (articleId !== undefined && stories.get(articleId)) || null,
      placed: placed ? told(placed) : null,
      covered: forced.filter((each) => each !== placed).map(told),
      coming: placements.filter((each) => each.slot === slot && each.startsAt > now).map(told),
    }
  })
}

/** Which story stands in which slot. */
function standingIn(page: FrontPage) {
  const standing = new Map<FrontSlot, number>()
  const put = (slot: FrontSlot, story: { articleId: number } | null | undefined) => {
    if (story) standing.set(slot, story.articleId)
  }
  put('lead', page.lead)
  put('picture-story', page.pictureStory)
  page.seconds.forEach((story, place) => {
    const slot = frontSlots[place + 1]
    if (slot) put(slot, story)
  })
  return standing
}
