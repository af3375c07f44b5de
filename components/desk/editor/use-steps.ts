import { useToast } from '../../ui/Toasts.client.tsx'
import { useMessages } from '../Words.client.tsx'
import { useModel } from './Model.client.tsx'
import { nextStep, requestOf } from './next-step.ts'

type Done = keyof ReturnType<typeof useMessages>['editor']['steps']['done']

/** Takes steps of the story and says in a corner that they are done. */
export function useSteps() {
  const model = useModel()
  const toast = useToast()
  const { done } = useMessages().editor.steps
  const take = async (request: { step: string; [detail: string]: unknown }) => {
    const isDone = await model.takeStep(request)
    if (isDone) toast(done[request.step as Done])
    return isDone
  }
  const takeNext = async () => {
    const { standing, change, correction, stepping } = model.store.get()
    const step = nextStep(standing)
    if (step && !stepping) await take(requestOf(step, { change, correction }))
  }
  return { take, takeNext }
}
