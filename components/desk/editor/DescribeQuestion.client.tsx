'use client'

import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Crops } from '../media/Crops.tsx'
import { inPercent } from '../media/crop-position.ts'
import { FocalPoint } from '../media/FocalPoint.client.tsx'
import { useMessages } from '../Words.client.tsx'
import { Labelled } from './Labelled.client.tsx'
import { useModel } from './Model.client.tsx'
import { Refused } from './server-talk.ts'

/** What is in a picture for those who do not see it, and the point that every crop keeps. */
export function DescribeQuestion({ assetId, onClose }: { assetId: number; onClose: () => void }) {
  const { pictures: library, editor } = useMessages()
  const { pictures: words } = editor
  const model = useModel()
  const picture = model.tools.pictures.get(assetId)
  const [alt, setAlt] = useState(picture?.alt ?? '')
  const [decorative, setDecorative] = useState(picture?.decorative ?? false)
  const [focal, setFocal] = useState(inPercent(picture?.focal ?? { x: 0.5, y: 0.5 }))
  const [refusal, setRefusal] = useState<string | null>(null)
  const keep = async () => {
    try {
      const answer = await model.talk.describe(assetId, {
        alt,
        decorative,
        focal: { x: focal.x / 100, y: focal.y / 100 },
      })
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
  if (!picture) return null
  return (
    <form
      className="question describe"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <div>
        <FocalPoint picture={picture} focal={focal} onMove={setFocal} />
        <p className="field-hint">{library.focalHint}</p>
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
          <Crops picture={picture} focal={focal} words={library.crops} />
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
