import { useEffect, useState } from 'react'
import type { StoryLink } from '#newsroom/editor-choices'
import { useModel } from './Model.client.tsx'

/** Stories of the paper for what was typed; null until the first answer. */
export function useFoundStories(typed: string): StoryLink[] | null {
  const { talk, tools } = useModel()
  const [found, setFound] = useState<StoryLink[] | null>(null)
  const { articleId } = useModel().store.get().standing
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(() => {
      talk
        .findStories(typed)
        .then(({ stories }) => {
          if (!isCurrent) return
          const others = stories.filter(({ id }) => id !== articleId)
          tools.stories.put(...others)
          setFound(others)
        })
        .catch(() => undefined)
    }, 150)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [typed, talk, tools, articleId])
  return found
}
