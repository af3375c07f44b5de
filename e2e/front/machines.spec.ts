import { articlePath } from '#newsroom/addresses'
import { publishArticle } from '#newsroom/articles/publish'
import { withdrawArticle } from '#newsroom/articles/withdraw'
import { saveArticle } from '#newsroom/articles/write'
import { doc, p } from '#newsroom/body/build'
import { changeMachineSettings, machineSettingsWrittenAt } from '#newsroom/machine-settings'
import { readSettings } from '#newsroom/settings'
import { emptyStory } from '#newsroom/story'
import { localDay } from '#newsroom/text/dates'
import { system } from '#test/cast'
import { expect, test } from './paper.ts'

const month = `/sitemaps/${localDay(Date.now()).slice(0, 7)}.xml`
const site = ['/rss.xml', '/atom.xml', '/feed.json', month, '/news-sitemap.xml']
const ofSection = ['/kinh-te/rss.xml', '/kinh-te/nong-nghiep/feed.json']

test('feeds and sitemaps are right at the next request after a publish, a new address, a take-down', async ({
  running,
  request,
}) => {
  const { db, paper } = running
  const places = [...site, ...ofSection, '/tu-khoa/che/atom.xml', '/tac-gia/vang-thi-lan/rss.xml']
  const textOf = async (path: string) => (await request.get(path)).text()
  const elsewhere = ['/xa-hoi/rss.xml', '/tu-khoa/cho-phien/rss.xml']
  for (const path of [...places, ...elsewhere]) {
    await request.get(path)
    const kept = await request.get(path)
    expect(kept.status(), path).toBe(200)
    expect(kept.headers()['cache-status'], path).toContain('hit')
  }
  const content = {
    headline: 'Chè mới về chợ',
    body: doc(p('Chè vụ đông đã có ở chợ phiên.')),
    sectionId: paper.ids.farming,
    tagIds: [paper.ids.tea],
    bylines: [{ authorId: paper.ids.lan, penNameId: null, role: 'text' as const }],
  }
  const id = paper.write(content)
  const path = articlePath('kinh-te', 'che-moi-ve-cho', id)
  for (const place of places) expect(await textOf(place), place).toContain(path)
  // What lists other stories is not made anew.
  for (const place of elsewhere) {
    const kept = await request.get(place)
    expect(kept.headers()['cache-status'], place).toContain('hit')
  }
  const moved = articlePath('kinh-te', 'che-dong', id)
  saveArticle(system, db, {
    articleId: id,
    fromVersion: 2,
    content: { ...emptyStory(), ...content, slug: 'che-dong' },
  })
  publishArticle(system, db, { articleId: id })
  for (const place of places) {
    const text = await textOf(place)
    expect(text, place).toContain(moved)
    expect(text, place).not.toContain(path)
  }
  withdrawArticle(system, db, { articleId: id, reason: 'Nguồn tin xin rút lại.' })
  for (const place of places) expect(await textOf(place), place).not.toContain(moved)
})

test('whole stories in feeds, and the key for search engines, as soon as the desk says so', async ({
  running,
  request,
}) => {
  const { db } = running
  const set = (indexNow: boolean, fullText: boolean) =>
    changeMachineSettings(system, db, {
      since: machineSettingsWrittenAt(db),
      ...{ indexNow, fullText, hub: 'https://hub.example/', securityContact: '' },
    })
  expect(await (await request.get('/rss.xml')).text()).not.toContain('content:encoded>')
  set(true, true)
  const feed = await (await request.get('/rss.xml')).text()
  expect(feed).toContain('&lt;h2&gt;Giữa bài&lt;/h2&gt;')
  expect(feed).toContain('<atom:link rel="hub" href="https://hub.example/"/>')
  const { indexNowKey: key } = readSettings(db).machines
  const file = await request.get(`/${key}.txt`)
  expect([file.status(), await file.text()]).toEqual([200, key])
  set(false, false)
  expect((await request.get(`/${key}.txt`)).status()).toBe(404)
})
