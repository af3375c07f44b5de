import { machineHandler } from '#server/machine-answer'
import { securityText } from '#server/machine-texts'

export const dynamic = 'force-dynamic'

export const GET = machineHandler(() => {
  const text = securityText()
  return text === null ? null : { type: 'text/plain; charset=utf-8', text }
})
