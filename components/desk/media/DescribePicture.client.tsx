'use client'

import { useState } from 'react'
import type { LibraryPicture } from '#server/library'
import { CheckField } from '../../form/CheckField.client.tsx'
import { Form } from '../../form/Form.client.tsx'
import { TextArea, TextField } from '../../form/fields.client.tsx'
import { SubmitButton } from '../../form/SubmitButton.client.tsx'
import type { FormAction } from '../SignOut.client.tsx'
import { useMessages } from '../Words.client.tsx'
import { Crops } from './Crops.tsx'
import { inPercent } from './crop-position.ts'
import { FocalPoint } from './FocalPoint.client.tsx'

type Props = { picture: LibraryPicture; name: string; mayEdit: boolean; action: FormAction }

/** What is said of a picture and around which point it is cropped, saved together. */
export function DescribePicture({ picture, mayEdit, action }: Props) {
  const { pictures: words } = useMessages()
  const [focal, setFocal] = useState(inPercent(picture.focal))
  const [decorative, setDecorative] = useState(picture.decorative)
  return (
    <Form action={action} className="asset-form">
      <input type="hidden" name="assetId" value={picture.id} />
      <input type="hidden" name="focalX" value={focal.x} />
      <input type="hidden" name="focalY" value={focal.y} />
      <FocalPoint picture={picture} focal={focal} onMove={mayEdit ? setFocal : undefined} />
      {mayEdit && <p className="field-hint">{words.focalHint}</p>}
      <Crops picture={picture} focal={focal} words={words.crops} />
      <fieldset disabled={!mayEdit} className="grid gap-3">
        <TextArea
          name="alt"
          label={words.alt}
          hint={words.altHint}
          rows={2}
          defaultValue={picture.alt}
          readOnly={decorative}
        />
        <CheckField
          name="decorative"
          label={words.decorative}
          checked={decorative}
          onChange={(event) => setDecorative(event.target.checked)}
        />
        <TextArea
          name="caption"
          label={words.caption}
          serif
          rows={2}
          defaultValue={picture.caption}
        />
        <TextField name="credit" label={words.credit} defaultValue={picture.credit} />
        {mayEdit && (
          <SubmitButton look="plain" className="justify-self-start">
            {words.save}
          </SubmitButton>
        )}
      </fieldset>
    </Form>
  )
}
