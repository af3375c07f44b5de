import { parseHTML } from 'linkedom'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { arrangements } from '#newsroom/front-arrangements'
import type { MenuSection, StoryCard } from '#newsroom/reading'
import { FrontPage } from './FrontPage.tsx'

const now = Date.UTC(2026, 10, 23, 7)
const topSection = { id: 1, name: 'Kinh tế', path: '/kinh-te' }

const picture = (id: number) => ({
  id,
  alt: 'Đồi chè trong sương',
  decorative: false,
  width: 1600,
  height: 1067,
  dominantColor: '#4a6b3a',
  focal: { x: 0.5, y: 0.5 },
  renditions: [{ format: 'jpeg' as const, width: 960, height: 640, url: `/media/${id}/960.jpg` }],
  caption: 'Đồi chè',
  credit: 'Ảnh: Lâm Chàm',
  social: null,
})

let last = 0
function story(): StoryCard {
  last += 1
  return {
    id: last,
    type: 'standard',
    locale: 'vi',
    durationMs: null,
    path: `/kinh-te/bai-${last}.html`,
    headline: `Bài số ${last}`,
    shortTitle: null,
    sapo: last % 3 === 0 ? '' : 'Hái ít, sao kỹ, bán theo mẻ nhỏ.',
    publishedAt: now - last * 3_600_000,
    picture: last % 2 === 0 ? picture(last) : null,
    topic: null,
    section: topSection,
    topSection,
  }
}

const stories = (count: number) => Array.from({ length: count }, story)
const section: MenuSection = { ...topSection, slug: 'kinh-te', description: '', children: [] }

/** A front page whose every section holds this many stories. */
function render(inSection: number) {
  last = 0
  const parts = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      section,
      opening: at === 0 ? ('picture' as const) : ('words' as const),
      stories: [story(), ...stories(inSection - 1)] as [StoryCard, ...StoryCard[]],
    }))
  const html = renderToStaticMarkup(
    <FrontPage
      now={now}
      opening={{
        ...{ lead: story(), leadSignedBy: ['Lan'] },
        ...{ also: stories(3), seconds: stories(3), latest: stories(13) },
      }}
      pictureStory={{
        ...{ story: story(), signedBy: ['Lâm Chàm'], pictureCount: 6 },
        frames: [picture(1), picture(2), picture(3)],
      }}
      topic={{
        ...{ topic: { id: 1, name: 'Mùa cam', path: '/su-kien/mua-cam' }, description: '' },
        stories: stories(4),
      }}
      blocks={arrangements.map((arrangement) => ({
        arrangement,
        parts: parts(arrangement === 'pair' ? 2 : 1),
      }))}
      mostRead={{ day: [], week: [] }}
      corrections={[
        { id: 1, at: now, text: 'Đúng là 126 ha.', headline: 'Cam', path: '/cam.html' },
      ]}
    />,
  )
  return parseHTML(`<html lang="vi"><body>${html}</body></html>`).document
}

test.each([1, 2, 4, 6])('every story is one link once, with %i in a section', (inSection) => {
  const links = [...render(inSection).querySelectorAll('a')].map((link) =>
    link.getAttribute('href'),
  )
  const toStories = links.filter((href) => href?.startsWith('/kinh-te/'))
  expect(new Set(toStories).size).toBe(toStories.length)
  expect(toStories.length).toBeGreaterThan(24)
})

test('headings go down one level at a time', () => {
  const levels = [...render(6).querySelectorAll('h1, h2, h3, h4')].map((each) => each.tagName)
  expect(new Set(levels)).toEqual(new Set(['H2', 'H3']))
  expect(levels[0]).toBe('H2')
})

test('only the lead’s picture is fetched ahead of the others', () => {
  const document = render(6)
  const eager = [...document.querySelectorAll('img:not([loading="lazy"])')]
  expect(eager.length).toBeLessThanOrEqual(1)
  expect([...document.querySelectorAll('img')].every((each) => each.getAttribute('alt'))).toBe(true)
})

test('the corrections stand beside the essay', () => {
  const box = render(6).querySelector('.corrections')
  expect(box?.closest('div.grid')?.querySelector('.essay')).not.toBeNull()
})
