import { Kicker, kickerOf } from '#components/front/Card'
import { When } from '#components/front/When'
import { Picture } from '#components/media/Picture'
import { PageNumbers } from '#components/section/PageNumbers'
import type { FoundStory, SearchResult } from '#server/reads-search'
import { langIn } from '../site/messages/of.ts'
import { boundPieces, Marked } from './Marked.tsx'
import { SearchField } from './SearchField.tsx'
import { SearchFilters } from './SearchFilters.tsx'
import { SearchNotes } from './SearchNotes.tsx'
import { Signers } from './Signers.tsx'

type Props = SearchResult & { now: number }

/** What was asked, what was found, and ways on. */
export function SearchPage(props: Props) {
  const { asked, answer, stories, links, now } = props
  return (
    <div className="sheet">
      <header className="pt-5 tablet:pt-7">
        <h1 className="section-name">Tìm kiếm</h1>
        <SearchField text={asked.text} isLarge>
          <SearchFilters {...props} />
        </SearchField>
      </header>
      <div className="river-alone">
        <div>
          <SearchNotes {...props} />
          {stories.length > 0 && (
            <>
              <h2 className="sr-only">Kết quả</h2>
              <ol className="river" start={(asked.page - 1) * 20 + 1}>
                {stories.map((found) => (
                  <FoundRow key={found.story.id} {...found} now={now} />
                ))}
              </ol>
              <Signers {...props} />
              <PageNumbers {...links} />
            </>
          )}
          {answer.isEmpty && <Advice />}
        </div>
      </div>
    </div>
  )
}

function FoundRow({ story, headline, passage, now }: FoundStory & { now: number }) {
  return (
    <li className={`card found ${story.picture ? 'river-full' : 'river-bare'}`}>
      <When at={story.publishedAt} now={now} />
      <div>
        <Kicker text={kickerOf(story, 'front')} />
        <h3 className="headline-22">
          <a className="card-link" href={story.path} lang={langIn('vi', story.locale)}>
            <Marked pieces={boundPieces(headline)} />
          </a>
        </h3>
      </div>
      {story.picture && (
        <Picture
          picture={story.picture}
          sizes="(min-width: 705px) 216px, 108px"
          className="aspect-[4/3] tablet:aspect-[3/2]"
        />
      )}
      {passage.length > 0 && (
        <p className="summary">
          <Marked pieces={passage} />
        </p>
      )}
    </li>
  )
}

function Advice() {
  return (
    <ul className="search-advice">
      <li>Gõ không dấu vẫn tìm được: doi moi ra “Đổi mới”.</li>
      <li>Đặt trong ngoặc kép để tìm đúng cụm từ: “cầu treo”.</li>
      <li>Thêm dấu trừ trước từ không muốn thấy: chè -cà phê.</li>
      <li>Viết tắt cũng được: UBND, HTX, BHYT.</li>
    </ul>
  )
}
