import type { Comparison, Fact, Part, Side, Unit } from '#newsroom/comparison/stories'
import type { Line } from '#newsroom/comparison/words'
import type { Picture } from '#newsroom/reading'
import { Icon } from '../../ui/Icon.tsx'
import type { Messages } from '../messages/vi.ts'
import { Lines, Stretches } from './Stretches.tsx'

type Props = {
  comparison: Comparison
  pictures: ReadonlyMap<number, Picture>
  together: boolean
  words: Messages['stories']['history']
}

/** What lies between two versions, from the headline down; what did not change is folded. */
export function Differences({ comparison, pictures, together, words }: Props) {
  const { parts, facts, added, removed, changedPlaces, sameBlocks } = comparison
  if (changedPlaces === 0) return <p className="nothing">{words.equal}</p>
  return (
    <div className="differences" data-together={together || undefined}>
      <p className="difference-sum">
        <ins>{words.added(added)}</ins> <del>{words.removed(removed)}</del>{' '}
        <span>{words.summary(changedPlaces, sameBlocks)}</span>
      </p>
      {parts.map((part, place) =>
        part.kind === 'same' ? (
          <Unchanged key={place} units={part.units} {...{ pictures, words }} />
        ) : (
          <Change key={place} part={part} {...{ pictures, together, words }} />
        ),
      )}
      {facts.length > 0 && <Facts {...{ facts, together, words }} />}
    </div>
  )
}

type Words = Props['words']

const unitName = ({ name, number }: Unit, words: Words) =>
  number === null ? words.units[name] : `${words.units[name]} ${number}`

type ChangeProps = Omit<Props, 'comparison'> & { part: Extract<Part, { kind: 'changed' }> }

function Change({ part, pictures, together, words }: ChangeProps) {
  const { unit, before, after } = part
  const seen = { pictures, words }
  return (
    <section className="change" data-unit={unit.name} tabIndex={-1}>
      <h3>{unitName(unit, words)}</h3>
      {together ? (
        <div className="whole">
          <Shown
            lines={part.together}
            pictures={after?.pictures ?? before?.pictures ?? []}
            known={pictures}
            words={words}
          />
        </div>
      ) : (
        <>
          <div className="before">
            <p className="which-side">{words.before}</p>
            {before ? (
              <ShownSide side={before} other={after} {...seen} />
            ) : (
              <Absent words={words} />
            )}
          </div>
          <div className="after">
            <p className="which-side">{words.after}</p>
            {after ? <ShownSide side={after} other={before} {...seen} /> : <Absent words={words} />}
          </div>
        </>
      )}
    </section>
  )
}

const Absent = ({ words }: { words: Words }) => <p className="absent">{words.absent}</p>

type SideProps = {
  side: Side
  other: Side | null
  pictures: ReadonlyMap<number, Picture>
  words: Words
}

const ShownSide = ({ side, other, pictures, words }: SideProps) => (
  <Shown
    lines={side.lines}
    pictures={side.pictures}
    marked={side.pictures.filter((id) => !other?.pictures.includes(id))}
    known={pictures}
    words={words}
  />
)

type ShownProps = {
  lines: readonly Line[]
  pictures: readonly number[]
  /** Those that stand on this side only. */
  marked?: readonly number[]
  known: ReadonlyMap<number, Picture>
  words: Words
}

function Shown({ lines, pictures, marked = [], known, words }: ShownProps) {
  return (
    <>
      {pictures.map((id, place) => {
        const picture = known.get(id)
        const file = picture?.renditions.find(
          ({ format, width }) => format === 'jpeg' && width >= 320,
        )
        if (!picture || !file) return <p key={place}>#{id}</p>
        return (
          <img
            key={place}
            src={file.url}
            width={file.width}
            height={file.height}
            alt={words.pictureOf(picture.alt)}
            data-marked={marked.includes(id) || undefined}
            loading="lazy"
          />
        )
      })}
      <Lines lines={lines} />
    </>
  )
}

type UnchangedProps = {
  units: Extract<Part, { kind: 'same' }>['units']
  pictures: ReadonlyMap<number, Picture>
  words: Words
}

function Unchanged({ units, pictures, words }: UnchangedProps) {
  const names = units.map((unit) => unitName(unit, words)).join(', ')
  return (
    <details className="unchanged">
      <summary>
        <Icon name="down" size={12} />
        {words.unchanged(units.length, names.toLowerCase())}
      </summary>
      {units.map((unit, place) => (
        <div key={place} className="change" data-unit={unit.name}>
          <h3>{unitName(unit, words)}</h3>
          <div className="whole">
            <Shown lines={unit.lines} pictures={unit.pictures} known={pictures} words={words} />
          </div>
        </div>
      ))}
    </details>
  )
}

type FactsProps = { facts: readonly Fact[]; together: boolean; words: Words }

function Facts({ facts, together, words }: FactsProps) {
  const list = (side: 'before' | 'after' | 'together') => (
    <dl>
      {facts.map((fact) => (
        <div key={fact.name}>
          <dt>{words.factNames[fact.name]}</dt>
          <dd>{fact[side].length > 0 ? <Stretches line={fact[side]} /> : '–'}</dd>
        </div>
      ))}
    </dl>
  )
  return (
    <section className="change" data-unit="facts" tabIndex={-1}>
      <h3>{words.facts}</h3>
      {together ? (
        <div className="whole">{list('together')}</div>
      ) : (
        <>
          <div className="before">
            <p className="which-side">{words.before}</p>
            {list('before')}
          </div>
          <div className="after">
            <p className="which-side">{words.after}</p>
            {list('after')}
          </div>
        </>
      )}
    </section>
  )
}
