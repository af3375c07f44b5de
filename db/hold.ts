import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'

/**
 * Holds a data folder for one process, by a lock that the system gives back even after kill -9.
 * @returns how to let it go; null when another process holds it
 */
export function holdDataFolder(folder: string): (() => void) | null {
  mkdirSync(folder, { recursive: true })
  const client = new Database(join(folder, 'held.lock'), { timeout: 0 })
  try {
    client.exec('BEGIN EXCLUSIVE')
    return () => client.close()
  } catch {
    client.close()
    return null
  }
}
