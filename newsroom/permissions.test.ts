import { describe, expect, test } from 'vitest'
import { roles } from '#db/schema/users'
import type { Person, Role } from '#newsroom/actor'
import { type Action, may, permissions } from '#newsroom/permissions'

const economy = 1
const schools = 2
const me = 10

const person = (role: Role): Person => ({
  kind: 'person',
  userId: me,
  name: 'Người thử',
  role,
  sectionIds: [economy],
})

const subjects = {
  own: { createdBy: me, topSectionId: schools },
  section: { createdBy: 99, topSectionId: economy },
  other: { createdBy: 99, topSectionId: schools },
  unfiled: { createdBy: 99, topSectionId: null },
}

// What each role may do to a story: its own (o), one of its section (s), one of another's (x), one without section (u).
const stories: Record<string, Record<Role, string>> = {
  'article.view': {
    reporter: 'o',
    editor: 'os',
    managing_editor: 'osxu',
    editor_in_chief: 'osxu',
    administrator: '',
  },
  'article.edit': {
    reporter: 'o',
    editor: 'os',
    managing_editor: 'osxu',
    editor_in_chief: 'osxu',
    administrator: '',
  },
  'article.submit': {
    reporter: 'o',
    editor: 'os',
    managing_editor: 'osxu',
    editor_in_chief: 'osxu',
    administrator: '',
  },
  'article.return': {
    reporter: '',
    editor: 's',
    managing_editor: 'osxu',
    editor_in_chief: 'osxu',
    administrator: '',
  },
  'article.approve': {
    reporter: '',
    editor: 's',
    managing_editor: 'osxu',
    editor_in_chief: 'osxu',
    administrator: '',
  },
  'article.schedule': {
    reporter: '',
    editor: 's',
    managing_editor: 'osxu',
    editor_in_chief: 'osxu',
    administrator: '',
  },
  'article.publish': {
    reporter: '',
    editor: 's',
    managing_editor: 'osxu',
    editor_in_chief: 'osxu',
    administrator: '',
  },
  'article.withdraw': {
    reporter: '',
    editor: '',
    managing_editor: '',
    editor_in_chief: 'osxu',
    administrator: '',
  },
  'article.correct': {
    reporter: '',
    editor: '',
    managing_editor: '',
    editor_in_chief: 'osxu',
    administrator: '',
  },
  'article.trash': {
    reporter: 'o',
    editor: 'os',
    managing_editor: 'osxu',
    editor_in_chief: 'osxu',
    administrator: '',
  },
}

describe.each(Object.entries(stories))('%s', (action, byRole) => {
  test.each(roles)('%s', (role) => {
    const allowed = Object.entries(subjects)
      .filter(([, subject]) => may(person(role), action as Action, subject))
      .map(([name]) => (name === 'other' ? 'x' : name.charAt(0)))
      .join('')
    expect(allowed).toBe(byRole[role])
  })
})

test('every permission about stories is in the table', () => {
  const asked = Object.keys(permissions).filter((name) => name.startsWith('article.'))
  expect(asked.filter((name) => name !== 'article.create').sort()).toEqual(
    Object.keys(stories).sort(),
  )
})

test('an administrator runs accounts and settings and touches no content', () => {
  const allowed = (Object.keys(permissions) as Action[]).filter((action) =>
    may(person('administrator'), action, subjects.own),
  )
  expect(allowed.sort()).toEqual(['audit.view', 'settings.edit', 'user.edit'])
})
