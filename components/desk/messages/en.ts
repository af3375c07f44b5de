import { account } from './en/account.ts'
import { door } from './en/door.ts'
import { editor } from './en/editor.ts'
import { frame } from './en/frame.ts'
import { front } from './en/front.ts'
import { keys } from './en/keys.ts'
import { log } from './en/log.ts'
import { menus, pages } from './en/pages.ts'
import { palette } from './en/palette.ts'
import { people } from './en/people.ts'
import { pictures } from './en/pictures.ts'
import { reports } from './en/reports.ts'
import { settings } from './en/settings.ts'
import { stories } from './en/stories.ts'
import { translation } from './en/translation.ts'
import { types } from './en/types.ts'
import { work } from './en/work.ts'
import type { Messages } from './vi.ts'

export const en: Messages = {
  language: 'en',
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
