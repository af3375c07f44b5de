import { Fragment } from 'react'
import type { SourceLine, Story } from '#newsroom/reading'
import type { ReaderWords } from '../site/messages/of.ts'

type Props = { story: Pick<Story, 'signatures' | 'source'>; words: ReaderWords['article'] }

/** Who wrote it and whose it is. The line never disappears. */
export function Signature({ story, words }: Props) {
  const { signatures, source } = story
  return (
    <p className="signature">
      {signatures.length > 0 && (
        <span>
          {signatures.map(({ id, name, path }, place) => (
            <Fragment key={id}>
              {place > 0 && ' - '}
              <a href={path} rel="author">
                {name}
              </a>
            </Fragment>
          ))}
        </span>
      )}
      {source && <SourceName source={source} by={words.by} />}
      {signatures.length === 0 && !source && <span>{words.newsroom}</span>}
    </p>
  )
}

function SourceName({ source, by }: { source: SourceLine; by: string }) {
  const { author, abbreviation, name, url } = source
  const words = author === '' ? abbreviation : `${author}/${abbreviation}`
  return (
    <span>
      {by}{' '}
      {url === null ? (
        words
      ) : (
        <a href={url} title={name} rel="external noopener">
          {words}
        </a>
      )}
    </span>
  )
}
