import type { StorageKey } from '#integrations/storage/storage'
import { mediaPath } from '../addresses.ts'

type Focal = { x: number; y: number }

/** Where a received file is kept. */
export const originalKey = (sha256: string): StorageKey => `originals/${sha256}`

/** Where a made size is kept: its public address without the stroke. */
export const renditionKey = (...size: Parameters<typeof mediaPath>): StorageKey =>
  keyAt(mediaPath(...size))

/**
 * Address of the JPEG of 1200 × 630 around the focal point, for those who share the page. It is named
 * after the point in percent, so that another crop has another address.
 */
export const socialPath = (sha256: string, { x, y }: Focal): string =>
  `/media/${sha256.slice(0, 20)}/og-${Math.round(x * 100)}-${Math.round(y * 100)}.jpg`

export const socialKey = (sha256: string, focal: Focal): StorageKey =>
  keyAt(socialPath(sha256, focal))

/** Address of a drawn card, by the digest of what is drawn on it. */
export const cardPath = (digest: string): string => `/media/${digest}/card.jpg`

export const cardKey = (digest: string): StorageKey => keyAt(cardPath(digest))

const keyAt = (path: string) => path.slice(1) as StorageKey
