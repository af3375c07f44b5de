import Link from 'next/link'
import type { assetViews } from '#db/queries/desk-assets'
import { dayLine, localDay } from '#newsroom/text/dates'
import { number } from '#newsroom/text/numbers'
import type { LibraryItem, LibraryPicture, LibrarySheet, ShownRecord } from '#server/library'
import { Icon } from '../../ui/Icon.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import type { Messages } from '../messages/vi.ts'
import type { FormAction } from '../SignOut.client.tsx'
import { AssetPanel } from './AssetPanel.tsx'
import { FileFace } from './FileFace.tsx'
import { kinds, type MediaAddress, mediaHref } from './media-address.ts'
import { PictureGrid } from './PictureGrid.client.tsx'
import { UploadTray } from './UploadTray.client.tsx'

type View = (typeof views)[number]
type Props = {
  address: MediaAddress
  sheet: LibrarySheet
  /** Of the lists that are counted. */
  counts: Partial<Record<View, { count: number; isAll: boolean }>>
  chosen: ShownRecord | null
  messages: Messages
  now: number
  actions: { describe: FormAction; describeOther: FormAction; remove: FormAction }
}

const views = ['all', 'mine', 'unused', 'noAlt', 'noCredit'] as const satisfies typeof assetViews

/** The picture library: its lists, its grid, and the picture that is chosen. */
export function MediaScreen({ address, sheet, chosen, messages, now, actions, counts }: Props) {
  const { pictures: words } = messages
  return (
    <div className="library" data-chosen={chosen ? '' : undefined}>
      <Views address={address} counts={counts} words={words} />
      <div className="library-list">
        <UploadTray />
        {sheet.items.length === 0 ? (
          <Empty address={address} words={words} />
        ) : (
          <Days address={address} items={sheet.items} words={words} />
        )}
        <Pages address={address} sheet={sheet} words={words} />
      </div>
      {chosen && (
        <AssetPanel
          key={chosen.item.id}
          {...{ address, chosen, messages, now, actions }}
          beside={neighbours(sheet.items, chosen.item.id)}
        />
      )}
    </div>
  )
}

type Words = { words: Messages['pictures']; address: MediaAddress }

function Views({ address, counts, words }: Words & Pick<Props, 'counts'>) {
  const link = (view: View) => {
    const counted = counts[view]
    return (
      <Link
        key={view}
        prefetch={false}
        href={mediaHref(address, { view, chosen: null })}
        aria-current={view === address.view ? 'page' : undefined}
      >
        {words.views[view]}
        {counted && (
          <span className="count">
            {counted.isAll ? number(counted.count) : words.upTo(number(counted.count))}
          </span>
        )}
      </Link>
    )
  }
  return (
    <nav className="library-views" aria-label={words.viewsLabel}>
      {views.slice(0, 3).map(link)}
      <h2>{words.needs}</h2>
      {views.slice(3).map(link)}
      <h2>{words.kindsLabel}</h2>
      {[undefined, ...kinds].map((kind) => (
        <Link
          key={kind ?? ''}
          prefetch={false}
          href={mediaHref(address, { kind, chosen: null })}
          aria-current={kind === address.kind ? 'page' : undefined}
        >
          {kind ? words.kinds[kind] : words.everyKind}
        </Link>
      ))}
    </nav>
  )
}

function Days({ address, items, words }: Words & { items: LibraryItem[] }) {
  const days = Map.groupBy(items, ({ createdAt }) => localDay(createdAt))
  return [...days].map(([day, taken]) => (
    <section key={day} aria-labelledby={`ngay-${day}`}>
      <h2 className="library-day" id={`ngay-${day}`}>
        {dayLine(taken[0]?.createdAt ?? 0)}
      </h2>
      <PictureGrid>
        {taken.map((item) => (
          <li key={item.id}>
            <Thumb {...{ address, item, words }} />
          </li>
        ))}
      </PictureGrid>
    </section>
  ))
}

function Thumb({ address, item, words }: Words & { item: LibraryItem }) {
  const { id, caption, name, uses } = item
  const lacks = lackOf(item, words)
  return (
    <Link
      className="thumb"
      href={mediaHref(address, { chosen: id })}
      prefetch={false}
      scroll={false}
      data-thumb
      aria-current={address.chosen === id || undefined}
    >
      {item.kind === 'picture' ? <Small picture={item} /> : <FileFace file={item} words={words} />}
      <span className="picture-name">{caption || name}</span>
      {lacks && <span className="thumb-note text-son">{lacks}</span>}
      {uses > 0 && <span className="thumb-note">{words.used(uses)}</span>}
    </Link>
  )
}

function Small({ picture }: { picture: LibraryPicture }) {
  const { renditions, focal, dominantColor } = picture
  return (
    <img
      src={renditions.find(({ format }) => format === 'jpeg')?.url}
      alt=""
      loading="lazy"
      style={{
        backgroundColor: dominantColor,
        objectPosition: `${focal.x * 100}% ${focal.y * 100}%`,
      }}
    />
  )
}

function lackOf(item: LibraryItem, words: Messages['pictures']): string | null {
  if (item.kind === 'captions' || item.kind === 'document') return null
  if (item.kind === 'picture' && item.alt === '' && !item.decorative) return words.lacksAlt
  return item.credit === '' ? words.lacksCredit : null
}

function Pages({ address, sheet, words }: Words & Pick<Props, 'sheet'>) {
  const { next, previous } = sheet
  if (next === null && previous === null) return null
  return (
    <nav className="library-pages" aria-label={words.pages}>
      {previous !== null && (
        <LinkButton size="small" href={mediaHref(address, { before: previous, chosen: null })}>
          <Icon name="left" size={14} />
          {words.previous}
        </LinkButton>
      )}
      {next !== null && (
        <LinkButton size="small" href={mediaHref(address, { after: next, chosen: null })}>
          {words.next}
          <Icon name="right" size={14} />
        </LinkButton>
      )}
    </nav>
  )
}

function Empty({ address, words }: Words) {
  const searched = address.find !== '' || address.kind !== undefined
  const said = searched
    ? words.nothingFits
    : address.view === 'all'
      ? words.empty
      : words.nothingMissing
  return (
    <div className="empty">
      <h2>{said.title}</h2>
      <p>{said.text}</p>
      {(searched || address.view !== 'all') && (
        <LinkButton href={mediaHref(address, { view: 'all', find: '', kind: undefined })}>
          {words.nothingFits.back}
        </LinkButton>
      )}
    </div>
  )
}

function neighbours(pictures: LibraryItem[], id: number) {
  const place = pictures.findIndex((picture) => picture.id === id)
  if (place < 0) return { newer: null, older: null }
  return { newer: pictures[place - 1]?.id ?? null, older: pictures[place + 1]?.id ?? null }
}
