/** Addresses of the reader’s pages, as paths from the origin of the site. They are permanent. */

/** `/kinh-te`, or `/kinh-te/nong-nghiep` for a sub-section. */
export const sectionPath = (topSlug: string, subSlug?: string): string =>
  subSlug === undefined ? `/${topSlug}` : `/${topSlug}/${subSlug}`

/** `/kinh-te/ten-bai-123.html`: the id decides, the rest is for people. */
export const articlePath = (topSlug: string, slug: string, id: number): string =>
  `/${topSlug}/${slug}-${id}.html`

export const tagPath = (slug: string): string => `/tu-khoa/${slug}`
export const authorPath = (slug: string): string => `/tac-gia/${slug}`
export const topicPath = (slug: string): string => `/su-kien/${slug}`
/** What the paper says of itself: `/trang/gioi-thieu`. */
export const infoPath = (slug: string): string => `/trang/${slug}`

const fileEndings = { jpeg: 'jpg', webp: 'webp', avif: 'avif' } as const

/** One made size of a picture; the address is that of its bytes and never changes its meaning. */
export const mediaPath = (
  sha256: string,
  width: number,
  format: keyof typeof fileEndings,
): string => `/media/${sha256.slice(0, 20)}/${width}.${fileEndings[format]}`

/** A file that is no picture: sound, film, captions, a document. Permanent like a picture's sizes. */
export const filePath = (sha256: string, fileName: string): string =>
  `/media/${sha256.slice(0, 20)}/${fileName}`

/** Reads the last part of an article's address; null where it is none. */
export function parseArticleFile(file: string): { slug: string; id: number } | null {
  const shape = /^(?:(.*)-)?([1-9]\d{0,14})\.html$/.exec(file)
  return shape ? { slug: shape[1] ?? '', id: Number(shape[2]) } : null
}

/** A list's page n; page 1 has no parameter. */
export const pagePath = (path: string, page: number): string =>
  page <= 1 ? path : `${path}?trang=${page}`
