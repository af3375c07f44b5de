import { Picture as Photograph } from '#components/media/Picture'
import type { PageLinks } from '#newsroom/list-pages'
import type { Picture, Place, StoryCard } from '#newsroom/reading'
import { EmptyList } from './EmptyList.tsx'
import { ListWithRail } from './ListWithRail.tsx'
import { PageNumbers } from './PageNumbers.tsx'
import { River } from './River.tsx'
import { storiesCount } from './stories-count.ts'
import { TopicsBox } from './TopicsBox.tsx'

type Author = Place & {
  title: string
  biography: string
  /** Where readers reach them. */
  email: string | null
  penNames: string[]
  portrait: Picture | null
}

type Props = {
  author: Author
  stories: StoryCard[]
  page: number
  links: PageLinks
  total: number
  topics: Place[]
  now: number
}

/** A byline: who it is, and what they signed. */
export function AuthorPage({ author, stories, page, links, total, topics, now }: Props) {
  return (
    <div className="sheet">
      <AuthorHead {...author} total={total} isFirst={page === 1} />
      {stories.length === 0 ? (
        <EmptyList>{author.name} chưa có bài nào đang đăng.</EmptyList>
      ) : (
        <ListWithRail rail={topics.length > 0 && <TopicsBox topics={topics} />}>
          <River stories={stories} now={now} kicker="front" label={`Bài của ${author.name}`} />
          <PageNumbers {...links} />
        </ListWithRail>
      )}
    </div>
  )
}

function AuthorHead(props: Author & { total: number; isFirst: boolean }) {
  const { name, title, biography, email, penNames, portrait, total, isFirst } = props
  const facts = [
    ...(penNames.length > 0 ? [`Bút danh: ${penNames.join(', ')}`] : []),
    ...(total > 0 ? [storiesCount(total)] : []),
  ]
  return (
    <header className={`author-head ${portrait && isFirst ? 'author-portrayed' : ''}`}>
      {portrait && isFirst && (
        <div className="max-w-36 tablet:max-w-none">
          <Photograph
            picture={portrait}
            sizes="(min-width: 1240px) 290px, (min-width: 705px) 23vw, 144px"
            className="aspect-[4/5]"
          />
        </div>
      )}
      <div>
        <p className="kicker mb-1">{title || 'Tác giả'}</p>
        <h1 className="section-name">{name}</h1>
        {biography && isFirst && (
          <div className="mt-3 max-w-[41.5rem] font-serif text-19 leading-[1.6] text-pretty">
            {biography.split(/\n+/).map((paragraph) => (
              <p key={paragraph} className="mt-3 first:mt-0">
                {paragraph}
              </p>
            ))}
          </div>
        )}
        {(facts.length > 0 || email) && (
          <p className="meta mt-3 flex flex-wrap items-baseline gap-x-4 wrap-anywhere">
            {facts.join(' · ')}
            {email && (
              <a href={`mailto:${email}`} className="tappable text-cham hover:underline">
                {email}
              </a>
            )}
          </p>
        )}
      </div>
    </header>
  )
}
