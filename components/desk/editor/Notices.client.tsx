'use client'

import { clock } from '#newsroom/text/dates'
import { deskMoment } from '#newsroom/text/desk-time'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useMessages } from '../Words.client.tsx'
import { useModel, useModelState } from './Model.client.tsx'

/** News about this story, above it: words kept here, somebody else at work, a newer version. */
export function Notices() {
  const { editor: words, language } = useMessages()
  const model = useModel()
  const kept = useModelState((state) => state.kept)
  const others = useModelState((state) => state.others)
  const takenOver = useModelState((state) => state.takenOver)
  const newer = useModelState((state) => state.newer)
  const writer = others.find(({ editing }) => editing)
  return (
    <div className="notices" aria-live="polite">
      {kept.map(({ key, words: count, at }) => (
        <p key={key} className="notice">
          <Icon name="save" size={14} />
          <span>{words.kept.found(count, deskMoment(at, Date.now(), language))}</span>
          <Button size="small" onClick={() => model.restoreKept(key)}>
            {words.kept.restore}
          </Button>
          <Button size="small" look="bare" onClick={() => model.dropKept(key)}>
            {words.kept.drop}
          </Button>
        </p>
      ))}
      {takenOver && (
        <p className="notice">
          <Icon name="swap" size={14} />
          <span>{words.presence.taken(takenOver.by, clock(takenOver.at))}</span>
          <Button
            size="small"
            onClick={() => {
              model.store.set({ takenOver: null })
              model.takeOver()
            }}
          >
            {words.presence.take}
          </Button>
        </p>
      )}
      {newer && (
        <p className="notice">
          <Icon name="history" size={14} />
          <span>{words.presence.newer(newer.by ?? words.presence.someone, clock(newer.at))}</span>
          <Button size="small" onClick={() => void model.loadNewer()}>
            {words.presence.load}
          </Button>
        </p>
      )}
      {writer && !takenOver && (
        <p className="notice">
          <Icon name="note" size={14} />
          <span>{words.presence.alsoHere(writer.name)}</span>
          <Button size="small" onClick={model.takeOver}>
            {words.presence.take}
          </Button>
        </p>
      )}
    </div>
  )
}
