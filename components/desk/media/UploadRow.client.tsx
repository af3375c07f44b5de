'use client'

import Link from 'next/link'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { Upload } from '../editor/uploads.ts'
import { useMessages } from '../Words.client.tsx'
import { libraryPath } from './media-address.ts'
import { saysOf } from './upload-state.ts'

type Props = { upload: Upload; onCancel: () => void; onRetry?: () => void }

/** One file on its way: how far it is, what became of it, and a way to stop it. */
export function UploadRow({ upload, onCancel, onRetry }: Props) {
  const { uploads: words } = useMessages().pictures
  const { name, status, percent, assetId } = upload
  return (
    <li className="upload-row" data-status={status}>
      <span className="upload-name">{name}</span>
      <span className="upload-says">
        {status === 'failed' && <Icon name="warning" size={14} />}
        {saysOf(upload, words)}
      </span>
      {status === 'going' && (
        <>
          <progress max={100} value={percent} aria-label={name} />
          <Button
            look="bare"
            size="small"
            square
            aria-label={words.cancel(name)}
            onClick={onCancel}
          >
            <Icon name="close" size={14} />
          </Button>
        </>
      )}
      {status === 'done' && assetId !== null && (
        <Link
          className="link"
          prefetch={false}
          scroll={false}
          href={`${libraryPath}?anh=${assetId}`}
          aria-label={words.open(name)}
        >
          <Icon name="right" size={14} />
        </Link>
      )}
      {status === 'failed' && onRetry && (
        <Button size="small" aria-label={words.againOf(name)} onClick={onRetry}>
          {words.again}
        </Button>
      )}
    </li>
  )
}
