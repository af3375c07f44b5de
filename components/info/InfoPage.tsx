import { Breadcrumb } from '#components/site/Breadcrumb'
import { Facts, mastheadFacts } from '#components/site/MastheadFacts'
import type { Settings } from '#newsroom/settings'
import { dateOnly, isoLocal } from '#newsroom/text/dates'

type Props = {
  page: { title: string; bodyHtml: string; showsMasthead: boolean; at: number }
  settings: Settings
}

/** What the paper says of itself: a text in the measure of a story, without what stands around one. */
export function InfoPage({ page, settings }: Props) {
  const facts = mastheadFacts(settings).flat()
  return (
    <div className="sheet">
      <div className="mx-auto max-w-[41.5rem]">
        <Breadcrumb places={[]} />
        <article className="pt-2 tablet:pt-4">
          <h1 className="section-name">{page.title}</h1>
          {/* The serializer of bodies escapes every word of it: see newsroom/body/html. */}
          <div
            className="article-body mt-6 border-t border-ink pt-6"
            dangerouslySetInnerHTML={{ __html: page.bodyHtml }}
          />
          {page.showsMasthead && facts.length > 0 && (
            <section className="mt-8 bg-cham-wash p-5 tablet:p-7" aria-labelledby="toa-soan">
              <h2 id="toa-soan" className="headline-22 mb-3">
                {settings.siteName}
              </h2>
              <Facts facts={facts} />
            </section>
          )}
          <p className="meta mt-8 border-t border-rule pt-3">
            Cập nhật <time dateTime={isoLocal(page.at)}>{dateOnly(page.at)}</time>
          </p>
        </article>
      </div>
    </div>
  )
}
