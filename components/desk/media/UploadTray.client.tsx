'use client'

import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useMessages } from '../Words.client.tsx'
import { useUploading } from './Uploading.client.tsx'
import { UploadRow } from './UploadRow.client.tsx'

/** The files on their way, each with what became of it: one that is refused does not hold up the others. */
export function UploadTray() {
  const { uploads: words } = useMessages().pictures
  const { uploads, hidden, hide } = useUploading()
  const all = uploads.all()
  if (hidden || all.length === 0) return null
  const going = all.filter(({ status }) => status === 'going').length
  const done = all.filter(({ status }) => status === 'done').length
  const newestFirst = all.toReversed()
  return (
    <section className="upload-tray" aria-label={words.title}>
      <div className="flex items-center gap-2">
        <p role="status" className="flex-1">
          <b>{going > 0 ? words.going(done, all.length) : words.finished(done)}</b>{' '}
          <span className="text-ink-3">{going > 0 && words.reads}</span>
        </p>
        {going === 0 && (
          <Button look="bare" size="small" square aria-label={words.close} onClick={hide}>
            <Icon name="close" size={14} />
          </Button>
        )}
      </div>
      <progress max={all.length} value={all.length - going} aria-label={words.title} />
      <ul className="upload-rows">
        {newestFirst.map((upload) => (
          <UploadRow
            key={upload.id}
            upload={upload}
            onCancel={() => uploads.cancel(upload.id)}
            onRetry={() => uploads.retry(upload.id)}
          />
        ))}
      </ul>
    </section>
  )
}
