import { DayPlan } from '#components/desk/DayPlan'
import { Part } from '#components/desk/Part'
import { WorkLists } from '#components/desk/WorkLists'
import { Kbd } from '#components/ui/Kbd'
import { LinkButton } from '#components/ui/LinkButton'
import { readDeskDay } from '#newsroom/desk-day'
import { countAwaiting, mayUseView } from '#newsroom/desk-list'
import { may } from '#newsroom/permissions'
import { dayLine } from '#newsroom/text/dates'
import { signedIn } from '#server/desk'

export async function generateMetadata() {
  return { title: (await signedIn()).messages.work.title }
}

/** Bàn việc: what waits for me, what goes out today. */
export default async function WorkPage() {
  const { db, person, session, messages } = await signedIn()
  const { work, frame } = messages
  const now = Date.now()
  const day = readDeskDay(person, db, now)
  const awaiting = countAwaiting(person, db, now)
  const returned = day.mine.filter((story) => story.returned !== null).length
  const coming = day.plan.filter(({ when }) => when === 'coming').length
  return (
    <main id="noi-dung" className="work" tabIndex={-1}>
      <header className="work-head">
        <div>
          <h1>{dayLine(now)}</h1>
          <p>{work.summary(awaiting, returned, coming)}</p>
        </div>
        {may(person, 'article.create') && (
          <LinkButton look="filled" href="/admin/tin/moi">
            {frame.writeStory} {session.singleKeys && <Kbd>N</Kbd>}
          </LinkButton>
        )}
      </header>
      {mayUseView(person, 'mine') && (
        <div className="work-columns">
          <WorkLists
            words={messages}
            day={day}
            awaiting={awaiting}
            approves={mayUseView(person, 'queue')}
            now={now}
          />
          <aside>
            <Part title={work.today}>
              <DayPlan words={messages} plan={day.plan} now={now} />
            </Part>
          </aside>
        </div>
      )}
    </main>
  )
}
