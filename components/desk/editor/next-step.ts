import type { Standing } from '#newsroom/editing'
import type { Messages } from '../messages/vi.ts'

/** The one step that the filled button takes. */
export type NextStep = 'submit' | 'approve' | 'publish' | 'republish' | 'change' | null

/** Whether readers see another text than the one on the page. */
export const isChanged = ({ out, working }: Standing) => out !== null && out.id !== working.id

/**
 * What comes next for this person: those who may publish are not sent through steps that they would only
 * take themselves.
 */
export function nextStep(standing: Standing): NextStep {
  const { state, steps } = standing
  switch (state) {
    case 'draft':
      return steps.publish ? 'publish' : steps.submit ? 'submit' : null
    case 'submitted':
      return steps.approve ? 'approve' : null
    case 'approved':
      return steps.publish ? 'publish' : null
    case 'published':
      return isChanged(standing) && steps.publish ? 'change' : null
    case 'withdrawn':
      return steps.publish ? 'republish' : null
    case 'scheduled':
    case 'trashed':
      return null
  }
}

export function stepName(
  step: NonNullable<NextStep>,
  change: 'small' | 'update' | 'correction',
  { steps: words }: Messages['editor'],
): string {
  switch (step) {
    case 'submit':
      return words.submit
    case 'approve':
      return words.approve
    case 'publish':
      return words.publish
    case 'republish':
      return words.republish
    case 'change':
      return change === 'correction' ? words.publishCorrection : words.publishChange
  }
}

type Request = { step: string; [detail: string]: unknown }

/** The step as the server is asked for it. */
export function requestOf(
  step: NonNullable<NextStep>,
  { change, correction }: { change: 'small' | 'update' | 'correction'; correction: string },
): Request {
  if (step === 'submit' || step === 'approve') return { step }
  if (step === 'change' && change === 'correction') return { step: 'correct', correction }
  return { step: 'publish', substantive: step === 'change' && change === 'update' }
}
