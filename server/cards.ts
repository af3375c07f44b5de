import { type PictureRow, picturesByIds } from '#db/queries/pictures'
import type { CardRow } from '#db/queries/published'
import type { Reader } from '#db/write'
import { articlePath, mediaPath, sectionPath, topicPath } from '#newsroom/addresses'
import { socialPath } from '#newsroom/pictures/places'
import { isWorthSharing } from '#newsroom/pictures/sizes'
import type { Picture, StoryCard } from '#newsroom/reading'

/** Rows of stories as lists show them; their opening pictures come with two queries for all. */
export function toCards(db: Reader, rows: CardRow[]): StoryCard[] {
  const pictures = readPictures(
    db,
    rows.flatMap(({ heroAssetId }) => heroAssetId ?? []),
  )
  return rows.map((row) => toCard(row, pictures))
}

/** Rows of stories for a list that shows their headlines only. */
export const toHeadlines = (rows: CardRow[]): StoryCard[] =>
  rows.map((row) => toCard(row, new Map()))

export function toCard(row: CardRow, pictures: ReadonlyMap<number, Picture>): StoryCard {
  const { id, type, locale, durationMs, headline, shortTitle, sapo, publishedAt, heroAssetId } = row
  return {
    id,
    type,
    locale,
    durationMs,
    headline,
    shortTitle,
    sapo,
    publishedAt,
    ...placesOf(row),
    path: articlePath(row.topSectionSlug, row.slug, id),
    picture: heroAssetId === null ? null : (pictures.get(heroAssetId) ?? null),
  }
}

/** Where a story is filed. */
function placesOf(row: CardRow): Pick<StoryCard, 'topic' | 'section' | 'topSection'> {
  const topSection = {
    id: row.topSectionId,
    name: row.topSectionName,
    path: sectionPath(row.topSectionSlug),
  }
  const isTop = row.sectionId === row.topSectionId
  const section = {
    id: row.sectionId,
    name: row.sectionName,
    path: sectionPath(row.topSectionSlug, row.sectionSlug),
  }
  const topic =
    row.topicId === null
      ? null
      : { id: row.topicId, name: row.topicName ?? '', path: topicPath(row.topicSlug ?? '') }
  return { topSection, section: isTop ? topSection : section, topic }
}

/** Pictures by id, with the addresses of their sizes. Those without a single size are left out. */
export function readPictures(db: Reader, ids: number[]): Map<number, Picture> {
  const ready = picturesByIds(db, ids).filter(({ renditions }) => renditions.length > 0)
  return new Map(ready.map((row) => [row.id, toPicture(row)]))
}

function toPicture({ sha256, focalX, focalY, renditions, ...row }: PictureRow): Picture {
  const { id, alt, decorative, width, height, dominantColor, caption, credit } = row
  return {
    ...{ id, alt, decorative, width, height, dominantColor, caption, credit },
    focal: { x: focalX, y: focalY },
    social: isWorthSharing({ width, height }) ? socialPath(sha256, { x: focalX, y: focalY }) : null,
    renditions: renditions.map((rendition) => ({
      format: rendition.format,
      width: rendition.width,
      height: rendition.height,
      url: mediaPath(sha256, rendition.width, rendition.format),
    })),
  }
}
