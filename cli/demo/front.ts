import { eq } from 'drizzle-orm'
import type { Db } from '#db/connection'
import { sections } from '#db/schema/sections'
import type { Actor } from '#newsroom/actor'
import type { Arrangement } from '#newsroom/front-arrangements'
import type { FrontSlot } from '#newsroom/front-page'
import { placeOnFront } from '#newsroom/front-placements'
import { changeSection } from '#newsroom/sections'
import type { IdOf } from './content.ts'

const hour = 60 * 60_000

/** How sections stand on the front page. */
const arrangements: Record<string, Arrangement> = {
  'thoi-su': 'news',
  'kinh-te': 'market',
  'xa-hoi': 'pair',
  'giao-duc': 'pair',
  'van-hoa-du-lich': 'magazine',
  'the-thao': 'wide',
  'can-biet': 'questions',
  'dat-va-nguoi': 'essay',
}

type Placing = {
  slot: FrontSlot
  story: string
  startsInHours?: number
  endsInHours?: number
  pinned?: boolean
}

/** What somebody has put on the front page by hand. */
const placings: Placing[] = [
  { slot: 'lead', story: 'chuyen-xe-gao-dau-tien-qua-doan-sat', endsInHours: 10, pinned: true },
  { slot: 'second-2', story: 'banh-ngai-pac-nuong-ba-lan-gia' },
  {
    slot: 'picture-story',
    story: 'truoc-bay-gio-o-cho-khau-vang',
    startsInHours: 20,
    endsInHours: 44,
  },
]

/** Gives the sections their arrangements and puts some stories on the front page. */
export function fileFront(actor: Actor, db: Db, { id, now }: { id: IdOf; now: number }) {
  for (const [key, arrangement] of Object.entries(arrangements)) {
    const sectionId = id('section', key)
    const section = db.select().from(sections).where(eq(sections.id, sectionId)).get()
    if (!section) continue
    const { name, description, needsTwoPeople, hiddenAt, archivedAt, updatedAt } = section
    changeSection(actor, db, {
      ...{ sectionId, since: updatedAt, name, description, needsTwoPeople, arrangement },
      ...{ hidden: hiddenAt !== null, archived: archivedAt !== null },
    })
  }
  for (const { slot, story, startsInHours, endsInHours, pinned } of placings) {
    placeOnFront(
      actor,
      db,
      {
        ...{ slot, seen: '', articleId: id('story', story), pinned },
        startsAt: startsInHours === undefined ? null : now + startsInHours * hour,
        endsAt: endsInHours === undefined ? null : now + endsInHours * hour,
      },
      now,
    )
  }
}
