'use server'

import { z } from 'zod'
import { changeAuthor, enterAuthor } from '#newsroom/authors'
import { actionsOf } from '#server/action'
import { settingFields } from '#server/setting-fields'
import { messagesFor } from '../../../../../../components/desk/messages/of.ts'

const formAction = actionsOf('/admin/cau-hinh/tac-gia/*')

const { id, since, text, choice } = settingFields
const said = {
  name: text,
  title: text,
  biography: text,
  email: text.transform((typed) => typed.trim() || null),
  portraitAssetId: choice,
  newPenNames: text.transform((typed) => typed.split(/\r?\n/).filter((line) => line.trim() !== '')),
}

export const enter = formAction(
  { door: 'full', schema: z.object(said) },
  ({ db, session, input: { newPenNames, ...author } }) => {
    enterAuthor(session.person, db, { ...author, penNames: newPenNames })
    return { redirectTo: '/admin/cau-hinh/tac-gia' }
  },
)

const pens = { penIds: z.array(id).max(40), penNames: z.array(text).max(40) }

export const save = formAction(
  {
    door: 'full',
    schema: z.object({ authorId: id, since, ...said, ...pens }),
    lists: ['penIds', 'penNames'],
  },
  ({ db, session, input: { penIds, penNames, ...author } }) => {
    const changed = changeAuthor(session.person, db, {
      ...author,
      penNames: penIds.map((penId, place) => ({ id: penId, name: penNames[place] ?? '' })),
    })
    return { ...changed, message: messagesFor(session.language).settings.saved }
  },
)
