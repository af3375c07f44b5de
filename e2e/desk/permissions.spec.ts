import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { reportError } from '#newsroom/error-reports'
import { type Action, may, permissions, type Subject } from '#newsroom/permissions'
import {
  type Caller,
  type CallerName,
  type Callers,
  callerNames,
  expect,
  hireCallers,
  test,
  together,
} from './callers.ts'
import {
  articleDoors,
  type Door,
  handlerOutcome,
  type Outcome,
  pageOutcome,
  prepareStory,
  sends,
} from './permission-doors.ts'
import { fromOurCode, fromOurPage, send, untilQuiet } from './wire.ts'

/** How a story stands to the caller. */
const relations = ['own', 'section', 'other'] as const
type Relation = (typeof relations)[number]

/** What must come of a request, read from the permission map alone. */
function due(caller: Caller, action: Action, subject: Subject): Outcome {
  if (!caller.isIn) return 'sign in'
  if (!may(caller.person, 'article.view', subject)) return 'absent'
  return may(caller.person, action, subject) ? 'done' : 'forbidden'
}

function standing(callers: Callers, caller: Caller, relation: Relation) {
  const by = relation === 'own' ? caller.person : callers.writer
  const sectionId = relation === 'section' ? callers.theirs : callers.foreign
  return { by, sectionId, subject: { createdBy: by.userId, topSectionId: sectionId } }
}

const articleActions = Object.keys(articleDoors) as (keyof typeof articleDoors)[]

for (const action of articleActions) {
  for (const door of articleDoors[action]) {
    test(`${action} by ${door.name}: each caller gets what the map says`, async ({ site, db }) => {
      test.setTimeout(180_000)
      const callers = together(db, () => hireCallers(db))
      const wrong: string[] = []
      for (const name of callerNames) {
        for (const relation of relations) {
          const told = await outcomeAt(door, callers, name, relation)
          const { subject } = standing(callers, callers[name], relation)
          const wanted = due(callers[name], action, subject)
          if (told !== wanted) wrong.push(`${name}, ${relation}: ${told}, not ${wanted}`)
        }
      }
      expect(wrong).toEqual([])

      async function outcomeAt(at: Door, all: Callers, name: CallerName, relation: Relation) {
        const { by, sectionId } = standing(all, all[name], relation)
        const story = together(db, () => prepareStory(db, by, sectionId, at.state))
        return at.knock({ site, db, token: all[name].token, story })
      }
    })
  }
}

/** What belongs to nobody: the caller's role alone decides. */
type PlainDoor = (knock: {
  site: Parameters<typeof send>[0]
  caller: Caller
  storyOf: (caller: Caller) => number
}) => Promise<Outcome>

const page =
  (path: string): PlainDoor =>
  async ({ site, caller }) =>
    pageOutcome(await send(site, { path, token: caller.token }))

const plainDoors: Partial<Record<Action, PlainDoor>> = {
  'article.create': async ({ site, caller }) =>
    handlerOutcome(
      await send(site, {
        method: 'POST',
        path: '/admin/api/tin',
        token: caller.token,
        headers: fromOurCode(site),
        body: '{}',
      }),
    ),
  'asset.upload': async ({ site, caller }) => {
    const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 }
    const body = await sharp({
      create: { width: 340, height: 240, channels: 3, background: '#456', noise },
    })
      .jpeg()
      .toBuffer()
    return handlerOutcome(
      await send(site, {
        method: 'POST',
        path: '/admin/api/kho',
        token: caller.token,
        headers: {
          ...fromOurPage(site),
          'x-trangnhat-protocol': '1',
          'content-type': 'image/jpeg',
          'content-length': String(body.length),
          'x-file-name': 'anh.jpg',
        },
        body,
      }),
    )
  },
  'tag.create': async ({ site, caller, storyOf }) =>
    handlerOutcome(
      await send(site, {
        method: 'POST',
        path: `/admin/api/tin/${storyOf(caller)}/tu-khoa`,
        token: caller.token,
        headers: fromOurCode(site),
        body: JSON.stringify({ name: `thẻ ${randomBytes(4).toString('hex')}` }),
      }),
    ),
  'front.arrange': page('/admin/trang-nhat'),
  'section.edit': page('/admin/cau-hinh/chuyen-muc'),
  'author.edit': page('/admin/cau-hinh/tac-gia'),
  'source.edit': page('/admin/cau-hinh/nguon-tin'),
  'topic.edit': page('/admin/cau-hinh/su-kien'),
  'tag.edit': page('/admin/cau-hinh/tu-khoa'),
  'page.edit': page('/admin/cau-hinh/trang'),
  'menu.edit': page('/admin/cau-hinh/trinh-don'),
  'settings.edit': page('/admin/cau-hinh'),
  'user.edit': page('/admin/nguoi-dung'),
}

for (const [action, door] of Object.entries(plainDoors) as [Action, PlainDoor][]) {
  test(`${action}: each caller gets what the map says`, async ({ site, db }) => {
    const callers = together(db, () => hireCallers(db))
    const storyOf = (caller: Caller) =>
      together(db, () => prepareStory(db, caller.person, callers.foreign, 'draft').articleId)
    const wrong: string[] = []
    for (const name of callerNames) {
      const caller = callers[name]
      const told = await door({ site, caller, storyOf })
      const allowed = may(caller.person, action)
      const fits = !caller.isIn
        ? told === 'sign in'
        : allowed
          ? told === 'done'
          : told === 'forbidden' || told === 'absent'
      if (!fits) wrong.push(`${name}: ${told}, allowed: ${allowed}`)
    }
    expect(wrong).toEqual([])
  })
}

test('a picture is described by whoever took it in, and by editors', async ({ site, db }) => {
  const callers = together(db, () => hireCallers(db))
  const pictures = db.$client.prepare<[], number>('SELECT id FROM assets ORDER BY id').pluck().all()
  const [assetId] = pictures
  if (assetId === undefined) throw new Error('the demo has no picture')
  const wrong: string[] = []
  for (const name of callerNames) {
    const caller = callers[name]
    const told = handlerOutcome(
      await send(site, {
        method: 'POST',
        path: `/admin/api/tin/1/anh/${assetId}`,
        token: caller.token,
        headers: fromOurCode(site),
        body: JSON.stringify({ alt: `Chữ của ${name}` }),
      }),
    )
    const allowed = may(caller.person, 'asset.edit', { createdBy: null, topSectionId: null })
    const fits = caller.isIn ? (told === 'done') === allowed : told === 'sign in'
    if (!fits) wrong.push(`${name}: ${told}`)
  }
  expect(wrong).toEqual([])
})

test('what a reader reports is settled by who answers for the story’s section', async ({
  site,
  db,
}) => {
  test.setTimeout(180_000)
  const callers = together(db, () => hireCallers(db))
  const settle = sends(
    'settle',
    () => '/admin/bao-loi',
    ({ revisionId: reportId }) => [
      ['reportId', String(reportId)],
      ['from', 'new'],
      ['to', 'done'],
    ],
  )
  const places = [callers.theirs, callers.foreign]
  const asked = together(db, () =>
    places.flatMap((topSectionId) => {
      const made = prepareStory(db, callers.writer, topSectionId, 'published')
      return callerNames.map((name) => {
        reportError(db, { articleId: made.articleId, suggestion: `Chỗ sai ${name}` })
        const reportId = db.$client.prepare('SELECT max(id) FROM error_reports').pluck().get()
        return { name, topSectionId, story: { ...made, revisionId: Number(reportId) } }
      })
    }),
  )
  await untilQuiet(db)
  const wrong: string[] = []
  for (const { name, topSectionId, story } of asked) {
    const caller = callers[name]
    const told = await settle({ site, db, token: caller.token, story })
    const allowed = may(caller.person, 'report.settle', { createdBy: null, topSectionId })
    const fits = !caller.isIn ? told === 'sign in' : (told === 'done') === allowed
    if (!fits) wrong.push(`${name}, ${topSectionId}: ${told}, allowed: ${allowed}`)
  }
  expect(wrong).toEqual([])
})

test('whatever the map names is knocked at here', () => {
  /** Has no screen and no handler yet. */
  const later: Action[] = ['audit.view']
  const asked = ['asset.edit', 'report.settle']
  const known = [...articleActions, ...Object.keys(plainDoors), ...asked, ...later]
  expect(Object.keys(permissions).toSorted()).toEqual(known.toSorted())
})
