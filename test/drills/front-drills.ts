import { setTimeout as pause } from 'node:timers/promises'
import { articlePath } from '#newsroom/addresses'
import { bindHeadline } from '#newsroom/text/headline'
import { crowd, type Heard, hear, hearAll, percentile, statusCounts } from './front-load.ts'
import { memoryOf, startDrillSite } from './front-site.ts'

const addressOf = (origin: string, id: number) => `${origin}${articlePath('kinh-te', 'x', id)}`

/** The address that answers, behind the redirect to a story's own slug. */
const storyOf = (origin: string, id: number, number: number) =>
  `${origin}${articlePath('kinh-te', `tin-so-${number}`, id)}`

/** Everybody wants the same page, and it is not there yet: one render. */
export async function coldCrowd(readers: number) {
  const site = await startDrillSite(1)
  try {
    const before = await site.figure('render_seconds_count')
    const heard = await hearAll(
      Array.from({ length: readers }, () => storyOf(site.origin, site.ids[0] ?? 0, 1)),
      readers,
    )
    return {
      statuses: statusCounts(heard),
      renders: (await site.figure('render_seconds_count')) - before,
    }
  } finally {
    await site.stop()
  }
}

/** Made-up addresses and parameters without end: memory stays within the bound. */
export async function madeUpAddresses(addresses: number) {
  const site = await startDrillSite(50, { STORE_MEGABYTES: '16' })
  try {
    const before = memoryOf(site.pid)
    function* junk() {
      for (let count = 0; count < addresses; count++) {
        yield count % 2
          ? `${site.origin}/bia-dat-${count}?a=${count}`
          : `${site.origin}/kinh-te?trang=${count}&utm_source=${count}`
      }
    }
    const heard = await hearAll(junk(), 8)
    return {
      statuses: statusCounts(heard),
      storeBytes: await site.figure('store_bytes'),
      megabytesBefore: before,
      megabytesAfter: memoryOf(site.pid),
    }
  } finally {
    await site.stop()
  }
}

/** Ten times more cold pages than can be rendered: some in time, the rest refused at once, the desk alive. */
export async function overload(seconds: number) {
  const site = await startDrillSite(10)
  try {
    const began = performance.now()
    const fair = await hearAll(
      Array.from({ length: 200 }, (_, count) => `${site.origin}/suc-${count}`),
      8,
    )
    const capacity = fair.length / ((performance.now() - began) / 1000)
    const desk: Heard[] = []
    let watching = true
    const watch = (async () => {
      while (watching) {
        desk.push(await hear(`${site.origin}/admin`))
        await pause(250)
      }
    })()
    const heard = await crowd((count) => `${site.origin}/lu-${count}`, capacity * 10, seconds)
    watching = false
    await watch
    const over = performance.now()
    for (let page = 0; (await hear(`${site.origin}/sau-${page}`)).status === 503; page++)
      await pause(50)
    const admitted = heard.filter(({ status }) => status !== 503)
    const refused = heard.filter(({ status }) => status === 503)
    return {
      capacity: Math.round(capacity),
      statuses: statusCounts(heard),
      admittedP99: percentile(admitted, 0.99),
      refusedP99: percentile(refused, 0.99),
      desk: [...new Set(desk.map(({ status }) => status))],
      deskMax: percentile(desk, 1),
      recovery: Math.round(performance.now() - over),
    }
  } finally {
    await site.stop()
  }
}

/** A full store, a publish every second, readers everywhere: nobody is refused, and every edit shows at once. */
export async function publishing(pages: number, seconds: number) {
  const site = await startDrillSite(pages, { STORE_MEGABYTES: '2000' })
  try {
    const addresses = site.ids.map((id, place) => storyOf(site.origin, id, place + 1))
    await hearAll([...addresses, site.origin], 8)
    const heard: Heard[] = []
    let late = 0
    const readers = crowd(
      (count) =>
        count % 10 ? (addresses[(count * 7919) % addresses.length] ?? '') : `${site.origin}/`,
      200,
      seconds,
    )
    const newest = site.ids.at(-1) ?? 0
    for (let edition = 1; edition <= seconds; edition++) {
      const headline = `Tin số ${pages}, lần ${edition}`
      site.rename(newest, headline)
      const front = await fetch(site.origin).then((answer) => answer.text())
      if (!front.includes(bindHeadline(headline))) late++
      await pause(1000)
    }
    heard.push(...(await readers))
    return {
      kept: await site.figure('store_pages'),
      statuses: statusCounts(heard),
      p50: percentile(heard, 0.5),
      p99: percentile(heard, 0.99),
      late,
    }
  } finally {
    await site.stop()
  }
}

/** The renderer is killed again and again under load: pages that are kept never fail. */
export async function killRenderer(kills: number) {
  const site = await startDrillSite(5)
  try {
    const page = storyOf(site.origin, site.ids[0] ?? 0, 1)
    await hear(page)
    const heard: Heard[] = []
    let asking = true
    const readers = Array.from({ length: 16 }, async () => {
      while (asking) heard.push(await hear(page))
    })
    for (let kill = 0; kill < kills; kill++) {
      await site.killRenderer()
      do await pause(50)
      while (!(await fetch(`${site.origin}/readyz`).then(({ ok }) => ok)))
    }
    asking = false
    await Promise.all(readers)
    // A renderer that has just begun may be too slow for its first page, and says when to come again.
    let cold = await hear(addressOf(site.origin, 2))
    for (let again = 0; cold.status === 503 && again < 50; again++) {
      await pause(200)
      cold = await hear(addressOf(site.origin, 2))
    }
    return { kills, statuses: statusCounts(heard), cold: cold.status }
  } finally {
    await site.stop()
  }
}
