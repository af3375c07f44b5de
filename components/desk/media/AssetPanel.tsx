import Link from 'next/link'
import { deskMoment } from '#newsroom/text/desk-time'
import { bytes, number } from '#newsroom/text/numbers'
import { playingTime } from '#newsroom/text/playing-time'
import type { LibraryItem, ShownRecord } from '#server/library'
import { buttonLook } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { State } from '../../ui/State.tsx'
import type { Messages } from '../messages/vi.ts'
import type { FormAction } from '../SignOut.client.tsx'
import { DescribeFile } from './DescribeFile.client.tsx'
import { DescribePicture } from './DescribePicture.client.tsx'
import { type MediaAddress, mediaHref } from './media-address.ts'
import { RemovePicture } from './RemovePicture.client.tsx'
import { ReplaceFile } from './ReplaceFile.client.tsx'

type Props = {
  address: MediaAddress
  chosen: ShownRecord
  beside: { newer: number | null; older: number | null }
  messages: Messages
  now: number
  actions: { describe: FormAction; describeOther: FormAction; remove: FormAction }
}

/** The chosen picture: what is said of it, how it is cropped, where it stands. */
export function AssetPanel({ address, chosen, beside, messages, now, actions }: Props) {
  const { item, record } = chosen
  const { pictures: words } = messages
  const uses = record.stories.length + record.hiddenStories
  const list = mediaHref(address, { chosen: null })
  return (
    <aside className="asset" id="anh" aria-label={words.panel}>
      <div className="asset-head">
        <b className="truncate">{record.originalName}</b>
        <Step icon="up" label={words.newer} to={beside.newer} address={address} />
        <Step icon="down" label={words.older} to={beside.older} address={address} />
        <Step icon="close" label={words.close} to={null} address={address} href={list} />
      </div>
      {item.kind === 'picture' ? (
        <DescribePicture
          picture={item}
          name={record.originalName}
          mayEdit={record.mayEdit}
          action={actions.describe}
        />
      ) : (
        <DescribeFile file={item} mayEdit={record.mayEdit} action={actions.describeOther} />
      )}
      <UsedIn record={record} messages={messages} />
      <p className="asset-facts">
        {words.facts({
          size: measure(item),
          isPicture: item.kind === 'picture',
          weight: bytes(record.bytes),
          time: deskMoment(record.createdAt, now, messages.language),
          by: record.uploader,
        })}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        {record.mayEdit && item.kind === 'picture' && <ReplaceFile assetId={record.id} />}
        <a
          {...buttonLook({ size: 'small' })}
          href={`/admin/api/kho/${record.id}/goc`}
          download={record.originalName}
        >
          <Icon name="download" size={14} />
          {words.original}
        </a>
        <span className="flex-1" />
        {record.mayEdit && record.isFree && (
          <RemovePicture assetId={record.id} name={record.originalName} action={actions.remove} />
        )}
      </div>
      {record.mayEdit && !record.isFree && <p className="field-hint">{words.inUse(uses)}</p>}
      {!record.mayEdit && <p className="field-hint">{words.notYours}</p>}
    </aside>
  )
}

/** How large a picture or a film is, how long a recording. */
const measure = ({ width, height, ...item }: LibraryItem): string =>
  [
    width !== null && height !== null && `${number(width)} × ${number(height)}`,
    item.kind !== 'picture' && item.durationMs !== null && playingTime(item.durationMs),
  ]
    .filter(Boolean)
    .join(' · ')

type StepProps = {
  icon: 'up' | 'down' | 'close'
  label: string
  to: number | null
  address: MediaAddress
  href?: string
}

function Step({ icon, label, to, address, href }: StepProps) {
  const target = href ?? (to === null ? null : mediaHref(address, { chosen: to }))
  if (target === null) return null
  return (
    <Link
      {...buttonLook({ look: 'bare', size: 'small', square: true })}
      href={target}
      prefetch={false}
      scroll={false}
      aria-label={label}
    >
      <Icon name={icon} size={14} />
    </Link>
  )
}

function UsedIn({ record, messages }: { record: ShownRecord['record']; messages: Messages }) {
  const { pictures: words, frame } = messages
  const uses = record.stories.length + record.hiddenStories
  return (
    <section className="asset-uses">
      <h2>{words.usedIn(uses)}</h2>
      <ul>
        {record.stories.map(({ articleId, headline, state, isOut }) => {
          const shown = isOut ? 'published' : state
          return (
            <li key={articleId}>
              <State state={shown}>
                <span className="sr-only">{frame.states[shown]}</span>
              </State>
              <Link prefetch={false} href={`/admin/tin/${articleId}`} className="font-serif">
                {headline || words.noHeadline}
              </Link>
            </li>
          )
        })}
        {record.places.map(({ kind, id, name }) => (
          <li key={`${kind} ${id}`}>
            <Icon name={kind === 'author' ? 'authors' : 'topics'} size={14} />
            <span>{kind === 'author' ? words.portraitOf(name) : words.bannerOf(name)}</span>
          </li>
        ))}
        {record.hiddenStories > 0 && <li>{words.andHidden(record.hiddenStories)}</li>}
      </ul>
    </section>
  )
}
