import type { Jumps, StoryJump } from '#newsroom/palette'
import { deskTime } from '#newsroom/text/desk-time'
import { fold } from '#newsroom/text/fold'
import type { IconName } from '../../ui/icon-shapes.tsx'
import type { Messages } from '../messages/vi.ts'
import { type OpenPlaces, placesOpenTo } from '../places.ts'

/** A line of the palette: where it leads, or what it does. */
export type Entry = {
  id: string
  icon: IconName
  label: string
  /** Words that readers will read stand in their own type. */
  isHeadline?: boolean
  /** What belongs to the label and is said more quietly. */
  with?: string
  meta?: string
  keys?: readonly string[]
  href?: string
  does?: 'theme' | 'keys'
}

export type Group = { title: string; entries: Entry[] }

type Facts = { open: OpenPlaces; messages: Messages; now: number }

/** What answers the words, in groups; no group is empty. */
export function groupsFor(typed: string, jumps: Jumps | null, facts: Facts): Group[] {
  const { palette, frame } = facts.messages
  const groups = [
    {
      title: frame.stories,
      entries: (jumps?.stories ?? []).map((story) => storyEntry(story, facts)),
    },
    { title: frame.sections, entries: (jumps?.sections ?? []).map(sectionEntry) },
    { title: palette.people, entries: peopleEntries(jumps, palette) },
    { title: palette.commands, entries: commands(typed, facts) },
  ]
  return groups.filter(({ entries }) => entries.length > 0)
}

/** Where this person went from here before, and every command. */
export function groupsAtRest(recent: readonly Entry[], facts: Facts): Group[] {
  const groups = [
    { title: facts.messages.palette.recent, entries: [...recent] },
    { title: facts.messages.palette.commands, entries: commands('', facts) },
  ]
  return groups.filter(({ entries }) => entries.length > 0)
}

function storyEntry(story: StoryJump, { messages, now }: Facts): Entry {
  const { frame, stories } = messages
  const state = story.amended && story.state === 'published' ? 'changed' : story.state
  const time =
    state === 'published' ? deskTime(story.updatedAt, now, messages.language) : frame.states[state]
  return {
    id: `tin-${story.id}`,
    icon: state === 'trashed' ? 'trash' : state,
    label: story.headline.trim() || stories.noHeadline,
    isHeadline: story.headline.trim() !== '',
    meta: [story.section, time].filter(Boolean).join(' · '),
    href: `/admin/tin/${story.id}`,
  }
}

const sectionEntry = ({ id, name, above }: Jumps['sections'][number]): Entry => ({
  id: `muc-${id}`,
  icon: 'sections',
  label: name,
  ...(above !== null && { meta: above }),
  href: `/admin/tin?muc=${id}`,
})

const peopleEntries = (jumps: Jumps | null, words: Messages['palette']): Entry[] => [
  ...(jumps?.authors ?? []).map(
    ({ id, name }): Entry => ({
      id: `tac-gia-${id}`,
      icon: 'authors',
      label: name,
      meta: words.author,
      href: `/admin/cau-hinh/tac-gia/${id}`,
    }),
  ),
  ...(jumps?.members ?? []).map(
    ({ id, name }): Entry => ({
      id: `nguoi-${id}`,
      icon: 'users',
      label: name,
      meta: words.member,
      href: `/admin/nguoi-dung/${id}`,
    }),
  ),
]

/** What can be done with the words, then the commands that have them in their name. */
function commands(typed: string, { open, messages }: Facts): Entry[] {
  const { frame, palette, keys } = messages
  const quoted = palette.quoted(typed)
  const query = encodeURIComponent(typed)
  const withWords: (Entry | false)[] =
    typed === ''
      ? []
      : [
          open.stories && {
            id: 'viet-voi',
            icon: 'plus',
            label: palette.write,
            with: palette.withHeadline(quoted),
            href: `/admin/tin/moi?tua=${query}`,
          },
          open.stories && {
            id: 'loc-tin',
            icon: 'filter',
            label: palette.filterStories,
            with: quoted,
            href: `/admin/tin?q=${query}`,
          },
          open.pictures && {
            id: 'tim-kho',
            icon: 'pictures',
            label: palette.findInLibrary,
            with: quoted,
            href: `/admin/kho?q=${query}`,
          },
        ]
  const always: (Entry | false)[] = [
    open.stories && {
      id: 'viet',
      icon: 'plus',
      label: palette.write,
      keys: ['N'],
      href: '/admin/tin/moi',
    },
    ...placesOpenTo(open).map(
      ({ name, icon, href, key }): Entry => ({
        id: `toi-${name}`,
        icon,
        label: frame[name],
        ...(key && { keys: ['G', key.toUpperCase()] }),
        href,
      }),
    ),
    { id: 'tai-khoan', icon: 'authors', label: frame.account, href: '/admin/tai-khoan' },
    { id: 'giao-dien', icon: 'theme', label: frame.theme, does: 'theme' },
    { id: 'phim-tat', icon: 'keyboard', label: keys.title, keys: ['?'], does: 'keys' },
    { id: 'trang-bao', icon: 'eye', label: frame.site, href: '/' },
  ]
  const words = fold(typed).split(/\s+/).filter(Boolean)
  const named = always.filter(
    (entry) => entry && words.every((word) => ` ${fold(entry.label)}`.includes(` ${word}`)),
  )
  return [...withWords, ...named].filter((entry) => entry !== false)
}

/** A text in pieces, those of the words that were looked for being marked, whatever marks either has. */
export function marked(text: string, typed: string): { text: string; isMarked: boolean }[] {
  const wanted: readonly string[] = fold(typed.normalize('NFC')).match(/[\p{L}\p{N}]+/gu) ?? []
  const last = wanted.at(-1)
  const pieces: { text: string; isMarked: boolean }[] = []
  for (const part of text.normalize('NFC').split(/([\p{L}\p{M}\p{N}]+)/u)) {
    if (part === '') continue
    const word = fold(part)
    const isMarked = wanted.includes(word) || (last !== undefined && word.startsWith(last))
    const before = pieces.at(-1)
    // The space between two marked words is marked with them.
    if (isMarked && before?.text === ' ' && pieces.at(-2)?.isMarked) {
      pieces.splice(-2, 2, { text: `${pieces.at(-2)?.text} ${part}`, isMarked })
    } else pieces.push({ text: part, isMarked })
  }
  return pieces
}
