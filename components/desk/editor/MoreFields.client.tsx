'use client'

import { useSyncExternalStore } from 'react'
import { graphemeCount } from '#newsroom/text/cut'
import { languageName } from '#newsroom/text/languages'
import { slug } from '#newsroom/text/slug'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useMessages } from '../Words.client.tsx'
import { Labelled } from './Labelled.client.tsx'
import { LanguageFields } from './LanguageFields.client.tsx'
import { useModel, useModelState } from './Model.client.tsx'

/** Hand-picked related stories, the language, and how the story is addressed and shared: folded. */
export function MoreFields() {
  const { editor, translation, language } = useMessages()
  const words = editor.fields
  const locale = useModelState((state) => state.fields.locale)
  const count = useModelState((state) => state.fields.relatedIds.length)
  return (
    <section className="inspector-folds">
      <details>
        <summary>
          {words.related} <span className="text-ink-3">{words.relatedCount(count)}</span>
          <Icon name="right" size={12} />
        </summary>
        <RelatedPicks />
      </details>
      <details>
        <summary>
          {translation.language}{' '}
          <span className="text-ink-3">{languageName(locale)[language]}</span>
          <Icon name="right" size={12} />
        </summary>
        <LanguageFields />
      </details>
      <details>
        <summary>
          {words.sharing}
          <Icon name="right" size={12} />
        </summary>
        <SharingFields />
      </details>
    </section>
  )
}

function RelatedPicks() {
  const { fields: words, views } = useMessages().editor
  const model = useModel()
  const ids = useModelState((state) => state.fields.relatedIds)
  const { stories } = model.tools
  useSyncExternalStore(stories.listen, stories.version, stories.version)
  const move = (at: number, by: number) => {
    const next = [...ids]
    const [id] = next.splice(at, 1)
    if (id !== undefined) next.splice(at + by, 0, id)
    model.setField('relatedIds', next)
  }
  return (
    <div className="fold-body">
      <ol className="related-picks">
        {ids.map((id, at) => {
          const story = stories.get(id)
          const name = story?.headline ?? '…'
          return (
            <li key={id}>
              <span className="flex-1 font-serif">
                {name}{' '}
                {story?.path === null && <span className="text-ink-3">({views.notOut})</span>}
              </span>
              {at > 0 && (
                <Button
                  size="small"
                  look="bare"
                  square
                  aria-label={words.moveUp(name)}
                  onClick={() => move(at, -1)}
                >
                  <Icon name="arrow-up" size={14} />
                </Button>
              )}
              <Button
                size="small"
                look="bare"
                square
                aria-label={words.removeStory(name)}
                onClick={() =>
                  model.setField(
                    'relatedIds',
                    ids.filter((one) => one !== id),
                  )
                }
              >
                <Icon name="close" size={14} />
              </Button>
            </li>
          )
        })}
      </ol>
      <p className="hint">{words.relatedHint}</p>
      <Button
        size="small"
        onClick={() =>
          model.ask({
            kind: 'stories',
            chosen: ids,
            onChosen: (chosen) => model.setField('relatedIds', chosen),
          })
        }
      >
        {words.addRelated}
      </Button>
    </div>
  )
}

function SharingFields() {
  const { fields: words } = useMessages().editor
  const { setField } = useModel()
  const fields = useModelState((state) => state.fields)
  const line = (name: 'shortTitle' | 'socialTitle', label: string, hint: string) => (
    <Labelled
      label={label}
      hint={hint}
      beside={
        fields[name] && (
          <span className="text-ink-3">{words.characters(graphemeCount(fields[name]))}</span>
        )
      }
    >
      {(field) => (
        <input
          {...field}
          className="input"
          data-serif
          value={fields[name] ?? ''}
          onChange={(event) => setField(name, event.target.value || null)}
        />
      )}
    </Labelled>
  )
  return (
    <div className="fold-body">
      <Labelled label={words.slug} hint={words.slugHint}>
        {(field) => (
          <input
            {...field}
            className="input"
            value={fields.slug ?? ''}
            placeholder={slug(fields.headline)}
            onChange={(event) => setField('slug', event.target.value || null)}
            onBlur={() => fields.slug && setField('slug', slug(fields.slug, '') || null)}
          />
        )}
      </Labelled>
      {line('shortTitle', words.shortTitle, words.shortTitleHint)}
      {line('socialTitle', words.socialTitle, words.socialTitleHint)}
    </div>
  )
}
