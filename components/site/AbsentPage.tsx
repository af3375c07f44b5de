import { When } from '#components/front/When'
import type { StoryCard } from '#newsroom/reading'
import { bindHeadline } from '#newsroom/text/headline'
import { langIn } from './messages/of.ts'

type Props = {
  headline: string
  /** Why there is nothing here, in a sentence or two. */
  children: React.ReactNode
  latest: StoryCard[]
  now: number
}

/** What stands where nothing is to be read: says so, and leads on to what is new. */
export function AbsentPage({ headline, children, latest, now }: Props) {
  return (
    <div className="sheet grid gap-x-gutter gap-y-8 pt-8 tablet:pt-12 wide:grid-cols-12">
      <div className="wide:col-span-7">
        <h1 className="headline-48">{headline}</h1>
        <div className="mt-5 grid max-w-[41.5rem] gap-3 font-serif text-pretty text-19 leading-[1.6] text-ink-2">
          {children}
        </div>
        <p className="mt-7 flex flex-wrap items-center gap-x-7 gap-y-3 font-semibold text-cham">
          <a
            href="/"
            className="inline-block border border-cham px-5 py-2.5 hover:border-ink hover:text-ink"
          >
            Về trang nhất
          </a>
          <a href="/luu-tru" className="all-link mt-0">
            Tìm theo ngày
          </a>
          <a href="/so-do-trang" className="all-link mt-0">
            Sơ đồ trang
          </a>
        </p>
      </div>
      {latest.length > 0 && (
        <section className="wide:col-span-4 wide:col-start-9" aria-labelledby="moi-nhat">
          <h2 id="moi-nhat" className="label">
            <a href="/moi-nhat" className="quiet-link">
              Mới nhất
            </a>
          </h2>
          <ol className="latest">
            {latest.map(({ id, path, locale, headline: title, shortTitle, publishedAt }) => (
              <li key={id} className="card">
                <When at={publishedAt} now={now} narrow />
                <a href={path} className="card-link" lang={langIn('vi', locale)}>
                  {bindHeadline(shortTitle ?? title)}
                </a>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}
