import type { Story } from '#newsroom/reading'

const names: Partial<Record<Story['type'], string>> = {
  video: 'Lời thoại bằng chữ',
  audio: 'Bản chép lời',
  infographic: 'Nội dung đồ họa bằng chữ',
}

/** What a film, a recording or a graphic says, in words; folded, as it says the same once more. */
export function Transcript({ story, lang }: { story: Story; lang: string | undefined }) {
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
