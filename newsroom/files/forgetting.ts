import type { Db } from '#db/connection'
import { assetOfFile } from '#db/queries/assets'
import type { Storage } from '#integrations/storage/storage'

/** Takes a file and all that was made of it off the disk, unless the same file has been brought again since. */
export async function forgetFile(db: Db, storage: Storage, sha256: string): Promise<void> {
  if (!assetOfFile(db, sha256)) await storage.forget(sha256)
}
