import { describe, expect, it } from 'vitest'
import { parseEmbed } from './embeds.ts'

const film = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'
const post = 'https://www.facebook.com/tuansan/posts/pfbid0abc'

describe('an embedded address', () => {
  it.each([
    ['youtube', 'https://youtu.be/dQw4w9WgXcQ?si=x', film],
    ['youtube', 'http://m.youtube.com/watch?list=a&v=dQw4w9WgXcQ', film],
    ['youtube', 'https://www.youtube.com/shorts/dQw4w9WgXcQ', film],
    ['youtube', '//www.youtube-nocookie.com/embed/dQw4w9WgXcQ?rel=0', film],
    ['youtube', 'https://www.youtube.com/live/dQw4w9WgXcQ', film],
    ['facebook', 'https://vi-vn.facebook.com/tuansan/posts/pfbid0abc?ref=share', post],
    [
      'facebook',
      `https://www.facebook.com/plugins/post.php?href=${encodeURIComponent(post)}`,
      post,
    ],
    [
      'facebook',
      'https://m.facebook.com/watch/?v=123&ref=x',
      'https://www.facebook.com/watch?v=123',
    ],
    ['facebook', 'https://www.facebook.com/reel/123/', 'https://www.facebook.com/reel/123'],
    ['facebook', 'https://fb.watch/aB-c1', 'https://fb.watch/aB-c1/'],
    [
      'facebook',
      'https://www.facebook.com/permalink.php?story_fbid=12&id=34&x=y',
      'https://www.facebook.com/permalink.php?story_fbid=12&id=34',
    ],
    [
      'tiktok',
      'https://www.tiktok.com/@tuan.san/video/7123456789012345678?lang=vi',
      'https://www.tiktok.com/@tuan.san/video/7123456789012345678',
    ],
    ['tiktok', 'https://vm.tiktok.com/ZMabc123/', 'https://vm.tiktok.com/ZMabc123/'],
    [
      'tiktok',
      'https://www.tiktok.com/embed/v2/7123456789012345678',
      'https://www.tiktok.com/embed/v2/7123456789012345678',
    ],
    ['x', 'https://twitter.com/bao/status/12345?s=20', 'https://x.com/bao/status/12345'],
    ['x', 'https://mobile.twitter.com/bao/status/12345/photo/1', 'https://x.com/bao/status/12345'],
  ])('%s: %s', (provider, typed, url) => {
    expect(parseEmbed(typed)).toMatchObject({ provider, url })
    expect(parseEmbed(url)).toMatchObject({ provider, url })
  })

  it('knows the player that opens on pressing, and where there is none', () => {
    expect(parseEmbed(film)?.playerUrl).toBe('https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ')
    expect(parseEmbed('https://www.facebook.com/reel/123')?.playerUrl).toBe(
      'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Freel%2F123',
    )
    expect(parseEmbed('https://fb.watch/aB-c1')?.playerUrl).toBeNull()
  })

  it.each([
    '',
    'dQw4w9WgXcQ',
    'https://example.vn/watch?v=dQw4w9WgXcQ',
    'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'https://evilyoutube.com/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com@evil.example/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com:81/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com/watch?v=short',
    'https://www.youtube.com/@channel',
    'https://www.facebook.com/tuansan',
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fevil.example',
    'https://www.facebook.com/watch',
    'https://www.tiktok.com/@tuan.san',
    'https://x.com/bao',
    'javascript://x.com/bao/status/1%0Aalert(1)',
  ])('%j is none', (typed) => {
    expect(parseEmbed(typed)).toBeNull()
  })
})
