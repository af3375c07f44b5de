import type { articleStates } from '#db/schema/articles'
import type { Action } from './permissions.ts'
import { WrongState } from './refusals.ts'
import type { Sentence } from './text/sentence.ts'

export type ArticleState = (typeof articleStates)[number]

/** A verb that moves a story, the permission it needs and, for each state it may start from, where it leads. */
type Transition = { needs: Action; moves: Partial<Record<ArticleState, ArticleState>> }

/**
 * The life of a story, cell by cell: a state that a verb does not name is one in which it is refused.
 * Editing approved work sends it back to draft, because what was approved is no longer what stands there;
 * editing scheduled or published work leaves it where it is, because a pinned revision is out or will go out.
 */
export const transitions = {
  save: {
    needs: 'article.edit',
    moves: {
      draft: 'draft',
      submitted: 'submitted',
      approved: 'draft',
      scheduled: 'scheduled',
      published: 'published',
      withdrawn: 'withdrawn',
    },
  },
  submit: { needs: 'article.submit', moves: { draft: 'submitted' } },
  return: { needs: 'article.return', moves: { submitted: 'draft', approved: 'draft' } },
  approve: { needs: 'article.approve', moves: { draft: 'approved', submitted: 'approved' } },
  schedule: {
    needs: 'article.schedule',
    moves: {
      draft: 'scheduled',
      submitted: 'scheduled',
      approved: 'scheduled',
      scheduled: 'scheduled',
      published: 'published',
    },
  },
  unschedule: {
    needs: 'article.schedule',
    moves: { scheduled: 'approved', published: 'published' },
  },
  publish: {
    needs: 'article.publish',
    moves: {
      draft: 'published',
      submitted: 'published',
      approved: 'published',
      scheduled: 'published',
      published: 'published',
      withdrawn: 'published',
    },
  },
  discard: { needs: 'article.edit', moves: { published: 'published' } },
  withdraw: { needs: 'article.withdraw', moves: { published: 'withdrawn' } },
  trash: {
    needs: 'article.trash',
    moves: { draft: 'trashed', submitted: 'trashed', approved: 'trashed' },
  },
  restore: { needs: 'article.trash', moves: { trashed: 'draft' } },
} as const satisfies Record<string, Transition>

export type TransitionName = keyof typeof transitions

const stateWords: Record<ArticleState, Sentence> = {
  draft: { vi: 'Nháp', en: 'Draft' },
  submitted: { vi: 'Chờ duyệt', en: 'Awaiting approval' },
  approved: { vi: 'Đã duyệt', en: 'Approved' },
  scheduled: { vi: 'Hẹn giờ', en: 'Scheduled' },
  published: { vi: 'Đã đăng', en: 'Published' },
  withdrawn: { vi: 'Đã gỡ', en: 'Taken down' },
  trashed: { vi: 'Trong thùng rác', en: 'In the trash' },
}

/** The state that a verb leads to from here; null where it is refused. */
export function leadsTo(name: TransitionName, from: ArticleState): ArticleState | null {
  const { moves }: Transition = transitions[name]
  return moves[from] ?? null
}

/** @throws WrongState when the story is not in a state from which the verb may start */
export function move(name: TransitionName, from: ArticleState): ArticleState {
  const to = leadsTo(name, from)
  if (to === null) {
    const { vi, en } = stateWords[from]
    throw new WrongState({
      vi: `Bài đang ở trạng thái “${vi}”, không làm việc này được.`,
      en: `The story is “${en}”: this cannot be done to it.`,
    })
  }
  return to
}
