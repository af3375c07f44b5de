import { composeFeed } from '#server/feed-answer'
import { machineHandler } from '#server/machine-answer'

export const dynamic = 'force-dynamic'

export const GET = machineHandler<{ feed: string; place?: string[] }>(composeFeed)
