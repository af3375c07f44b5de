import { Icon } from '../../ui/Icon.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Screen } from '../Screen.tsx'
import { type CatalogueRow, CatalogueTable, type Column } from './CatalogueTable.tsx'

type ScreenProps = {
  /** The list's own address; the form for one more stands under it. */
  here: string
  words: { title: string; add: string }
  count: number
  back?: { href: string; label: string }
  children: React.ReactNode
}

/** The screen of something that the paper keeps a list of, with the way to one more. */
export function CatalogueScreen({ here, words, count, back, children }: ScreenProps) {
  return (
    <Screen
      title={words.title}
      count={count}
      back={back}
      actions={
        <LinkButton look="filled" href={`${here}/moi`}>
          <Icon name="plus" />
          {words.add}
        </LinkButton>
      }
    >
      {children}
    </Screen>
  )
}

type Props = Omit<ScreenProps, 'count' | 'children' | 'words'> & {
  words: ScreenProps['words'] & { empty: string }
  columns: Column[]
  rows: CatalogueRow[]
  serif?: boolean
}

/** Such a screen with a plain table on it: every row leads to its form. */
export function Catalogue({ here, words, columns, rows, serif, back }: Props) {
  return (
    <CatalogueScreen here={here} words={words} count={rows.length} back={back}>
      <CatalogueTable
        here={here}
        caption={words.title}
        empty={words.empty}
        columns={columns}
        rows={rows}
        serif={serif}
      />
    </CatalogueScreen>
  )
}
