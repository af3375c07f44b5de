import type { embedProviders } from './document.ts'

export type EmbedProvider = (typeof embedProviders)[number]

/** A recognised address on another site; `url` is its one canonical form. */
export type EmbedAddress = {
  provider: EmbedProvider
  url: string
  /** What the site's own player is opened with, only after the reader has pressed; null where there is none. */
  playerUrl: string | null
}

/** How readers know these sites. */
export const providerNames: Record<EmbedProvider, string> = {
  youtube: 'YouTube',
  facebook: 'Facebook',
  tiktok: 'TikTok',
  x: 'X',
}

const hosts: Record<EmbedProvider, RegExp> = {
  youtube: /^(?:(?:www|m|music)\.)?youtube(?:-nocookie)?\.com$|^youtu\.be$/,
  facebook: /^(?:[a-z]{1,3}(?:-[a-z]{2})?\.|mbasic\.)?facebook\.com$|^fb\.watch$/,
  tiktok: /^(?:(?:www|m|vm|vt)\.)?tiktok\.com$/,
  x: /^(?:(?:www|mobile|m)\.)?(?:x|twitter)\.com$/,
}

const readers: Record<EmbedProvider, (address: URL) => EmbedAddress | null> = {
  youtube: readYouTube,
  facebook: readFacebook,
  tiktok: readTikTok,
  x: readX,
}

/**
 * Recognises the address of a film or post (watch page, short link, or the `src` of the site's own frame).
 * The canonical form parses to itself. Returns null for anything else.
 */
export function parseEmbed(text: string): EmbedAddress | null {
  const typed = text.trim()
  if (typed.length > 2048 || !/^(?:https?:)?\/\//i.test(typed)) return null
  const address = URL.parse(typed, 'https://embed.invalid')
  if (!address || address.username || address.password || address.port) return null
  for (const provider of ['youtube', 'facebook', 'tiktok', 'x'] as const) {
    if (hosts[provider].test(address.hostname)) return readers[provider](address)
  }
  return null
}

function readYouTube({ hostname, pathname, searchParams }: URL): EmbedAddress | null {
  const id =
    hostname === 'youtu.be'
      ? pathname.slice(1)
      : pathname === '/watch'
        ? searchParams.get('v')
        : /^\/(?:shorts|embed|live|v)\/([^/]+)\/?$/.exec(pathname)?.[1]
  if (!id || !/^[\w-]{11}$/.test(id)) return null
  return {
    provider: 'youtube',
    url: `https://www.youtube.com/watch?v=${id}`,
    playerUrl: `https://www.youtube-nocookie.com/embed/${id}`,
  }
}

/** The parts of a query that name a post; the rest tells Facebook who shared it. */
const facebookKeys = ['v', 'fbid', 'story_fbid', 'id']
const facebookPost =
  /^\/(?:[\w.-]+\/(?:posts|videos|photos|reels)\/[\w./:-]+|reel\/\d+|share\/(?:[prv]\/)?\w+|watch|photo|photo\.php|permalink\.php|story\.php)$/

function readFacebook(address: URL): EmbedAddress | null {
  const { hostname, pathname, searchParams } = address
  const framed = /^\/plugins\/(?:post|video)\.php$/.test(pathname) && searchParams.get('href')
  // A frame's address holds the post's own; a frame inside a frame is nobody's post.
  if (framed) return framed.includes('/plugins/') ? null : parseEmbed(framed)
  const path = pathname.replace(/\/+$/, '')
  if (hostname === 'fb.watch') {
    return /^\/[\w-]+$/.test(path)
      ? { provider: 'facebook', url: `https://fb.watch${path}/`, playerUrl: null }
      : null
  }
  const query = facebookKeys.flatMap((key) => {
    const value = searchParams.get(key)
    return value && /^\w+$/.test(value) ? [`${key}=${value}`] : []
  })
  const needsQuery = /^\/(?:watch|photo|[a-z]+\.php)$/.test(path)
  if (!facebookPost.test(path) || (needsQuery && !query.length)) return null
  const url = `https://www.facebook.com${path}${needsQuery ? `?${query.join('&')}` : ''}`
  const kind = /^\/(?:watch|reel)|\/(?:videos|reels)\//.test(path) ? 'video' : 'post'
  return {
    provider: 'facebook',
    url,
    playerUrl: `https://www.facebook.com/plugins/${kind}.php?href=${encodeURIComponent(url)}`,
  }
}

function readTikTok({ hostname, pathname }: URL): EmbedAddress | null {
  const short = /^\/(?:t\/)?(\w{6,16})\/?$/.exec(pathname)?.[1]
  if (/^v[mt]\./.test(hostname)) {
    return short
      ? { provider: 'tiktok', url: `https://${hostname}/${short}/`, playerUrl: null }
      : null
  }
  const [, user, id] = /^\/(@[\w.]+)\/(?:video|photo)\/(\d{6,24})\/?$/.exec(pathname) ?? []
  const framed = /^\/(?:embed|player)\/v\d\/(\d{6,24})\/?$/.exec(pathname)?.[1]
  const video = id ?? framed
  if (!video) return null
  return {
    provider: 'tiktok',
    url: user
      ? `https://www.tiktok.com/${user}/video/${video}`
      : `https://www.tiktok.com/embed/v2/${video}`,
    playerUrl: `https://www.tiktok.com/embed/v2/${video}`,
  }
}

function readX({ pathname }: URL): EmbedAddress | null {
  const [, user, id] =
    /^\/(\w{1,15}|i\/web)\/status(?:es)?\/(\d{1,20})(?:\/|$)/.exec(pathname) ?? []
  if (!user || !id) return null
  return {
    provider: 'x',
    url: `https://x.com/${user}/status/${id}`,
    playerUrl: `https://platform.twitter.com/embed/Tweet.html?dnt=true&id=${id}`,
  }
}
