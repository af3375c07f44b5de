import Link from 'next/link'
import { Icon } from '../../ui/Icon.tsx'
import type { Messages } from '../messages/vi.ts'

/** Widths at which the reader's page is looked at, in CSS pixels. */
const previewWidths = { phone: 390, desktop: 1280 } as const
export type PreviewWidth = keyof typeof previewWidths

const widthWords: Record<PreviewWidth, string> = { phone: 'dien-thoai', desktop: 'may-tinh' }

export const readPreviewWidth = (asked: string | undefined): PreviewWidth =>
  asked === widthWords.phone ? 'phone' : 'desktop'

type TogglesProps = {
  /** Address of this page without the width. */
  here: string
  width: PreviewWidth
  words: Messages['stories']['preview']
}

export function WidthToggles({ here, width, words }: TogglesProps) {
  return (
    <nav className="segments" aria-label={words.widths}>
      {(['phone', 'desktop'] as const).map((each) => (
        <Link
          key={each}
          href={`${here}${here.includes('?') ? '&' : '?'}rong=${widthWords[each]}`}
          prefetch={false}
          replace
          scroll={false}
          aria-current={each === width ? 'page' : undefined}
        >
          <Icon name={each === 'phone' ? 'phone' : 'screen'} size={14} />
          {words[each]}
        </Link>
      ))}
    </nav>
  )
}

type FrameProps = {
  revisionId: number
  width: PreviewWidth
  words: Messages['stories']['preview']
}

/** The reader's page of a version, in a frame as wide as the device. */
export function PreviewFrame({ revisionId, width, words }: FrameProps) {
  return (
    <section
      className="preview"
      data-width={width}
      aria-label={words.title}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keys.
      tabIndex={0}
    >
      <iframe src={`/admin/xem-truoc/${revisionId}`} title={words.frame(previewWidths[width])} />
    </section>
  )
}
