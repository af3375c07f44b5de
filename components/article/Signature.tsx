import { Fragment } from 'react'
import type { SourceLine, Story } from '#newsroom/reading'

/** Who wrote it and whose it is. The line never disappears. */
export function Signature({ story }: { story: Pick<Story, 'signatures' | 'source'> }) {
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
      {source && <SourceName source={source} />}
      {signatures.length === 0 && !source && <span>Ban Biên tập</span>}
    </p>
  )
}

function SourceName({ source }: { source: SourceLine }) {
  const { author, abbreviation, name, url } = source
  const words = author === '' ? abbreviation : `${author}/${abbreviation}`
  return (
    <span>
      Theo{' '}
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
