import type { Actor, Role } from './actor.ts'
import { NotAllowed } from './refusals.ts'

/** How far a permission reaches: the stories one wrote, those filed in one's sections, either, or all. */
type Reach = 'own' | 'section' | 'own or section' | 'any'
type Grants = Partial<Record<Role, Reach>>

/** Who may do what, to be read aloud. A role that is not named may not. */
export const permissions = {
  'article.create': {
    reporter: 'any',
    editor: 'any',
    managing_editor: 'any',
    editor_in_chief: 'any',
  },
  'article.view': {
    reporter: 'own',
    editor: 'own or section',
    managing_editor: 'any',
    editor_in_chief: 'any',
  },
  'article.edit': {
    reporter: 'own',
    editor: 'own or section',
    managing_editor: 'any',
    editor_in_chief: 'any',
  },
  'article.submit': {
    reporter: 'own',
    editor: 'own or section',
    managing_editor: 'any',
    editor_in_chief: 'any',
  },
  'article.return': { editor: 'section', managing_editor: 'any', editor_in_chief: 'any' },
  'article.approve': { editor: 'section', managing_editor: 'any', editor_in_chief: 'any' },
  'article.schedule': { editor: 'section', managing_editor: 'any', editor_in_chief: 'any' },
  'article.publish': { editor: 'section', managing_editor: 'any', editor_in_chief: 'any' },
  'article.withdraw': { editor_in_chief: 'any' },
  'article.correct': { editor_in_chief: 'any' },
  'article.trash': {
    reporter: 'own',
    editor: 'own or section',
    managing_editor: 'any',
    editor_in_chief: 'any',
  },
  'asset.upload': {
    reporter: 'any',
    editor: 'any',
    managing_editor: 'any',
    editor_in_chief: 'any',
  },
  'asset.edit': { reporter: 'own', editor: 'any', managing_editor: 'any', editor_in_chief: 'any' },
  'front.arrange': { managing_editor: 'any', editor_in_chief: 'any' },
  'report.settle': { editor: 'section', managing_editor: 'any', editor_in_chief: 'any' },
  'section.edit': { managing_editor: 'any', editor_in_chief: 'any' },
  'author.edit': { managing_editor: 'any', editor_in_chief: 'any' },
  'source.edit': { managing_editor: 'any', editor_in_chief: 'any' },
  'topic.edit': { editor: 'any', managing_editor: 'any', editor_in_chief: 'any' },
  'tag.create': { reporter: 'any', editor: 'any', managing_editor: 'any', editor_in_chief: 'any' },
  'tag.edit': { managing_editor: 'any', editor_in_chief: 'any' },
  'page.edit': { managing_editor: 'any', editor_in_chief: 'any' },
  'menu.edit': { managing_editor: 'any', editor_in_chief: 'any' },
  'settings.edit': { editor_in_chief: 'any', administrator: 'any' },
  // An administrator runs the accounts and the settings, and touches no content.
  'user.edit': { administrator: 'any', editor_in_chief: 'any' },
  'audit.view': { editor_in_chief: 'any', administrator: 'any' },
} as const satisfies Record<string, Grants>

export type Action = keyof typeof permissions

/** What a permission is asked about: who wrote it and in which top section it stands (null: none yet). */
export type Subject = { createdBy: number | null; topSectionId: number | null }

/** How far the actor's permission reaches; null where there is none. The product itself may do anything. */
export function reachOf(actor: Actor, action: Action): Reach | null {
  if (actor.kind === 'system') return 'any'
  const grants: Grants = permissions[action]
  return grants[actor.role] ?? null
}

/** Whether the actor may do this; `subject` is left out for what belongs to nobody. */
export function may(actor: Actor, action: Action, subject?: Subject): boolean {
  const reach = reachOf(actor, action)
  if (reach === null) return false
  if (reach === 'any' || actor.kind === 'system') return true
  if (!subject) return false
  const own = subject.createdBy === actor.userId
  const inSection = subject.topSectionId !== null && actor.sectionIds.includes(subject.topSectionId)
  return (own && reach !== 'section') || (inSection && reach !== 'own')
}

/** @throws NotAllowed when the actor may not do this */
export function authorise(actor: Actor, action: Action, subject?: Subject) {
  if (!may(actor, action, subject))
    throw new NotAllowed({
      vi: 'Tài khoản này không có quyền làm việc đó.',
      en: 'This account may not do that.',
    })
}
