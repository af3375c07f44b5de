import { join } from 'node:path'
import { type Build, buildFolders, publicFiles } from './builds.ts'
import { clientAddresses } from './client-address.ts'
import { Figures } from './figures.ts'
import { Freshness } from './freshness.ts'
import { FrontDoor } from './front-door.ts'
import { type Listener, makeListener } from './listener.ts'
import { reasonOf, say } from './log.ts'
import { ReaderPages } from './reader-pages.ts'
import { Records } from './records.ts'
import { RenderGate } from './render-gate.ts'
import type { Renderer } from './renderer.ts'
import { readerSecurity } from './security-headers.ts'
import type { Site } from './site.ts'
import { PageStore } from './store.ts'
import { tightenInIdleTime } from './tightening.ts'

/** How often it is looked whether the database file was replaced, in milliseconds. */
const lookEvery = 2000

/** A front door that is ready to listen. */
export type OpenFront = Listener & {
  store: PageStore
  figures: Figures
  /** Serves the files and knows the scripts of this build from now on; what is kept has aged. */
  changeBuild: (build: Build) => void
  /** Lets go of everything but the server. */
  close: () => void
}

/** Puts the front door together: its store, its view of the database, and the way to who renders. */
export function openFront(site: Site, renderer: Renderer, firstBuild: Build): OpenFront {
  const url = new URL(site.url)
  let build = firstBuild
  let builds = buildFolders(site.root, build.folder)
  let security = readerSecurity(url.origin, build.inlineHashes)
  const records = new Records(join(site.dataFolder, 'trangnhat.db'))
  const store = new PageStore(site.storeBytes)
  const freshness = new Freshness(records, {
    dropped: () => store.clear(),
    gone: (keys) => store.remove(keys),
  })
  const figures = new Figures()
  const gate = new RenderGate()
  const searchGate = new RenderGate({ places: 2, patience: 600 })
  const pages = new ReaderPages({
    rendering: {
      renderer,
      freshness,
      url,
      lean: site.lean,
      inlineHashes: () => build.inlineHashes,
    },
    freshness,
    store,
    gate,
    searchGate,
    figures,
    security: () => security,
  })
  const gauges = () => ({
    store_bytes: { help: 'Bytes of the pages that are kept.', value: store.bytes },
    store_pages: { help: 'Pages that are kept.', value: store.size },
    renders_in_flight: { help: 'Pages being rendered.', value: gate.inside + searchGate.inside },
    renders_waiting: { help: 'Renders that wait for a place.', value: gate.waiting },
    renewals_waiting: { help: 'Aged pages that wait to be renewed.', value: pages.renewalsWaiting },
    renderer_up: {
      help: 'Whether the rendering process answers.',
      value: renderer.responsive ? 1 : 0,
    },
  })
  const door = new FrontDoor({
    url,
    root: site.root,
    dataFolder: site.dataFolder,
    renderer,
    pages,
    clients: clientAddresses(site.trustedProxies),
    figures,
    condition: { renderer, records, figures, gauges, metricsToken: site.metricsToken },
    publicFiles: publicFiles(site.root),
    builds: () => builds,
    redirectOf: (address) => records.redirectOf(address),
  })
  const stopTightening = tightenInIdleTime(pages, store, gate)
  const looking = setInterval(() => {
    try {
      if (records.reopenIfReplaced()) freshness.startOver()
    } catch (error) {
      say('front', `Cơ sở dữ liệu: ${reasonOf(error)}`)
    }
  }, lookEvery)
  return {
    ...makeListener(
      (request, response) => door.answer(request, response),
      (asked) => door.expressAnswer(asked),
    ),
    store,
    figures,
    changeBuild(next) {
      build = next
      builds = buildFolders(site.root, build.folder)
      security = readerSecurity(url.origin, build.inlineHashes)
      freshness.ageAll()
    },
    close() {
      clearInterval(looking)
      stopTightening()
      pages.stop()
      records.close()
    },
  }
}
