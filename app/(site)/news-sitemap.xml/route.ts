import { newsSitemapOf } from '#newsroom/sitemaps'
import { machineHandler } from '#server/machine-answer'
import { readSiteSettings } from '#server/reads'
import { readNews } from '#server/reads-sitemaps'

export const dynamic = 'force-dynamic'

export const GET = machineHandler(() => ({
  type: 'application/xml; charset=utf-8',
  text: newsSitemapOf(readSiteSettings().siteName, readNews()),
}))
