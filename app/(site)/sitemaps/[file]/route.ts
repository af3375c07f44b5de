import { sitemapOf } from '#newsroom/sitemaps'
import { machineHandler } from '#server/machine-answer'
import { readSitemap } from '#server/reads-sitemaps'

export const dynamic = 'force-dynamic'

export const GET = machineHandler<{ file: string }>(({ file }) => {
  const entries = readSitemap(file)
  return entries && { type: 'application/xml; charset=utf-8', text: sitemapOf(entries) }
})
