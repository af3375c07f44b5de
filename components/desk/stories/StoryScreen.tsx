import type { FormState } from '#server/action'
import type { readList } from '#server/desk-list'
import type { Messages } from '../messages/vi.ts'
import { EmptyView } from './EmptyView.tsx'
import { FilterButton } from './FilterButton.client.tsx'
import { FilterChips } from './FilterChips.tsx'
import { FindStories } from './FindStories.client.tsx'
import { type ListAddress, listFields, listHref } from './list-address.ts'
import { Pager } from './Pager.tsx'
import { shownRow } from './row.ts'
import { SortMenu } from './SortMenu.client.tsx'
import { StoryTable } from './StoryTable.client.tsx'
import { ViewTabs } from './ViewTabs.tsx'

type Props = {
  address: ListAddress
  list: Omit<ReturnType<typeof readList>, 'count'>
  messages: Messages
  mayWrite: boolean
  action: (state: FormState, form: FormData) => Promise<FormState>
}

const filterFields = ['trang-thai', 'muc', 'cua-toi', 'tu', 'den']

/** The desk's list of stories: its views, its filters, its rows. */
export function StoryScreen({ address, list, messages, mayWrite, action }: Props) {
  const { stories } = messages
  const { rows, next, previous, found, now, counts, sections } = list
  const section = sections.find(({ id }) => id === address.section)
  const withStates = ['all', 'today', 'mine'].includes(address.view)
  return (
    <>
      <ViewTabs current={address.view} counts={counts} words={stories} />
      <div className="filters">
        <FindStories
          key={`find ${listHref({ ...address, find: '' })}`}
          find={address.find}
          fields={listFields(address, ['q'])}
        />
        <FilterChips {...{ address, messages, now }} sectionName={section?.name ?? null} />
        <FilterButton
          key={`filter ${listHref(address)}`}
          address={address}
          withStates={withStates}
          sections={inOrder(sections)}
          fields={listFields(address, filterFields)}
        />
        <span className="flex-1" />
        {address.find === '' && <SortMenu address={address} />}
      </div>
      {found?.readAs && (
        <p className="found-as" role="status">
          {stories.readAs(found.readAs.text)}
        </p>
      )}
      {found?.isLoose && rows.length > 0 && (
        <p className="found-as" role="status">
          {stories.loosely}
        </p>
      )}
      {rows.length === 0 ? (
        <EmptyView {...{ address, messages, mayWrite }} />
      ) : (
        <StoryTable
          key={listHref(address, { after: address.after, before: address.before })}
          rows={rows.map((row) => shownRow(row, messages, now))}
          caption={stories.caption(stories.views[address.view])}
          bulk={address.view === 'trash' ? 'restore' : 'trash'}
          action={action}
        >
          <Pager {...{ address, next, previous }} shown={rows.length} words={stories} />
        </StoryTable>
      )}
    </>
  )
}

type Sections = Props['list']['sections']

/** Each top section with its own below it. */
const inOrder = (sections: Sections) =>
  sections
    .filter(({ parentId }) => parentId === null)
    .flatMap((top) => [
      { id: top.id, name: top.name, isSub: false },
      ...sections
        .filter(({ parentId }) => parentId === top.id)
        .map(({ id, name }) => ({ id, name, isSub: true })),
    ])
