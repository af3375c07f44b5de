'use client'

import type { Problem } from '#newsroom/refusals'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useMessages, useSpoken } from '../Words.client.tsx'
import { adviceOn } from './checks.ts'
import { Flaws } from './Flaws.client.tsx'
import { goToProblem } from './go-to-problem.ts'
import { useModel, useModelState } from './Model.client.tsx'

/** What must be put right before publishing, words that look mistyped, and what is worth a look. */
export function Checks() {
  const { editor: words } = useMessages()
  const { checks } = words
  const say = useSpoken()
  const problems = useModelState((state) => state.standing.problems)
  const slips = useModelState((state) => state.slips)
  const fields = useModelState((state) => state.fields)
  const advice = adviceOn(fields, words)
  const must = problems.length
  const should = slips.length + advice.length
  return (
    <section className="inspector-part checks" aria-labelledby="kiem-tra">
      <h2 id="kiem-tra" className="inspector-title">
        {checks.title}{' '}
        {must > 0 && <span className="text-son font-semibold">{checks.must(must)}</span>}
        {must > 0 && should > 0 && ' · '}
        {should > 0 && <span className="text-ink-3">{checks.should(should)}</span>}
      </h2>
      {must + should === 0 && <p className="text-ink-3">{checks.fine}</p>}
      <ul>
        {problems.map((problem) => (
          <ProblemLine key={`${problem.path} ${say(problem.message)}`} problem={problem} />
        ))}
        <Flaws />
        {advice.map(({ id, message, goTo }) => (
          <li key={id}>
            <Icon name="info" size={14} />
            <p className="flex-1">{message}</p>
            <Button look="bare" size="small" onClick={() => document.getElementById(goTo)?.focus()}>
              {checks.go}
              <span className="sr-only">: {message}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ProblemLine({ problem }: { problem: Problem }) {
  const { checks } = useMessages().editor
  const model = useModel()
  const message = useSpoken()(problem.message)
  return (
    <li data-must>
      <Icon name={problem.path.startsWith('assets.') ? 'no-picture' : 'warning'} size={14} />
      <p className="flex-1">{message}</p>
      <Button size="small" onClick={() => goToProblem(model, problem.path)}>
        {problem.path.startsWith('assets.') ? checks.write : checks.go}
        <span className="sr-only">: {message}</span>
      </Button>
    </li>
  )
}
