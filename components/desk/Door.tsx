import { ThemeSwitch } from './ThemeSwitch.client.tsx'

type Props = {
  siteName: string
  motto: string
  /** The newsroom's clock, in words. */
  clockLine: string
  /** A line over the form that must be seen first: no encryption. */
  warning: string | null
  /** What readers see meanwhile. */
  now: React.ReactNode
  children: React.ReactNode
}

/** The pages before the desk: one question at the left, the paper as readers see it at the right. */
export function Door({ siteName, motto, clockLine, warning, now, children }: Props) {
  return (
    <div className="door">
      <main className="door-work" id="noi-dung">
        <p className="door-name">
          {siteName}
          <small>{motto}</small>
        </p>
        {children}
        {warning && <p className="mb-3 text-12 text-ink-3">{warning}</p>}
        <div className="door-foot">
          <span className="tabular-nums">{clockLine}</span>
          <ThemeSwitch className="btn door-theme" short />
        </div>
      </main>
      {now}
    </div>
  )
}

type Story = { id: number; headline: string; sapo: string }
type NowProps = { label: string; when: string; nothing: string; stories: readonly Story[] }

/** The stories that stand on top of the paper at this moment. */
export function ReadersSee({ label, when, nothing, stories: [lead, ...rest] }: NowProps) {
  return (
    <aside className="door-now" aria-label={label}>
      <p className="when">{when}</p>
      {lead ? (
        <>
          <h2>{lead.headline}</h2>
          <p className="sapo">{lead.sapo}</p>
          <ol>
            {rest.slice(0, 4).map((story) => (
              <li key={story.id}>{story.headline}</li>
            ))}
          </ol>
        </>
      ) : (
        <p className="sapo">{nothing}</p>
      )}
    </aside>
  )
}
