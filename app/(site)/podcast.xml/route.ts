import { feedTypes } from '#newsroom/feeds/feed'
import { rssOf } from '#newsroom/feeds/rss'
import { machineHandler } from '#server/machine-answer'
import { readPodcast } from '#server/reads-feeds'

export const dynamic = 'force-dynamic'

export const GET = machineHandler(() => ({
  type: `${feedTypes.rss}; charset=utf-8`,
  text: rssOf(readPodcast()),
}))
