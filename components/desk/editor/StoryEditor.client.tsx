'use client'

import { useEffect, useState } from 'react'
import { useMessages } from '../Words.client.tsx'
import { ConflictScreen } from './ConflictScreen.client.tsx'
import { EditorBar } from './EditorBar.client.tsx'
import { EditorKeys } from './EditorKeys.client.tsx'
import { Inspector } from './Inspector.client.tsx'
import { ModelContext } from './Model.client.tsx'
import { createModel } from './model.ts'
import type { OpenEditor } from './model-state.ts'
import { Notices } from './Notices.client.tsx'
import { PhoneBar } from './PhoneBar.client.tsx'
import { Questions } from './Questions.client.tsx'
import { useStore } from './store.ts'
import { WritingPage } from './WritingPage.client.tsx'

/** The page of one story: its bar, the writing page and what is known of the story. */
export function StoryEditor({ open }: { open: OpenEditor }) {
  const { editor: words } = useMessages()
  const [model] = useState(() => createModel(open, words))
  const conflict = useStore(model.store, (state) => state.conflict)
  const [inspector, setInspector] = useState<'shown' | 'hidden' | 'over'>('shown')
  const toggleInspector = () => {
    const isNarrow = matchMedia('(max-width: 1023px)').matches
    if (isNarrow) setInspector(inspector === 'over' ? 'shown' : 'over')
    else setInspector(inspector === 'hidden' ? 'shown' : 'hidden')
  }
  useEffect(() => {
    document.title = document.title.replace(/^.*? · /, `${words.title} · `)
  }, [words])
  return (
    <ModelContext value={model}>
      <main
        id="noi-dung"
        className="main editor flex-1"
        data-shell="solo"
        data-inspector={inspector}
      >
        {conflict !== null && <ConflictScreen />}
        <div className="editor-work" hidden={conflict !== null}>
          <EditorBar isOpen={inspector !== 'hidden'} onInspector={toggleInspector} />
          <Notices />
          <div className="editor-grid">
            <WritingPage />
            <Inspector onClose={() => setInspector('shown')} />
          </div>
          <PhoneBar onInspector={toggleInspector} />
        </div>
        <EditorKeys onInspector={toggleInspector} onFocus={() => setInspector('hidden')} />
        <Questions />
      </main>
    </ModelContext>
  )
}
