import { type CorrectionNote, CorrectionsBox } from './CorrectionsBox.tsx'
import { MostRead, type MostReadLists } from './MostRead.tsx'
import { Opening, type OpeningFacts } from './Opening.tsx'
import { PictureStory, type PictureStoryFacts } from './PictureStory.tsx'
import { type BlockFacts, SectionBlock } from './SectionBlock.tsx'
import { type TopicFacts, TopicStrip } from './TopicStrip.tsx'

export type FrontPageFacts = {
  opening: OpeningFacts
  pictureStory: PictureStoryFacts | null
  mostRead: MostReadLists
  topic: TopicFacts | null
  blocks: BlockFacts[]
  corrections: CorrectionNote[]
}

/** The dark band follows this many blocks, the topic this many. */
const blocksBeforeBand = 2
const blocksBeforeTopic = 4

/** The whole front page, from the lead to the corrections. */
export function FrontPage({ now, ...facts }: FrontPageFacts & { now: number }) {
  const { opening, mostRead, pictureStory, topic, blocks, corrections } = facts
  const box = corrections.length > 0 ? <CorrectionsBox corrections={corrections} /> : null
  const essay = blocks.find((block) => block.arrangement === 'essay')
  const show = (part: BlockFacts[]) =>
    part.map((block) => (
      <SectionBlock
        key={block.parts[0]?.section.id}
        {...block}
        now={now}
        aside={block === essay ? box : null}
      />
    ))
  return (
    <>
      <div className="sheet">
        <Opening {...opening} now={now} />
        <MostRead {...mostRead} />
        {show(blocks.slice(0, blocksBeforeBand))}
      </div>
      {pictureStory && <PictureStory {...pictureStory} />}
      <div className={`sheet ${pictureStory ? 'after-night' : ''}`}>
        {show(blocks.slice(blocksBeforeBand, blocksBeforeTopic))}
        {topic && <TopicStrip {...topic} now={now} />}
        {show(blocks.slice(blocksBeforeTopic))}
        {!essay && box && <div className="corrections-alone mt-block">{box}</div>}
      </div>
    </>
  )
}
