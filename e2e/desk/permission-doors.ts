import type { Db } from '#db/connection'
import { type Person, systemActor } from '#newsroom/actor'
import { publishArticle } from '#newsroom/articles/publish'
import { approveArticle, submitArticle, trashArticle } from '#newsroom/articles/review'
import { draftArticle } from '#newsroom/articles/write'
import { p } from '#newsroom/body/build'
import type { Action } from '#newsroom/permissions'
import { indexSaved } from '#newsroom/search/indexing'
import { emptyStory, type StoryContent } from '#newsroom/story'
import type { Site } from '../site.ts'
import {
  actionBody,
  actionHeaders,
  builtAction,
  contentHash,
  fromOurCode,
  fromOurPage,
  type Reply,
  send,
} from './wire.ts'

export type Outcome = 'done' | 'forbidden' | 'absent' | 'sign in'

export type Prepared = {
  articleId: number
  version: number
  revisionId: number
  headline: string
  content: StoryContent
}
type Knock = { site: Site; db: Db; token: string | null; story: Prepared }

/** One way in which something is asked for over HTTP, and the state in which its story must be. */
export type Door = {
  name: string
  state: 'draft' | 'submitted' | 'approved' | 'published' | 'trashed'
  knock: (knock: Knock) => Promise<Outcome>
}

const tester = systemActor('kiểm thử')
let written = 0

/** Writes a story of this person in this section and brings it into the state. */
export function prepareStory(
  db: Db,
  by: Person,
  sectionId: number,
  state: Door['state'],
): Prepared {
  const headline = `Tin quyền số ${process.pid}x${++written}`
  const content: StoryContent = {
    ...emptyStory(),
    headline,
    sapo: 'Một câu dẫn.',
    sectionId,
    body: { type: 'doc', schemaVersion: 1, content: [p('Một đoạn văn.')] },
  }
  // The administrator may not write; a story can still be theirs from an earlier role.
  const author: Person = by.role === 'administrator' ? { ...by, role: 'reporter' } : by
  const { articleId, revisionId } = draftArticle(author, db, content)
  if (state === 'submitted') submitArticle(tester, db, { articleId })
  if (state === 'approved') approveArticle(tester, db, { articleId })
  if (state === 'published') publishArticle(tester, db, { articleId })
  if (state === 'trashed') trashArticle(tester, db, { articleId })
  // The desk finds a story some seconds after it was saved.
  indexSaved(db, articleId)
  return { articleId, revisionId, version: versionOf(db, articleId), headline, content }
}

const versionOf = (db: Db, articleId: number) =>
  Number(db.$client.prepare('SELECT version FROM articles WHERE id = ?').pluck().get(articleId))

/** A handler says by its status what became of a request. */
function handlerOutcome({ status, text }: Reply): Outcome {
  if (status === 200) return 'done'
  if (status === 401) return 'sign in'
  if (status === 403) return 'forbidden'
  if (status === 404) return 'absent'
  throw new Error(`unexpected ${status}: ${text.slice(0, 300)}`)
}

/** A page is there, is not, or leads to the sign-in page or the second step. */
function pageOutcome({ status, headers, text }: Reply): Outcome {
  const to = headers.location ?? /NEXT_REDIRECT;[^;]*;([^;]+);/.exec(text)?.[1] ?? ''
  if (/\/admin\/(dang-nhap|xac-minh)/.test(to)) return 'sign in'
  if (status === 200) return 'done'
  if (status === 404) return 'absent'
  throw new Error(`unexpected ${status} ${to}`)
}

const posts =
  (path: (story: Prepared) => string, json: (story: Prepared) => unknown) =>
  async ({ site, token, story }: Knock) =>
    handlerOutcome(
      await send(site, {
        method: 'POST',
        path: path(story),
        token,
        headers: fromOurCode(site),
        body: JSON.stringify(json(story)),
      }),
    )

const gets =
  (path: (story: Prepared) => string) =>
  async ({ site, token, story }: Knock) =>
    handlerOutcome(await send(site, { path: path(story), token }))

const opens =
  (path: (story: Prepared) => string) =>
  async ({ site, token, story }: Knock) =>
    pageOutcome(await send(site, { path: path(story), token }))

/** A form has done something when the database has changed; else it was refused, whatever it says. */
export const sends =
  (
    name: string,
    page: (story: Prepared) => string,
    fields: (story: Prepared) => [string, string][],
  ) =>
  async ({ site, db, token, story }: Knock): Promise<Outcome> => {
    const before = contentHash(db)
    const reply = await send(site, {
      method: 'POST',
      path: page(story),
      token,
      headers: { ...fromOurPage(site), ...actionHeaders(builtAction(name).id) },
      body: actionBody(fields(story)),
    })
    if (contentHash(db) !== before) return 'done'
    if (reply.text.includes('Không có bài này')) return 'absent'
    if (reply.text.includes('không có quyền')) return 'forbidden'
    return 'sign in'
  }

const list = () => '/admin/tin'
const history = ({ articleId }: Prepared) => `/admin/tin/${articleId}/lich-su`
const at = (rest: string) => (story: Prepared) => `/admin/api/tin/${story.articleId}${rest}`
const step = (name: string, more: Record<string, unknown> = {}) =>
  posts(at('/buoc'), ({ version }) => ({ step: name, fromVersion: version, ...more }))

/** What is listed or found: the headline is in the page, or it is not. */
const finds =
  (path: (story: Prepared) => string) =>
  async ({ site, token, story }: Knock): Promise<Outcome> => {
    const reply = await send(site, { path: path(story), token })
    if (reply.status === 401) return 'sign in'
    const outcome = pageOutcome(reply)
    // What is asked for stands in the field; the headline of a row is a link to its story.
    const listed = reply.text.includes(`/admin/tin/${story.articleId}"`)
    return outcome === 'done' && !listed ? 'absent' : outcome
  }

type ArticleAction = Extract<Action, `article.${string}`>

/** Every way over HTTP to each thing that can be done with a story. */
export const articleDoors: Record<Exclude<ArticleAction, 'article.create'>, Door[]> = {
  'article.view': [
    { name: 'the story as JSON', state: 'draft', knock: gets(at('')) },
    {
      name: 'the editor',
      state: 'draft',
      knock: opens(({ articleId }) => `/admin/tin/${articleId}`),
    },
    {
      name: 'the history',
      state: 'submitted',
      knock: opens(({ articleId }) => `/admin/tin/${articleId}/lich-su`),
    },
    {
      name: 'a comparison',
      state: 'draft',
      knock: opens(({ articleId }) => `/admin/tin/${articleId}/lich-su?a=1&b=1`),
    },
    {
      name: 'the framed preview',
      state: 'draft',
      knock: opens(({ articleId }) => `/admin/tin/${articleId}/xem-thu`),
    },
    {
      name: 'the preview',
      state: 'draft',
      knock: opens(({ revisionId }) => `/admin/xem-truoc/${revisionId}`),
    },
    {
      name: 'presence',
      state: 'draft',
      knock: posts(at('/co-mat'), () => ({ tab: 'kiemthu-1', editing: false, wasEditing: false })),
    },
    {
      name: 'search',
      state: 'draft',
      knock: finds(({ headline }) => `/admin/tin?q=${encodeURIComponent(headline)}`),
    },
    {
      name: 'search in the trash',
      state: 'trashed',
      knock: finds(({ headline }) => `/admin/tin?xem=thung-rac&q=${encodeURIComponent(headline)}`),
    },
  ],
  'article.edit': [
    {
      name: 'autosave',
      state: 'draft',
      knock: posts(at('/luu'), ({ version, content }) => ({ fromVersion: version, content })),
    },
    {
      name: 'keeping a text aside',
      state: 'draft',
      knock: posts(at('/cat-rieng'), ({ content }) => ({ content, name: 'Bản của tôi' })),
    },
    {
      name: 'naming the working text',
      state: 'draft',
      knock: posts(at('/ten-ban'), () => ({ name: 'Bản đọc' })),
    },
    {
      name: 'naming a version',
      state: 'submitted',
      knock: sends('nameVersion', history, ({ articleId, revisionId }) => [
        ['articleId', String(articleId)],
        ['revisionId', String(revisionId)],
        ['name', 'Bản đọc'],
      ]),
    },
    {
      name: 'taking a version back',
      state: 'submitted',
      knock: sends('restoreVersion', history, ({ articleId, revisionId, version }) => [
        ['articleId', String(articleId)],
        ['revisionId', String(revisionId)],
        ['fromVersion', String(version)],
      ]),
    },
  ],
  'article.submit': [{ name: 'the step', state: 'draft', knock: step('submit') }],
  'article.return': [
    { name: 'the step', state: 'submitted', knock: step('return', { reason: 'Thiếu nguồn' }) },
  ],
  'article.approve': [{ name: 'the step', state: 'submitted', knock: step('approve') }],
  'article.schedule': [
    { name: 'the step', state: 'draft', knock: step('schedule', { at: Date.now() + 86_400_000 }) },
  ],
  'article.publish': [{ name: 'the step', state: 'draft', knock: step('publish') }],
  'article.withdraw': [
    { name: 'the step', state: 'published', knock: step('withdraw', { reason: 'Đăng nhầm' }) },
  ],
  'article.correct': [
    {
      name: 'the step',
      state: 'published',
      knock: step('correct', { correction: 'Sai: một. Đúng: hai.' }),
    },
  ],
  'article.trash': [
    {
      name: 'the list’s form',
      state: 'draft',
      knock: sends('trashStories', list, ({ articleId, version }) => [
        ['story', `${articleId}.${version}`],
      ]),
    },
    {
      name: 'the trash’s form',
      state: 'trashed',
      knock: sends('restoreStories', list, ({ articleId, version }) => [
        ['story', `${articleId}.${version}`],
      ]),
    },
  ],
}

export { handlerOutcome, pageOutcome }
