import { expect, test } from 'vitest'
import type { AssetKind } from '#db/schema/assets'
import { doc, figure, gallery, p } from '../body/build.ts'
import { emptyStory, type StoryContent } from '../story.ts'
import { problemsOfType } from './type-needs.ts'

const [picture, film, sound, words, paper] = [1, 2, 3, 4, 5]
const kinds = new Map<number, AssetKind>([
  [picture, 'picture'],
  [film, 'video'],
  [sound, 'audio'],
  [words, 'captions'],
  [paper, 'document'],
])
const hero = { assetId: picture, caption: '', credit: '' }
const media = (assetId: number, captions?: number) => ({
  assetId,
  captions: captions === undefined ? null : { assetId: captions },
})
const photos = (count: number) => doc(...Array.from({ length: count }, () => figure(picture, '')))

test.each<[Partial<StoryContent>, string[]]>([
  [{ type: 'standard' }, []],
  [{ type: 'brief' }, []],
  [{ type: 'photo' }, ['body']],
  [{ type: 'photo', body: photos(1) }, ['body']],
  [{ type: 'photo', body: photos(2) }, []],
  [{ type: 'photo', body: doc(p('Chữ'), gallery('', [{ assetId: 1 }, { assetId: 1 }])) }, []],
  [{ type: 'video' }, ['media', 'hero', 'transcript']],
  [{ type: 'video', hero, media: media(film) }, ['transcript']],
  [{ type: 'video', hero, media: media(film), transcript: 'Không có lời.' }, []],
  [{ type: 'video', hero, media: media(film, words) }, []],
  [{ type: 'video', hero, media: media(film, paper) }, ['media.captions']],
  [{ type: 'video', hero, media: media(sound, words) }, ['media']],
  [{ type: 'video', hero, media: media(99, words) }, ['media']],
  [{ type: 'audio' }, ['media']],
  [{ type: 'audio', media: media(film) }, ['media']],
  [{ type: 'audio', media: media(sound) }, []],
  [{ type: 'infographic' }, ['hero', 'transcript']],
  [{ type: 'infographic', hero }, ['transcript']],
  [{ type: 'infographic', hero, transcript: ' \n ' }, ['transcript']],
  [{ type: 'infographic', hero, transcript: 'Sản lượng: 1.200 tấn.' }, []],
  [{ type: 'emagazine' }, ['hero']],
  [{ type: 'emagazine', hero }, []],
])('%j lacks %j', (story, lacks) => {
  const problems = problemsOfType({ ...emptyStory(), ...story }, kinds)
  expect(problems.map(({ path }) => path)).toEqual(lacks)
})
