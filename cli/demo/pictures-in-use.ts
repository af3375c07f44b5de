import { demoAuthors } from './people.ts'
import { demoStories } from './stories.ts'
import type { Telling } from './story.ts'
import { demoTopics } from './topics.ts'

/** Keys of all pictures that stories, topics and bylines name, each once. */
export function picturesInUse(): string[] {
  const keys = new Set<string>()
  for (const { hero, body } of demoStories) {
    if (hero) keys.add(hero.picture)
    body(listening((key) => keys.add(key)))
  }
  for (const { banner } of demoTopics) keys.add(banner)
  for (const { portrait } of demoAuthors) keys.add(portrait)
  return [...keys]
}

/** A telling that only hears which pictures are named. */
const listening = (hear: (picture: string) => void): Telling => ({
  figure(picture) {
    hear(picture)
    return { type: 'figure', attrs: { assetId: null, caption: '', credit: '', width: 'text' } }
  },
  gallery(_, pictures) {
    for (const { picture } of pictures) hear(picture)
    return { type: 'gallery', attrs: { caption: '', items: [] } }
  },
  related: () => ({ type: 'relatedBox', attrs: { title: '', articleIds: [] } }),
  attachment: () => ({ type: 'attachment', attrs: { assetId: 1, title: '' } }),
  address: () => '/',
})
