import type { Db } from '#db/connection'
import type { Change } from '#db/queries/changes'
import { submitToIndex } from '#integrations/index-now'
import type { Purge } from '#integrations/purge/purge'
import { NotAcknowledged } from '#integrations/tell'
import { pingHub } from '#integrations/web-sub'
import { feedFormats, feedPath } from '../feeds/feed.ts'
import { readSettings } from '../settings.ts'
import { changedStoryPaths, listPathsOf } from './changed-paths.ts'
import type { Courier } from './deliver.ts'

/** What has only aged may be given out a little longer. */
const strongKeys = (changes: readonly Change[]) => [
  ...new Set(changes.filter(({ strength }) => strength !== 'aged').map(({ key }) => key)),
]

/** Caches in front of the house forget what is no longer right. */
export const purgeCourier = (purge: Purge): Courier => ({
  consumer: 'purge',
  deliver: (changes) => purge(strongKeys(changes)),
})

/** The WebSub hub hears which feeds hold something else now, if the desk has named a hub. */
export const webSubCourier = (db: Db, siteUrl: string): Courier => ({
  consumer: 'websub',
  async deliver(changes) {
    const { hub } = readSettings(db).machines
    if (hub === '') return
    const paths = listPathsOf(db, strongKeys(changes))
    const urls = paths.flatMap((path) =>
      feedFormats.map((format) => siteUrl + feedPath(path, format)),
    )
    if (urls.length > 0) await unlessRefused(pingHub(hub, urls))
  },
})

/** Search engines hear which stories are new, changed or gone, if the desk has turned that on. */
export const indexNowCourier = (db: Db, siteUrl: string, endpoint: string): Courier => ({
  consumer: 'indexnow',
  async deliver(changes) {
    const { indexNowKey: key } = readSettings(db).machines
    if (key === '') return
    const urls = changedStoryPaths(db, strongKeys(changes)).map((path) => siteUrl + path)
    if (urls.length > 0) await unlessRefused(submitToIndex(endpoint, { siteUrl, key, urls }))
  },
})

/** Who refuses the words themselves will not take them a second time either. */
async function unlessRefused(telling: Promise<void>) {
  try {
    await telling
  } catch (error) {
    if (!(error instanceof NotAcknowledged && error.isFinal)) throw error
    console.error(`Không nhận tin báo thay đổi: ${error.message}`)
  }
}
