import type { SortKey } from '#state/viewState.ts'
import { useLocale } from '#i18n/useLocale.ts'
import type { Step } from '#state/step.ts'
import { StepLink } from '#ui/StepLink.tsx'
import { listWords } from '#i18n/words/list.ts'

/** The columns, in order. */
export const COLUMNS = ['date', 'type', 'what', 'place', 'killed', 'injured', 'evidence'] as const
type Column = (typeof COLUMNS)[number]

interface SortProps {
  readonly sort: SortKey
  readonly step: Step<SortKey>
}

/** Names of the columns; those that can order the rows are links. */
export function ListHead({ sort, step }: SortProps) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {COLUMNS.map((column) => (
          <ColumnHead key={column} {...{ column, sort, step }} />
        ))}
      </tr>
    </thead>
  )
}

function ColumnHead({ column, sort, step }: SortProps & { column: Column }) {
  const { lang } = useLocale()
  const name = listWords[lang].columns[column]
  const next = nextSort(column, sort)
  const order = orderOf(column, sort)
  return (
    <th
      role="columnheader"
      scope="col"
      className={`list-${column}`}
      aria-sort={order === 'none' ? undefined : order}
    >
      {next === undefined ? (
        name
      ) : (
        <StepLink step={step} to={next}>
          <span>{name}</span>
          <span className="list-arrow" aria-hidden="true" />
        </StepLink>
      )}
    </th>
  )
}

/** Where a click on a column leads; `undefined` for one that cannot order the rows. */
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
