'use client'

import type { LibraryFile } from '#server/library'
import { Form } from '../../form/Form.client.tsx'
import { TextArea, TextField } from '../../form/fields.client.tsx'
import { SubmitButton } from '../../form/SubmitButton.client.tsx'
import type { FormAction } from '../SignOut.client.tsx'
import { useMessages } from '../Words.client.tsx'
import { FileFace } from './FileFace.tsx'

type Props = { file: LibraryFile; mayEdit: boolean; action: FormAction }

/** A recording to be heard or seen, and what is said of it. */
export function DescribeFile({ file, mayEdit, action }: Props) {
  const { pictures: words } = useMessages()
  return (
    <Form action={action} className="asset-form">
      <input type="hidden" name="assetId" value={file.id} />
      <Preview file={file} />
      <fieldset disabled={!mayEdit} className="grid gap-3">
        <TextArea
          name="caption"
          label={words.fileCaption}
          serif
          rows={2}
          defaultValue={file.caption}
        />
        <TextField name="credit" label={words.fileCredit} defaultValue={file.credit} />
        {mayEdit && (
          <SubmitButton look="plain" className="justify-self-start">
            {words.saveFile}
          </SubmitButton>
        )}
      </fieldset>
    </Form>
  )
}

function Preview({ file }: { file: LibraryFile }) {
  const { pictures: words } = useMessages()
  const { kind, url, name } = file
  if (kind === 'captions' || kind === 'document') return <FileFace file={file} words={words} />
  const Player = kind
  return <Player className="w-full" controls preload="metadata" src={url} aria-label={name} />
}
