import { machineHandler } from '#server/machine-answer'
import { manifestText } from '#server/machine-texts'

export const dynamic = 'force-dynamic'

export const GET = machineHandler(() => ({
  type: 'application/manifest+json; charset=utf-8',
  text: manifestText(),
}))
