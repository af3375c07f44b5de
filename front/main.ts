import { join } from 'node:path'
import { closeDatabase, openDatabase } from '#db/connection'
import { env } from '#env'
import { currentBuild } from './builds.ts'
import { listen } from './listener.ts'
import { reasonOf, say } from './log.ts'
import { giveBackMemory } from './memory.ts'
import { nextStart } from './next-command.ts'
import { type OpenFront, openFront } from './opening.ts'
import type { Site } from './site.ts'
import { Supervisor } from './supervisor.ts'

/** How often it is looked whether another build was chosen, in milliseconds. */
const lookEvery = 2000
/** Requests in flight have so long to finish when we are told to stop, in milliseconds. */
const drainLimit = 4000

const siteOfEnvironment = (): Site => ({
  root: process.cwd(),
  dataFolder: env.DATA_DIR,
  port: env.PORT,
  url: env.SITE_URL,
  trustedProxies: env.TRUSTED_PROXIES,
  storeBytes: env.STORE_MEGABYTES * 1_000_000,
  lean: env.LEAN_PAGES === 'on',
  metricsToken: env.METRICS_TOKEN,
})

/** The second half of `npm start`: serves the site until a signal ends it. */
export async function serveSite(site: Site = siteOfEnvironment()): Promise<void> {
  const build = currentBuild(site.root)
  const supervisor = new Supervisor(nextStart(site.root, build.folder))
  const stopEarly = () => supervisor.stop().finally(() => process.exit(0))
  process.once('SIGTERM', stopEarly).once('SIGINT', stopEarly)
  await supervisor.start()
  process.off('SIGTERM', stopEarly).off('SIGINT', stopEarly)
  const front = openFront(site, supervisor, build)
  giveBackMemory()
  await listen(front.server, site.port)
  const looking = followBuilds(site, build.folder, supervisor, front)
  console.log(`\nTrang Nhất đang chạy tại ${site.url}\n`)
  let stopping = false
  const stop = async (signal: NodeJS.Signals) => {
    if (stopping) return
    stopping = true
    say('front', `Nhận ${signal}, đang dừng`)
    clearInterval(looking)
    await drain(front)
    front.close()
    await supervisor.stop()
    closeDatabase(openDatabase(join(site.dataFolder, 'trangnhat.db')))
    process.exit(0)
  }
  process.on('SIGTERM', stop).on('SIGINT', stop)
}

/** Changes over to a build that another process has made and chosen. */
function followBuilds(site: Site, first: string, supervisor: Supervisor, front: OpenFront) {
  let folder = first
  let busy = false
  return setInterval(async () => {
    if (busy) return
    busy = true
    try {
      const build = currentBuild(site.root)
      if (build.folder !== folder) {
        folder = build.folder
        say('front', `Đang chuyển sang bản dựng ${folder}`)
        await supervisor.changeOver(nextStart(site.root, folder), () => front.changeBuild(build))
        say('front', `Đã chuyển sang bản dựng ${folder}`)
      }
    } catch (error) {
      say('front', `Không chuyển được bản dựng: ${reasonOf(error)}`)
    }
    busy = false
  }, lookEvery)
}

async function drain({ server, hangUp }: OpenFront) {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // A connection whose answer has just gone out is idle from then on, and would be kept.
  hangUp()
  const tidying = setInterval(hangUp, 50)
  const hammer = setTimeout(() => server.closeAllConnections(), drainLimit)
  await closed
  clearTimeout(hammer)
  clearInterval(tidying)
}
