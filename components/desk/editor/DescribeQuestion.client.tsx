'use client'

import { useState } from 'react'
import { jpegWithin } from '#newsroom/body/picture'
import { Button } from '../../ui/Button.tsx'
import { useMessages } from '../Words.client.tsx'
import { Labelled } from './Labelled.client.tsx'
import { useModel } from './Model.client.tsx'
import { Refused } from './server-talk.ts'

/** Width to height of the frames that pages cut. */
const crops = [
  ['16:9', 16 / 9],
  ['3:2', 3 / 2],
  ['1:1', 1],
  ['1200×630', 1200 / 630],
] as const

const held = (share: number) => Math.min(1, Math.max(0, share))

/** What is in a picture for those who do not see it, and the point that every crop keeps. */
export function DescribeQuestion({ assetId, onClose }: { assetId: number; onClose: () => void }) {
  const { pictures: words } = useMessages().editor
  const model = useModel()
  const picture = model.tools.pictures.get(assetId)
  const [alt, setAlt] = useState(picture?.alt ?? '')
  const [decorative, setDecorative] = useState(picture?.decorative ?? false)
  const [focal, setFocal] = useState(picture?.focal ?? { x: 0.5, y: 0.5 })
  const [refusal, setRefusal] = useState<string | null>(null)
  const url = picture ? jpegWithin(picture, 960)?.url : undefined
  const keep = async () => {
    try {
      const answer = await model.talk.describe(assetId, { alt, decorative, focal })
      model.tools.pictures.put(answer.picture)
      model.changed()
      onClose()
      model.autosave.changed()
      dropProblem()
    } catch (error) {
      setRefusal(error instanceof Refused ? error.message : String(error))
    }
  }
  const dropProblem = () => {
    const { standing } = model.store.get()
    if (alt.trim() === '' && !decorative) return
    const problems = standing.problems.filter(({ path }) => path !== `assets.${assetId}`)
    model.store.set({ standing: { ...standing, problems } })
  }
  const step = (event: React.KeyboardEvent) => {
    const by = event.shiftKey ? 0.1 : 0.01
    const moves: Record<string, [number, number]> = {
      ArrowLeft: [-by, 0],
      ArrowRight: [by, 0],
      ArrowUp: [0, -by],
      ArrowDown: [0, by],
    }
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    setFocal({ x: held(focal.x + move[0]), y: held(focal.y + move[1]) })
  }
  const percent = (share: number) => `${Math.round(share * 100)}%`
  return (
    <form
      className="question describe"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <div>
        <button
          type="button"
          className="focal"
          aria-label={`${words.focal}: ${percent(focal.x)} ${percent(focal.y)}`}
          onKeyDown={step}
          onClick={(event) => {
            if (event.detail === 0) return
            const box = event.currentTarget.getBoundingClientRect()
            setFocal({
              x: held((event.clientX - box.left) / box.width),
              y: held((event.clientY - box.top) / box.height),
            })
          }}
        >
          <img src={url} alt="" />
          <span className="focal-dot" style={{ left: percent(focal.x), top: percent(focal.y) }} />
        </button>
        <p className="field-hint">{words.focalHint}</p>
      </div>
      <div className="question">
        <Labelled label={words.alt} hint={words.altHint}>
          {(field) => (
            <textarea
              {...field}
              className="input"
              rows={4}
              value={alt}
              disabled={decorative}
              onChange={(event) => setAlt(event.target.value)}
            />
          )}
        </Labelled>
        <label className="check">
          <input
            type="checkbox"
            checked={decorative}
            onChange={(event) => setDecorative(event.target.checked)}
          />
          {words.decorative}
        </label>
        <div>
          <p className="field-label">{words.crops}</p>
          <ul className="crop-trials">
            {crops.map(([name, ratio]) => (
              <li key={name}>
                <img
                  src={url}
                  alt=""
                  style={{
                    aspectRatio: ratio,
                    objectPosition: `${percent(focal.x)} ${percent(focal.y)}`,
                  }}
                />
                {name}
              </li>
            ))}
          </ul>
        </div>
        {refusal && (
          <p className="field-error" role="alert">
            {refusal}
          </p>
        )}
        <div className="question-row">
          <Button type="submit" look="filled">
            {words.keep}
          </Button>
        </div>
      </div>
    </form>
  )
}
