'use client'

import { clock } from '#newsroom/text/dates'
import { Icon } from '../ui/Icon.tsx'
import { LinkButton } from '../ui/LinkButton.tsx'
import { useNews } from './News.client.tsx'
import { useMessages } from './Words.client.tsx'

/** The alarm: a story that should be out is not. On every page, until it is. */
export function RedLine() {
  const { late, now } = useNews()
  const { frame } = useMessages()
  const [first] = late
  const minutes = first ? Math.floor((now - first.scheduledAt) / 60_000) : 0
  return (
    <div role="alert">
      {first && (
        <div className="red-line">
          <Icon name="late" />
          <p>
            <b>{late.length === 1 ? frame.late(minutes) : frame.lateMany(late.length, minutes)}</b>{' '}
            {first.headline !== null && <span className="font-serif">{first.headline}</span>}{' '}
            <span className="text-ink-2">· {frame.lateDetail(clock(first.scheduledAt))}</span>
          </p>
          {first.headline !== null && (
            <LinkButton size="small" href={`/admin/tin/${first.articleId}`}>
              {frame.openStory}
            </LinkButton>
          )}
        </div>
      )}
    </div>
  )
}
