import type { Story } from '#newsroom/reading'
import type { ReaderWords } from '../site/messages/of.ts'

type Props = { story: Story; words: ReaderWords['article']; lang: string | undefined }

/** What a film, a recording or a graphic says, in words; folded, as it says the same once more. */
export function Transcript({ story, words: { transcripts }, lang }: Props) {
  const names: Partial<Record<Story['type'], string>> = transcripts
  const name = names[story.type]
  const paragraphs = story.transcript.split(/\n\s*\n/).filter((words) => words.trim() !== '')
  if (!name || paragraphs.length === 0) return null
  return (
    <details className="transcript" open={story.bodyHtml === ''}>
      <summary>{name}</summary>
      <div lang={lang}>
        {paragraphs.map((words, place) => (
          // Two paragraphs may say the same.
          <p key={`${place} ${words}`}>{words.trim()}</p>
        ))}
      </div>
    </details>
  )
}
