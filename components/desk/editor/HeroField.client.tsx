'use client'

import { useRef, useSyncExternalStore } from 'react'
import { pictureData } from '#newsroom/body/picture'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useMessages } from '../Words.client.tsx'
import { useGrowing } from './growing.ts'
import { useModel, useModelState } from './Model.client.tsx'
import { UploadProgress } from './UploadProgress.client.tsx'

/** Files that are pictures, out of what was dropped or pasted. */
const picturesOf = (data: DataTransfer): File[] =>
  [...data.files].filter(({ type }) => type.startsWith('image/'))

/** The opening picture with caption and credit, or the place for one. */
export function HeroField() {
  const model = useModel()
  const { editor: words } = useMessages()
  const hero = useModelState((state) => state.fields.hero)
  const figure = useRef<HTMLElement>(null)
  const put = (assetId: number) => {
    const known = model.tools.pictures.get(assetId)
    model.setField('hero', {
      assetId,
      caption: hero?.caption || (known?.caption ?? ''),
      credit: hero?.credit || (known?.credit ?? ''),
    })
  }
  const take = (data: DataTransfer) => {
    const [first] = picturesOf(data)
    if (first) put(model.tools.uploads.send(first))
    return first !== undefined
  }
  const choose = () =>
    model.ask({
      kind: 'pictures',
      several: false,
      onChosen: ([id]) => id !== undefined && put(id),
      place: figure.current,
    })
  return (
    <figure
      ref={figure}
      className="paper-hero"
      tabIndex={-1}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault()
      }}
      onDrop={(event) => {
        if (take(event.dataTransfer)) event.preventDefault()
      }}
      onPaste={(event) => {
        if (take(event.clipboardData)) event.preventDefault()
      }}
    >
      {hero?.assetId ? (
        <HeroPicture assetId={hero.assetId} onReplace={choose} />
      ) : (
        <button type="button" id="anh-dau-bai" className="hero-wish" onClick={choose}>
          <Icon name="pictures" size={20} />
          {hero ? words.views.noPicture : words.views.addHero}
        </button>
      )}
      {hero && (
        <figcaption>
          <HeroLine name="caption" />
          <HeroLine name="credit" />
        </figcaption>
      )}
    </figure>
  )
}

function HeroPicture({ assetId, onReplace }: { assetId: number; onReplace: () => void }) {
  const model = useModel()
  const { editor: words } = useMessages()
  const { pictures, uploads } = model.tools
  useSyncExternalStore(pictures.listen, pictures.version, pictures.version)
  useSyncExternalStore(uploads.listen, uploads.version, uploads.version)
  const upload = assetId < 0 ? uploads.get(assetId) : undefined
  if (upload && upload.status !== 'done') return <UploadProgress upload={upload} />
  const id = uploads.resolve(assetId)
  const picture = id === null ? undefined : pictures.get(id)
  const data = picture && pictureData(picture, { sizes: '(min-width: 68rem) 53rem, 100vw' })
  const isMissing = picture && picture.alt.trim() === '' && !picture.decorative
  return (
    <div className="block-frame">
      {data ? (
        <img {...data.img} alt={data.img.alt} loading="eager" />
      ) : (
        <div className="picture-coming" />
      )}
      {isMissing && <span className="block-missing">{words.views.missingAlt}</span>}
      <div className="block-bar">
        {id !== null && (
          <Button
            size="small"
            onClick={() => model.ask({ kind: 'describe', assetId: id })}
            data-describe={id}
          >
            {words.views.describe}
          </Button>
        )}
        <Button size="small" onClick={onReplace}>
          {words.views.replacePicture}
        </Button>
        <Button size="small" onClick={() => model.setField('hero', null)}>
          {words.views.removePicture}
        </Button>
      </div>
    </div>
  )
}

function HeroLine({ name }: { name: 'caption' | 'credit' }) {
  const { editor: words } = useMessages()
  const { setField } = useModel()
  const hero = useModelState((state) => state.fields.hero)
  const value = hero?.[name] ?? ''
  const ref = useGrowing(value)
  return (
    <textarea
      ref={ref}
      id={name === 'credit' ? 'nguoi-chup' : undefined}
      className={`block-field ${name === 'caption' ? 'caption-field' : 'credit-field by'}`}
      aria-label={name === 'caption' ? words.views.caption : words.views.credit}
      placeholder={name === 'caption' ? words.views.captionHint : words.views.creditHint}
      rows={1}
      spellCheck={false}
      value={value}
      onChange={(event) =>
        hero && setField('hero', { ...hero, [name]: event.target.value.replace(/\n/g, ' ') })
      }
    />
  )
}
