const remember = (name: string, value: string | null) => {
  try {
    if (value === null) localStorage.removeItem(name)
    else localStorage.setItem(name, value)
  } catch {}
}

/** What a reader chose on this device. A browser may refuse to keep anything: then the choice lasts for the page. */
export function keep(name: 'theme' | 'size', value: string | null) {
  const { dataset } = document.documentElement
  if (value === null) delete dataset[name]
  else dataset[name] = value
  remember(name, value)
}

/** A story that the reader saved: path, headline, sapo, and when it was published. */
export type SavedStory = { path: string; headline: string; sapo: string; at: string }

const shelf = 'saved'
const most = 300

/** The stories saved on this device, the one saved last first. */
export function savedStories(): SavedStory[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(shelf) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one) => /^\/[^/]/.test(one?.path)) : []
  } catch {
    return []
  }
}

/** Puts the stories in the place of those saved before, and tells whoever keeps their pages for reading offline. */
export function saveStories(stories: SavedStory[]) {
  remember(shelf, JSON.stringify(stories.slice(0, most)))
  document.dispatchEvent(new CustomEvent('stories-saved', { detail: stories }))
}
