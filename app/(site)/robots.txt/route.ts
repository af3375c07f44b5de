import { machineHandler } from '#server/machine-answer'
import { robotsText } from '#server/machine-texts'

export const dynamic = 'force-dynamic'

export const GET = machineHandler(() => ({
  type: 'text/plain; charset=utf-8',
  text: robotsText(),
}))
