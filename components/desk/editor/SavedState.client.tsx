'use client'

import { clock } from '#newsroom/text/dates'
import { Icon } from '../../ui/Icon.tsx'
import type { Messages } from '../messages/vi.ts'
import { useMessages } from '../Words.client.tsx'
import type { SaveState } from './autosave.ts'
import { useModel, useModelState } from './Model.client.tsx'

/** One sentence in one place: whether the words are on the server, since when, and how many are not. */
export function SavedState() {
  const { editor: words } = useMessages()
  const { autosave } = useModel()
  const save = useModelState((state) => state.save)
  const isTrouble = save.kind === 'held' || save.kind === 'refused' || save.kind === 'stale'
  return (
    <span className="saved" data-trouble={isTrouble || undefined}>
      <span role="status" className="saved-words">
        {save.kind === 'saved' && <Icon name="check" size={14} />}
        {isTrouble && <Icon name="warning" size={14} />}
        {sentence(save, words)}
      </span>
      {save.kind === 'held' && save.why !== 'older' && save.why !== 'session' && (
        <button type="button" className="link" onClick={autosave.retry}>
          {words.retry}
        </button>
      )}
      {save.kind === 'held' && save.why === 'session' && (
        <a className="link" href="/admin/dang-nhap" target="_blank" rel="noreferrer">
          {words.signIn}
        </a>
      )}
      {save.kind === 'held' && save.why === 'older' && (
        <button type="button" className="link" onClick={() => location.reload()}>
          {words.reload}
        </button>
      )}
    </span>
  )
}

function sentence(save: SaveState, words: Messages['editor']): string {
  switch (save.kind) {
    case 'saved':
      return words.saved(clock(save.at))
    case 'unsaved':
      return words.unsaved
    case 'saving':
      return words.saving
    case 'stale':
      return words.staleShort
    case 'refused':
      return words.refused(save.message)
    case 'held':
      if (save.why === 'session') return words.signedOut(save.words)
      if (save.why === 'older') return words.olderTab
      return (save.why === 'network' ? words.offline : words.serverDown)(
        clock(save.since),
        save.words,
      )
  }
}
