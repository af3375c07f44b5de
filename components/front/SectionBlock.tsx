import type { Arrangement, BlockSection } from '#newsroom/front-arrangements'
import type { MenuSection, StoryCard } from '#newsroom/reading'
import { EssayBlock } from './EssayBlock.tsx'
import { MagazineBlock } from './MagazineBlock.tsx'
import { MarketBlock } from './MarketBlock.tsx'
import { NewsBlock } from './NewsBlock.tsx'
import { PairBlock } from './PairBlock.tsx'
import { QuestionsBlock } from './QuestionsBlock.tsx'
import { WideBlock } from './WideBlock.tsx'

/** A section's part of the front page, with its stories, the opening one first. */
export type SectionPart = {
  section: MenuSection
  opening: BlockSection['opening']
  stories: [StoryCard, ...StoryCard[]]
}

export type BlockFacts = { arrangement: Arrangement; parts: SectionPart[] }

type Props = BlockFacts & { now: number /** Stands beside an essay. */; aside?: React.ReactNode }

/** One block of the front page in its arrangement. */
export function SectionBlock({ arrangement, parts, now, aside }: Props) {
  const [part] = parts
  if (!part) return null
  switch (arrangement) {
    case 'news':
      return <NewsBlock {...part} />
    case 'market':
      return <MarketBlock {...part} />
    case 'pair':
      return <PairBlock parts={parts} />
    case 'magazine':
      return <MagazineBlock {...part} now={now} />
    case 'wide':
      return <WideBlock {...part} />
    case 'questions':
      return <QuestionsBlock {...part} />
    case 'essay':
      return <EssayBlock {...part} now={now} aside={aside} />
  }
}
