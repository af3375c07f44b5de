import type { PageLinks } from '#newsroom/list-pages'
import { dateOnly, isoLocal } from '#newsroom/text/dates'
import { bindHeadline } from '#newsroom/text/headline'
import { EmptyList } from './EmptyList.tsx'
import { PageNumbers } from './PageNumbers.tsx'
import { SectionTitle } from './SectionTitle.tsx'

export const correctionsPath = '/cai-chinh'
export const correctionsName = 'Cải chính'
export const correctionsAbout =
  'Chỗ sai đã sửa trên trang này, ghi lại nguyên và không xóa, mới nhất ở trên.'

type Shown = { id: number; text: string; at: number; headline: string; path: string }
type Props = { corrections: Shown[]; links: PageLinks }

/** What the paper got wrong, and how it is right. */
export function CorrectionsPage({ corrections, links }: Props) {
  return (
    <div className="sheet">
      <SectionTitle name={correctionsName} description={correctionsAbout} />
      {corrections.length === 0 ? (
        <EmptyList>Chưa có cải chính nào.</EmptyList>
      ) : (
        <div className="river-alone">
          <div>
            <h2 className="sr-only">Các cải chính</h2>
            <ol className="corrections-list">
              {corrections.map(({ id, text, at, headline, path }) => (
                <li key={id}>
                  <time dateTime={isoLocal(at)}>{dateOnly(at)}</time>
                  <div>
                    <p className="font-serif text-19 leading-[1.6]">{text}</p>
                    <p className="mt-1.5 text-14 text-ink-2">
                      Trong bài{' '}
                      <a
                        href={path}
                        className="font-serif text-cham underline decoration-1 underline-offset-4"
                      >
                        {bindHeadline(headline)}
                      </a>
                    </p>
                  </div>
                </li>
              ))}
            </ol>
            <PageNumbers {...links} />
          </div>
        </div>
      )}
    </div>
  )
}
