'use client'

import { useMessages } from '../Words.client.tsx'
import { FilePick } from './FilePick.client.tsx'
import { Labelled } from './Labelled.client.tsx'
import { useModel, useModelState } from './Model.client.tsx'

const order = ['standard', 'photo', 'video', 'audio', 'infographic', 'emagazine', 'brief'] as const

/** What kind of story it is, and what that kind asks for beside its text. */
export function TypeFields() {
  const { types: words } = useMessages()
  const { setField } = useModel()
  const type = useModelState((state) => state.fields.type)
  return (
    <>
      <div className="story-field">
        <label htmlFor="truong-loai">{words.label}</label>
        <select
          id="truong-loai"
          className="pick"
          value={type}
          aria-describedby="truong-loai-goi-y"
          onChange={(event) => {
            const chosen = order.find((one) => one === event.target.value)
            if (chosen) setField('type', chosen)
          }}
        >
          {order.map((one) => (
            <option key={one} value={one}>
              {words.names[one]}
            </option>
          ))}
        </select>
      </div>
      <p id="truong-loai-goi-y" className="field-hint" hidden={words.hints[type] === ''}>
        {words.hints[type]}
      </p>
      {type === 'video' && <FilmFields />}
      {type === 'audio' && <SoundField />}
      {(type === 'video' || type === 'audio' || type === 'infographic') && (
        <Transcript type={type} />
      )}
    </>
  )
}

function FilmFields() {
  const { types: words } = useMessages()
  const { setField } = useModel()
  const media = useModelState((state) => state.fields.media)
  return (
    <>
      <FilePick
        id="truong-tep"
        kind="video"
        label={words.film}
        assetId={media?.assetId ?? null}
        onPick={(assetId) =>
          setField('media', assetId === null ? null : { captions: null, ...media, assetId })
        }
      />
      {media && (
        <FilePick
          id="truong-phu-de"
          kind="captions"
          label={words.captions}
          assetId={media.captions?.assetId ?? null}
          onPick={(assetId) =>
            setField('media', { ...media, captions: assetId === null ? null : { assetId } })
          }
        />
      )}
    </>
  )
}

function SoundField() {
  const { types: words } = useMessages()
  const { setField } = useModel()
  const media = useModelState((state) => state.fields.media)
  return (
    <FilePick
      id="truong-tep"
      kind="audio"
      label={words.sound}
      assetId={media?.assetId ?? null}
      onPick={(assetId) => setField('media', assetId === null ? null : { assetId, captions: null })}
    />
  )
}

function Transcript({ type }: { type: 'video' | 'audio' | 'infographic' }) {
  const { types: words } = useMessages()
  const { setField } = useModel()
  const transcript = useModelState((state) => state.fields.transcript)
  return (
    <Labelled label={words.transcripts[type]} hint={words.transcriptHints[type]}>
      {(field) => (
        <textarea
          {...field}
          className="input transcript-field"
          data-serif
          data-transcript
          rows={5}
          value={transcript}
          onChange={(event) => setField('transcript', event.target.value)}
        />
      )}
    </Labelled>
  )
}
