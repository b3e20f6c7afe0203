import styles from './about.module.css'

interface CountTableProps {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly CountRow[]
}

interface CountRow {
  readonly key: string
  readonly head: string
  /** One for each further column: words, or a formatted figure. */
  readonly cells: readonly string[]
  /** Set apart from the rows above. */
  readonly isApart?: boolean
}

/** A small table; its last columns hold figures. */
export function CountTable({ caption, columns, rows }: CountTableProps) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, head, cells, isApart = false }) => (
          <tr key={key} data-apart={isApart || undefined}>
            <th scope="row">{head}</th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
