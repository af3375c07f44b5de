import { pictureStories } from './stories/anh.ts'
import { guideStories } from './stories/can-biet.ts'
import { landAndPeopleStories } from './stories/dat-va-nguoi.ts'
import { schoolStories } from './stories/giao-duc.ts'
import { inEnglish } from './stories/in-english.ts'
import { businessStories } from './stories/kinh-te.ts'
import { farmStories } from './stories/kinh-te-vuon-ruong.ts'
import { seenAndHeard } from './stories/nghe-nhin.ts'
import { longRead } from './stories/nguoi-do-mua.ts'
import { sportStories } from './stories/the-thao.ts'
import { newsStories } from './stories/thoi-su.ts'
import { roadToTaMay } from './stories/thoi-su-duong-ta-may.ts'
import { cultureStories } from './stories/van-hoa-du-lich.ts'
import { societyStories } from './stories/xa-hoi.ts'
import type { DemoStory } from './story.ts'

/** Every story of the demo. */
export const demoStories: readonly DemoStory[] = [
  ...roadToTaMay,
  ...newsStories,
  ...businessStories,
  ...farmStories,
  ...societyStories,
  ...schoolStories,
  ...cultureStories,
  inEnglish,
  ...sportStories,
  ...guideStories,
  longRead,
  ...landAndPeopleStories,
  ...pictureStories,
  ...seenAndHeard,
]
