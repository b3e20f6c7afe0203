import type { SortKey } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { listWords } from '#i18n/words/list.ts'
import { adjust } from '#state/actions.ts'
import { useDispatch } from '#state/navigation.ts'

import styles from './list.module.css'

/** The columns, in order. */
export const COLUMNS = ['date', 'type', 'what', 'place', 'killed', 'injured', 'evidence'] as const
type Column = (typeof COLUMNS)[number]

interface SortProps {
  readonly sort: SortKey
}

/** Names of the columns; those that can order the rows are buttons. */
export function ListHead({ sort }: SortProps) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {COLUMNS.map((column) => (
          <ColumnHead key={column} {...{ column, sort }} />
        ))}
      </tr>
    </thead>
  )
}

function ColumnHead({ column, sort }: SortProps & { column: Column }) {
  const dispatch = useDispatch()
  const { lang } = useLocale()
  const name = listWords[lang].columns[column]
  const next = nextSort(column, sort)
  const order = orderOf(column, sort)
  return (
    <th
      role="columnheader"
      scope="col"
      className={styles[column]}
      aria-sort={order === 'none' ? undefined : order}
    >
      {next === undefined ? (
        name
      ) : (
        <button
          type="button"
          className="button-text"
          onClick={() => dispatch(adjust({ sort: next }))}
        >
          <span>{name}</span>
          <span className={styles.arrow} aria-hidden="true" />
        </button>
      )}
    </th>
  )
}

/** The order after a click on a column; `undefined` if it cannot order the rows. */
function nextSort(column: Column, sort: SortKey): SortKey | undefined {
  switch (column) {
    case 'date':
      return sort === 'date' ? '-date' : 'date'
    case 'type':
    case 'place':
    case 'evidence':
      return column
    case 'what':
    case 'killed':
    case 'injured':
      return undefined
  }
}

function orderOf(column: Column, sort: SortKey): 'ascending' | 'descending' | 'none' {
  if (column === 'date' && sort === '-date') return 'descending'
  return column === sort ? 'ascending' : 'none'
}
