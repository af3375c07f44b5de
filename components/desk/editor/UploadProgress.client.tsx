'use client'

import { Button } from '../../ui/Button.tsx'
import { useMessages } from '../Words.client.tsx'
import { useModel } from './Model.client.tsx'
import type { Upload } from './uploads.ts'

/** A picture on its way: the file itself, how far it is, and the way to stop it. */
export function UploadProgress({ upload }: { upload: Upload }) {
  const { editor: words } = useMessages()
  const { uploads } = useModel().tools
  const { id, name, percent, preview, status, message } = upload
  const said = percent < 100 ? words.views.uploading(name, percent) : words.views.making(name)
  return (
    <div className="block-frame">
      {preview && <img src={preview} alt="" className="picture-preview" />}
      {status === 'failed' ? (
        <div className="picture-progress" data-failed role="alert">
          <span>{words.errors.upload(name, message || words.errors.uploadStopped)}</span>
          <Button size="small" onClick={() => uploads.retry(id)}>
            {words.views.again}
          </Button>
        </div>
      ) : (
        <div className="picture-progress" role="status">
          <span>{said}</span>
          <progress max={100} value={percent} aria-label={said} />
          <Button size="small" onClick={() => uploads.cancel(id)}>
            {words.views.cancel}
          </Button>
        </div>
      )}
    </div>
  )
}
