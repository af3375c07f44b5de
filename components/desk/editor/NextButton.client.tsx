'use client'

import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { useMessages } from '../Words.client.tsx'
import { useModelState } from './Model.client.tsx'
import { nextStep, stepName } from './next-step.ts'
import { useSteps } from './use-steps.ts'

/** The filled button: it always holds the next step of the story. */
export function NextButton({ size }: { size: 'small' | 'big' }) {
  const { editor: words } = useMessages()
  const standing = useModelState((state) => state.standing)
  const change = useModelState((state) => state.change)
  const isStepping = useModelState((state) => state.stepping)
  const { takeNext } = useSteps()
  const step = nextStep(standing)
  if (!step) return null
  return (
    <Button
      look="filled"
      size={size}
      full={size === 'big'}
      aria-disabled={isStepping}
      onClick={() => void takeNext()}
    >
      {isStepping ? words.steps.working : stepName(step, change, words)}
      {size === 'big' && <Kbd>⌘ ↵</Kbd>}
    </Button>
  )
}
