'use client'

import { createContext, useContext } from 'react'
import { type Said, spoken } from '#newsroom/text/sentence'
import { type Language, messagesFor } from './messages/of.ts'

const Spoken = createContext<Language>('vi')

/** Tells every client component below which language its person reads. */
export function Words({ language, children }: { language: Language; children: React.ReactNode }) {
  return <Spoken value={language}>{children}</Spoken>
}

/** The desk's words in the person's language, for client components; pages get them from `signedIn`. */
export const useMessages = () => messagesFor(useContext(Spoken))

/** Says what the newsroom wrote down in both languages in the person's own. */
export function useSpoken() {
  const language = useContext(Spoken)
  return (said: Said) => spoken(said, language)
}
