import Link from 'next/link'

export type Column = { name: string; className?: string }
export type CatalogueRow = {
  id: number
  name: React.ReactNode
  /** Under the name. */
  under?: React.ReactNode
  /** One for each column behind the first. */
  cells: React.ReactNode[]
}

type Props = {
  /** The list's own address; the forms stand under it by their ids. */
  here: string
  caption: string
  columns: Column[]
  rows: CatalogueRow[]
  empty: string
  serif?: boolean
}

/** A list of what the paper keeps: the name leads to its form. */
export function CatalogueTable({ here, caption, columns, rows, empty, serif }: Props) {
  if (rows.length === 0) return <p className="nothing">{empty}</p>
  return (
    <table className="table catalogue">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ name, className }) => (
            <th key={name} scope="col" className={className}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <Link
                prefetch={false}
                href={`${here}/${row.id}`}
                className={`catalogue-name ${serif ? 'font-serif' : ''}`}
              >
                {row.name}
              </Link>
              {row.under && <span className="catalogue-under">{row.under}</span>}
            </td>
            {row.cells.map((cell, place) => (
              <td key={columns[place + 1]?.name} className={columns[place + 1]?.className}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
