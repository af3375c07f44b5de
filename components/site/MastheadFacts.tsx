import type { Settings } from '#newsroom/settings'
import { vi } from './messages/vi.ts'

type Fact = [name: string, value: React.ReactNode]

/** What the law asks a newspaper to print about itself, in two columns: who answers for it, how to reach it. */
export function mastheadFacts(
  { masthead }: Pick<Settings, 'masthead'>,
  words = vi.masthead,
): [Fact[], Fact[]] {
  const { owner, licence, responsible, address, telephone, email } = masthead
  const known = (facts: Fact[]) => facts.filter(([, value]) => value !== '')
  const publisher = known([
    [words.owner, owner],
    [words.licence, licence],
    [words.responsible, responsible],
  ])
  const office = known([
    [words.office, address],
    [
      words.telephone,
      telephone && <Reach to={`tel:${telephone.replace(/[^+\d]/g, '')}`}>{telephone}</Reach>,
    ],
    [words.email, email && <Reach to={`mailto:${email}`}>{email}</Reach>],
  ])
  return [publisher, office]
}

const Reach = ({ to, children }: { to: string; children: string }) => (
  <a href={to} className="tappable underline-offset-4 hover:text-cham hover:underline">
    {children}
  </a>
)

type FactsProps = {
  facts: Fact[] /** Of the values, where it is not the page's. */
  lang?: string | undefined
}

export function Facts({ facts, lang }: FactsProps) {
  if (facts.length === 0) return null
  return (
    <dl className="grid grid-cols-[fit-content(45%)_minmax(0,1fr)] content-start items-baseline gap-x-4 gap-y-1 wrap-anywhere">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-3">{name}</dt>
          <dd className="tabular-nums" lang={lang}>
            {value}
          </dd>
        </div>
      ))}
    </dl>
  )
}
