'use client'

import Link from 'next/link'
import { useRef, useState } from 'react'
import { deskMoment } from '#newsroom/text/desk-time'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useMessages } from '../Words.client.tsx'
import { ChangeKind } from './ChangeKind.client.tsx'
import { useModel, useModelState } from './Model.client.tsx'
import { NextButton } from './NextButton.client.tsx'
import { isChanged, nextStep } from './next-step.ts'
import { type Asked, StepQuestion } from './StepQuestion.client.tsx'
import { useSteps } from './use-steps.ts'

const stages = ['draft', 'submitted', 'approved', 'out'] as const

/** Where the story stands and what comes next. */
export function StepPanel() {
  const { editor, language } = useMessages()
  const { steps: words } = editor
  const standing = useModelState((state) => state.standing)
  const refusal = useModelState((state) => state.refusal)
  const isLive = standing.out !== null
  const panel = useRef<HTMLElement>(null)
  return (
    <section ref={panel} className="inspector-part" tabIndex={-1}>
      {isLive ? <LiveLine /> : <Stages />}
      {standing.returned && (
        <p className="step-note" data-kind="returned">
          <b>
            {words.returned(
              standing.returned.by,
              deskMoment(standing.returned.at, Date.now(), language),
            )}
          </b>{' '}
          {standing.returned.reason}
        </p>
      )}
      {standing.scheduled && (
        <p className="step-note">
          <b>
            {words.scheduledFor(
              deskMoment(standing.scheduled.at, Date.now(), language),
              standing.scheduled.number,
            )}
          </b>{' '}
          {words.pinned}
        </p>
      )}
      {standing.withdrawnReason && (
        <p className="step-note">
          {words.withdrawn} <b>{standing.withdrawnReason}</b>
        </p>
      )}
      {isLive && isChanged(standing) && <ChangeKind />}
      <NextButton size="big" />
      <ScheduleButton panel={panel} />
      {refusal && (
        <p className="field-error" role="alert">
          {refusal}
        </p>
      )}
      <StepHint />
      <MoreSteps panel={panel} />
    </section>
  )
}

function Stages() {
  const { steps: words } = useMessages().editor
  const { state } = useModelState(({ standing }) => standing)
  const now = state === 'scheduled' ? 'out' : state
  return (
    <ol className="stages" aria-label={words.list}>
      {stages.map((stage) => (
        <li key={stage} aria-current={stage === now ? 'step' : undefined}>
          {words[stage]}
        </li>
      ))}
    </ol>
  )
}

function LiveLine() {
  const { editor, language } = useMessages()
  const { steps: words } = editor
  const standing = useModelState((state) => state.standing)
  const { out, working, articleId } = standing
  if (!out) return null
  return (
    <p className="step-note">
      <b>{words.live(out.number, deskMoment(out.publishedAt, Date.now(), language))}</b>{' '}
      {isChanged(standing) ? (
        <>
          {words.changed(working.number)}{' '}
          <Link className="link" prefetch={false} href={`/admin/tin/${articleId}/lich-su`}>
            {words.compare}
          </Link>
        </>
      ) : (
        words.unchanged
      )}{' '}
      <a className="link" href={out.path} target="_blank" rel="noreferrer">
        {words.seeLive}
      </a>
    </p>
  )
}

function StepHint() {
  const { steps: words } = useMessages().editor
  const standing = useModelState((state) => state.standing)
  const step = nextStep(standing)
  if (standing.needsAnother && !standing.out) return <p className="hint">{words.needsAnother}</p>
  if (step === 'submit') return <p className="hint">{words.toEditors}</p>
  if (step === null && standing.state === 'submitted')
    return <p className="hint">{words.waitsForEditor}</p>
  return null
}

/** Publishing at a time is one step too, beside publishing now. */
type InPanel = { panel: React.RefObject<HTMLElement | null> }

function ScheduleButton({ panel }: InPanel) {
  const { steps: words } = useMessages().editor
  const standing = useModelState((state) => state.standing)
  const [asked, setAsked] = useState<Asked>(null)
  const { take } = useSteps()
  const { talk } = useModel()
  if (!standing.steps.schedule || nextStep(standing) !== 'publish') return null
  return (
    <>
      <Button full className="mt-2" onClick={() => setAsked('schedule')}>
        <Icon name="clock" size={14} />
        {words.schedule}
      </Button>
      <StepQuestion
        asked={asked}
        onClose={() => setAsked(null)}
        onTake={take}
        talk={talk}
        returnTo={panel}
      />
    </>
  )
}

/** What else can be done, as words: one filled button is enough. */
function MoreSteps({ panel }: InPanel) {
  const { steps: words, history } = useMessages().editor
  const { steps, articleId, state } = useModelState(({ standing }) => standing)
  const standing = useModelState((model) => model.standing)
  const [asked, setAsked] = useState<Asked>(null)
  const { take } = useSteps()
  const main = nextStep(standing)
  const model = useModel()
  const entries: [boolean, string, () => void][] = [
    [steps.submit && main !== 'submit', words.submit, () => void take({ step: 'submit' })],
    [
      steps.approve && main === 'publish' && state === 'draft',
      words.approve,
      () => void take({ step: 'approve' }),
    ],
    [
      steps.publish && main !== 'publish' && !standing.out && main !== 'republish',
      words.publish,
      () => void take({ step: 'publish' }),
    ],
    [
      steps.schedule && main !== 'publish',
      standing.scheduled ? words.reschedule : words.schedule,
      () => setAsked('schedule'),
    ],
    [
      steps.unschedule && standing.scheduled !== null,
      words.unschedule,
      () => void take({ step: 'unschedule' }),
    ],
    [steps.return, words.returnStory, () => setAsked('return')],
    [steps.discard && isChanged(standing), words.discard, () => setAsked('discard')],
    [steps.withdraw, words.withdraw, () => setAsked('withdraw')],
    [steps.save, words.name, () => setAsked('name')],
  ]
  return (
    <>
      <p className="more-steps">
        {entries
          .filter(([offered]) => offered)
          .map(([, name, run]) => (
            <button key={name} type="button" className="link" onClick={run}>
              {name}
            </button>
          ))}
        <Link className="link" prefetch={false} href={`/admin/tin/${articleId}/lich-su`}>
          {history}
        </Link>
      </p>
      <StepQuestion
        asked={asked}
        onClose={() => setAsked(null)}
        onTake={take}
        talk={model.talk}
        returnTo={panel}
      />
    </>
  )
}
