'use client'

import { localInput, parseLocal } from '#newsroom/text/dates'
import { useMessages } from '../Words.client.tsx'
import { Bylines } from './Bylines.client.tsx'
import { useModel, useModelState } from './Model.client.tsx'
import { TagField } from './TagField.client.tsx'
import { TypeFields } from './TypeFields.client.tsx'

const idOf = (value: string) => (value === '' ? null : Number(value))

/** What kind of story it is, where it is filed, who wrote it, whose it is. */
export function StoryFields() {
  const { fields: words } = useMessages().editor
  const { choices, setField } = useModel()
  const sectionId = useModelState((state) => state.fields.sectionId)
  const topicId = useModelState((state) => state.fields.topicId)
  return (
    <section className="inspector-part story-fields">
      <TypeFields />
      <div className="story-field">
        <label htmlFor="truong-chuyen-muc">{words.section}</label>
        <select
          id="truong-chuyen-muc"
          className="pick"
          value={sectionId ?? ''}
          onChange={(event) => setField('sectionId', idOf(event.target.value))}
        >
          <option value="">{words.noSection}</option>
          {choices.sections.map(({ id, path }) => (
            <option key={id} value={id}>
              {path}
            </option>
          ))}
        </select>
      </div>
      <Bylines />
      <SourceFields />
      <div className="story-field">
        <label htmlFor="truong-su-kien">{words.topic}</label>
        <select
          id="truong-su-kien"
          className="pick"
          value={topicId ?? ''}
          onChange={(event) => setField('topicId', idOf(event.target.value))}
        >
          <option value="">{words.noTopic}</option>
          {choices.topics.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <TagField />
    </section>
  )
}

function SourceFields() {
  const { fields: words } = useMessages().editor
  const { choices, setField } = useModel()
  const source = useModelState((state) => state.fields.source)
  return (
    <>
      <div className="story-field">
        <label htmlFor="truong-nguon">{words.source}</label>
        <select
          id="truong-nguon"
          className="pick"
          value={source?.sourceId ?? ''}
          onChange={(event) => {
            const sourceId = idOf(event.target.value)
            const facts = source ?? { author: '', url: null, publishedAt: null }
            setField('source', sourceId === null ? null : { ...facts, sourceId })
          }}
        >
          <option value="">{words.noSource}</option>
          {choices.sources.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {source && (
        <div className="source-facts">
          <label className="field">
            <span className="field-label">{words.sourceAuthor}</span>
            <input
              className="input"
              value={source.author}
              onChange={(event) => setField('source', { ...source, author: event.target.value })}
            />
          </label>
          <label className="field">
            <span className="field-label">{words.sourceUrl}</span>
            <input
              id="truong-nguon-url"
              className="input"
              type="url"
              inputMode="url"
              value={source.url ?? ''}
              onChange={(event) =>
                setField('source', { ...source, url: event.target.value.trim() || null })
              }
            />
          </label>
          <label className="field">
            <span className="field-label">{words.sourceTime}</span>
            <input
              className="input"
              type="datetime-local"
              value={source.publishedAt === null ? '' : localInput(source.publishedAt)}
              onChange={(event) =>
                setField('source', { ...source, publishedAt: parseLocal(event.target.value) })
              }
            />
          </label>
        </div>
      )}
    </>
  )
}
