import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Seals small secrets for the database, and opens them again. */
export type Sealer = { seal: (plain: string) => string; open: (sealed: string) => string }

/**
 * The paper's own key, made on first use in `DATA_DIR/secrets` (mode 0600), outside the database and
 * its backups. AES-256-GCM; a sealed text is `v1.<nonce>.<tag>.<ciphertext>`, each part base64url.
 */
export function sealerOf(dataFolder: string): Sealer {
  const key = Buffer.from(readOrMake(dataFolder), 'base64url')
  return {
    seal: (plain) => {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      const parts = [nonce, cipher.getAuthTag(), body].map((part) => part.toString('base64url'))
      return ['v1', ...parts].join('.')
    },
    open: (sealed) => {
      const [version, ...parts] = sealed.split('.')
      const [nonce, tag, body] = parts.map((part) => Buffer.from(part, 'base64url'))
      if (version !== 'v1' || !nonce || !tag || !body) throw new Error('not a sealed text')
      const decipher = createDecipheriv('aes-256-gcm', key, nonce)
      decipher.setAuthTag(tag)
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
    },
  }
}

function readOrMake(dataFolder: string): string {
  const file = join(dataFolder, 'secrets')
  try {
    return parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
  mkdirSync(dataFolder, { recursive: true })
  const half = `${file}.${process.pid}`
  writeFileSync(half, JSON.stringify({ sealKey: randomBytes(32).toString('base64url') }), {
    mode: 0o600,
  })
  try {
    // A link fails where the name is taken: of two processes that begin at once, one makes the key.
    linkSync(half, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(half)
  }
  return parse(readFileSync(file, 'utf8'))
}

function parse(text: string): string {
  const { sealKey } = JSON.parse(text)
  if (typeof sealKey !== 'string') throw new Error('DATA_DIR/secrets holds no sealKey')
  return sealKey
}
