import { cache } from 'react'
import { allSections } from '#db/queries/published'
import { sectionPath } from '#newsroom/addresses'
import type { MenuSection } from '#newsroom/reading'
import { readSettings } from '#newsroom/settings'
import { database } from './database.ts'
import { collect, collectedAt } from './page-keys.ts'

/** One moment for everything on a page, UTC epoch milliseconds. */
export const readNow = collectedAt

/** What stands around every page: the paper's settings and the menu of its sections. */
export const readFrame = cache(() => ({
  settings: readSiteSettings(),
  menu: readMenu(),
  now: readNow(),
}))

export const readSiteSettings = cache(() => {
  collect('settings')
  return readSettings(database())
})

/** The sections that readers see, top sections with their sub-sections, in the desk's order. */
export const readMenu = cache((): MenuSection[] => {
  collect('menu')
  const shown = readSections().filter(({ hiddenAt, archivedAt }) => !hiddenAt && !archivedAt)
  const byParent = Map.groupBy(shown, ({ parentId }) => parentId)
  return (byParent.get(null) ?? []).map(({ id, slug, name, description }) => ({
    ...{ id, slug, name, description, path: sectionPath(slug) },
    children: (byParent.get(id) ?? []).map((child) => ({
      ...{ id: child.id, slug: child.slug, name: child.name, description: child.description },
      path: sectionPath(slug, child.slug),
    })),
  }))
})

export const readSections = cache(() => allSections(database()))
