import type { PageLinks } from '#newsroom/list-pages'
import type { Place, Section, StoryCard } from '#newsroom/reading'
import { EmptyList } from './EmptyList.tsx'
import { ListWithRail } from './ListWithRail.tsx'
import { PageNumbers } from './PageNumbers.tsx'
import { River } from './River.tsx'
import { SectionLead } from './SectionLead.tsx'
import { SectionRail } from './SectionRail.tsx'
import { SectionTitle } from './SectionTitle.tsx'
import { SubSections } from './SubSections.tsx'
import { ThreeAcross } from './ThreeAcross.tsx'

type Props = {
  section: Place & { description: string; top: Place; isTop: boolean; children: Section[] }
  stories: StoryCard[]
  page: number
  links: PageLinks
  topics: Place[]
  mostRead: StoryCard[]
  now: number
}

const across = 5
/** How far the lead may reach back for a story with a picture. */
const leadReach = 4
const smallestLead = 800

/** A section: its first page opens with a lead, the following ones begin with the river. */
export function SectionPage({ section, stories, page, links, topics, mostRead, now }: Props) {
  const { lead, second, river } = page === 1 ? openingOf(stories) : riverOnly(stories)
  const kicker = section.isTop ? 'block' : 'topic'
  return (
    <div className="sheet">
      <SectionTitle
        name={section.name}
        description={section.description}
        over={
          section.isTop ? null : (
            <a className="tappable hover:underline" href={section.top.path}>
              {section.top.name}
            </a>
          )
        }
      />
      <SubSections top={section.top} below={section.children} currentId={section.id} />
      {stories.length === 0 && <EmptyList>Mục này chưa có bài nào.</EmptyList>}
      {lead && (
        <div className="mt-6">
          <SectionLead story={lead} now={now} kicker={kicker} />
        </div>
      )}
      {second.length > 0 && <ThreeAcross stories={second} now={now} kicker={kicker} />}
      {river.length > 0 && (
        <ListWithRail
          rail={
            (section.children.length > 0 || topics.length > 0 || mostRead.length > 0) && (
              <SectionRail
                top={section.top}
                below={section.children}
                topics={topics}
                mostRead={mostRead}
              />
            )
          }
        >
          <River stories={river} now={now} kicker={kicker} label="Tin tiếp theo trong mục" />
          <PageNumbers {...links} />
        </ListWithRail>
      )}
    </div>
  )
}

function openingOf(stories: StoryCard[]) {
  const pictured = stories
    .slice(0, leadReach)
    .find(({ picture }) => picture && picture.width >= smallestLead)
  const lead = pictured ?? stories[0] ?? null
  const rest = stories.filter((story) => story !== lead)
  return { lead, second: rest.slice(0, across), river: rest.slice(across) }
}

const riverOnly = (stories: StoryCard[]) => ({ lead: null, second: [], river: stories })
