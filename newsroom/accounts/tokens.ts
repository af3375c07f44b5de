import { createHash, randomBytes } from 'node:crypto'

/** A secret for a cookie or a link, 256 bits as base64url, and the only form of it that is stored. */
export function newToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashToken(token) }
}

/** Lower-case hex SHA-256: a token is random, so a fast hash is enough. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex')
