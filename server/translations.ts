import { translationsAround } from '#db/queries/translations'
import type { Reader } from '#db/write'
import { articlePath } from '#newsroom/addresses'
import type { Translation } from '#newsroom/reading'

/**
 * The stories at `now` that say the same as those of `ids`, and these themselves: one for each language, the
 * one that went out first. Empty where there are not two languages.
 */
export function translationsOf(db: Reader, ids: readonly number[], now: number): Translation[] {
  const byLocale = new Map<string, Translation>()
  for (const { id, locale, slug, topSectionSlug } of translationsAround(db, ids, now)) {
    if (byLocale.has(locale)) continue
    byLocale.set(locale, { id, locale, path: articlePath(topSectionSlug, slug, id) })
  }
  return byLocale.size > 1 ? [...byLocale.values()] : []
}
