'use server'

import { z } from 'zod'
import { changeMachineSettings } from '#newsroom/machine-settings'
import { changeSettings, colours } from '#newsroom/settings'
import { actionsOf } from '#server/action'
import { settingFields } from '#server/setting-fields'
import { messagesFor } from '../../../../../components/desk/messages/of.ts'

const formAction = actionsOf('/admin/cau-hinh')

const { since, text, ticked } = settingFields

export const saveSettings = formAction(
  {
    door: 'full',
    schema: z.object({
      since,
      siteName: text,
      motto: text,
      description: text,
      toneStyle: z.enum(['old', 'new']).default('old'),
      colour: z.enum(colours).default('cham'),
      'masthead.owner': text,
      'masthead.licence': text,
      'masthead.responsible': text,
      'masthead.address': text,
      'masthead.telephone': text,
      'masthead.email': text,
      'masthead.note': text,
    }),
  },
  ({ db, session, input }) => {
    const changed = changeSettings(session.person, db, {
      since: input.since,
      siteName: input.siteName,
      motto: input.motto,
      description: input.description,
      toneStyle: input.toneStyle,
      colour: input.colour,
      masthead: {
        owner: input['masthead.owner'],
        licence: input['masthead.licence'],
        responsible: input['masthead.responsible'],
        address: input['masthead.address'],
        telephone: input['masthead.telephone'],
        email: input['masthead.email'],
        note: input['masthead.note'],
      },
    })
    return { ...changed, message: messagesFor(session.language).settings.site.saved }
  },
)

export const saveMachines = formAction(
  {
    door: 'full',
    schema: z.object({
      since,
      fullText: ticked,
      hub: text,
      indexNow: ticked,
      securityContact: text,
    }),
  },
  ({ db, session, input }) => {
    const changed = changeMachineSettings(session.person, db, input)
    return { ...changed, message: messagesFor(session.language).settings.machines.saved }
  },
)
