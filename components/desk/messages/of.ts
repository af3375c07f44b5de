import type { Language } from '#newsroom/text/sentence'
import { en } from './en.ts'
import { type Messages, vi } from './vi.ts'

export type { Language }

/** All words of the desk in a person's language. */
export const messagesFor = (language: Language): Messages => (language === 'en' ? en : vi)
