import { sitemapIndexOf } from '#newsroom/sitemaps'
import { machineHandler } from '#server/machine-answer'
import { readSitemapFiles } from '#server/reads-sitemaps'

export const dynamic = 'force-dynamic'

export const GET = machineHandler(() => ({
  type: 'application/xml; charset=utf-8',
  text: sitemapIndexOf(readSitemapFiles()),
}))
