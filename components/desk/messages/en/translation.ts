import type { Messages } from '../vi.ts'

export const translation: Messages['translation'] = {
  language: 'Language',
  hint: 'The page and the words around the story follow it.',
  of: 'Translation of',
  ofHint: 'Once out, the original and its translations lead to one another.',
  choose: 'Choose the original…',
  change: 'Choose another…',
}
