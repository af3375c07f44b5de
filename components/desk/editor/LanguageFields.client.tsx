'use client'

import { useSyncExternalStore } from 'react'
import { languageName, storyLanguages } from '#newsroom/text/languages'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useMessages } from '../Words.client.tsx'
import { Labelled } from './Labelled.client.tsx'
import { useModel, useModelState } from './Model.client.tsx'

/** Which language the story is in, and which story it says the same as. */
export function LanguageFields() {
  const { translation: words, language } = useMessages()
  const { setField } = useModel()
  const locale = useModelState((state) => state.fields.locale)
  const isListed = storyLanguages.some(({ tag }) => tag === locale)
  const choices = isListed ? storyLanguages : [{ tag: locale, name: languageName(locale) }]
  return (
    <div className="fold-body">
      <Labelled label={words.language} hint={words.hint}>
        {(field) => (
          <select
            {...field}
            className="pick"
            value={locale}
            onChange={(event) => setField('locale', event.target.value)}
          >
            {[...choices, ...(isListed ? [] : storyLanguages)].map(({ tag, name }) => (
              <option key={tag} value={tag}>
                {name[language]}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Original />
    </div>
  )
}

function Original() {
  const { translation: words, editor } = useMessages()
  const { fields, views } = editor
  const model = useModel()
  const id = useModelState((state) => state.fields.translationOf)
  const { stories } = model.tools
  useSyncExternalStore(stories.listen, stories.version, stories.version)
  const story = id === null ? undefined : stories.get(id)
  const name = story?.headline ?? '…'
  const choose = () =>
    model.ask({
      kind: 'stories',
      most: 1,
      chosen: id === null ? [] : [id],
      onChosen: ([chosen]) => model.setField('translationOf', chosen ?? null),
    })
  return (
    <div className="field">
      <span className="field-label" id="ban-dich-cua">
        {words.of}
      </span>
      {id !== null && (
        <ul className="related-picks" aria-labelledby="ban-dich-cua">
          <li>
            <span className="flex-1 font-serif">
              {name} {story?.path === null && <span className="text-ink-3">({views.notOut})</span>}
            </span>
            <Button
              size="small"
              look="bare"
              square
              aria-label={fields.removeStory(name)}
              onClick={() => model.setField('translationOf', null)}
            >
              <Icon name="close" size={14} />
            </Button>
          </li>
        </ul>
      )}
      <span className="field-hint">{words.ofHint}</span>
      <Button id="truong-ban-dich" size="small" onClick={choose}>
        {id === null ? words.choose : words.change}
      </Button>
    </div>
  )
}
