import type { FormState } from '#server/action'
import { Icon } from '../ui/Icon.tsx'

/** The line over a form that says what came of it; a problem that stands at its field is not said twice. */
export function FormMessage({ state, saysDone }: { state: FormState; saysDone: boolean }) {
  const atFields = Object.keys(state.problems ?? {}).length > 0
  const shown =
    state.message !== undefined &&
    ((state.status === 'refused' && !atFields) || (state.status === 'done' && saysDone))
  return (
    <div role={state.status === 'refused' ? 'alert' : 'status'} className="contents">
      {shown && (
        <p className="form-message" data-kind={state.status}>
          <Icon name={state.status === 'refused' ? 'warning' : 'check'} size={14} />
          <span>{state.message}</span>
        </p>
      )}
    </div>
  )
}
