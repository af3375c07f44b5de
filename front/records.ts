import { statSync } from 'node:fs'
import { type Db, openDatabase } from '#db/connection'
import { changesAfter, lateStories, newestChangeId } from '#db/queries/changes'
import { redirectFrom } from '#db/queries/redirects'
import type { ChangeRow, ChangeSource } from './freshness.ts'

/** The front door's own connection, read-only: a writer that waits for a lock would freeze every reader. */
export class Records implements ChangeSource {
  #file: string
  #db: Db
  #version: { get(): unknown }
  #inode: number

  constructor(file: string) {
    this.#file = file
    this.#db = openDatabase(file, { readonly: true })
    this.#version = versionOf(this.#db)
    this.#inode = statSync(file).ino
  }

  version(): number {
    return Number(this.#version.get())
  }

  newestId(): number {
    return newestChangeId(this.#db)
  }

  after(id: number): ChangeRow[] {
    return changesAfter(this.#db, id)
  }

  /** How many stories should be out and are not. @throws when the database cannot be read */
  lateStories(now = Date.now()): number {
    return lateStories(this.#db, now).length
  }

  /** Where an old address leads now. */
  redirectOf(address: string): string | null {
    return redirectFrom(this.#db, address)
  }

  /**
   * Opens the file again if another one stands in its place, as after a restore.
   * @returns whether it did
   */
  reopenIfReplaced(): boolean {
    const stat = statSync(this.#file, { throwIfNoEntry: false })
    if (!stat || stat.ino === this.#inode) return false
    const db = openDatabase(this.#file, { readonly: true })
    this.#db.$client.close()
    this.#db = db
    this.#version = versionOf(db)
    this.#inode = stat.ino
    return true
  }

  close() {
    this.#db.$client.close()
  }
}

const versionOf = (db: Db) => db.$client.prepare('PRAGMA data_version').pluck()
