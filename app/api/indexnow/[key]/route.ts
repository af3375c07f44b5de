import { machineHandler } from '#server/machine-answer'
import { readSiteSettings } from '#server/reads'

export const dynamic = 'force-dynamic'

/** The file by which search engines know that a ping was ours. */
export const GET = machineHandler<{ key: string }>(({ key }) =>
  readSiteSettings().machines.indexNowKey === key
    ? { type: 'text/plain; charset=utf-8', text: key }
    : null,
)
