import type { Language } from '#newsroom/text/sentence'
import { account } from './vi/account.ts'
import { door } from './vi/door.ts'
import { editor } from './vi/editor.ts'
import { frame } from './vi/frame.ts'
import { front } from './vi/front.ts'
import { keys } from './vi/keys.ts'
import { log } from './vi/log.ts'
import { menus, pages } from './vi/pages.ts'
import { palette } from './vi/palette.ts'
import { people } from './vi/people.ts'
import { pictures } from './vi/pictures.ts'
import { reports } from './vi/reports.ts'
import { settings } from './vi/settings.ts'
import { stories } from './vi/stories.ts'
import { translation } from './vi/translation.ts'
import { types } from './vi/types.ts'
import { work } from './vi/work.ts'

/** The desk's words in Vietnamese; their shape is the law for every other language. */
export const vi = {
  language: 'vi' as Language,
  account,
  door,
  editor,
  frame,
  front,
  keys,
  log,
  menus,
  pages,
  palette,
  people,
  pictures,
  reports,
  settings,
  stories,
  translation,
  types,
  work,
}

export type Messages = typeof vi
