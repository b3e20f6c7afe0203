import type { Dataset } from '#domain/dataset.ts'
import type { ViewState } from '#state/viewState.ts'
import { rowsShown, type Tally } from '#analysis/tally/tally.ts'
import type { HighlightStore } from '#ui/highlight.ts'
import { About } from '#features/about/About.tsx'
import { ActorPage } from '#features/actors/ActorPage.tsx'
import { Compare } from '#features/comparison/Compare.tsx'
import { KeyEvents } from '#features/events/KeyEvents.tsx'
import { IncidentDetail } from '#features/incidents/IncidentDetail.tsx'
import type { Neighbours } from '#features/incidents/PrevNextNav.tsx'
import { sortRows } from '#features/incidents/sortRows.ts'

export interface SidePanelsProps {
  /** Everything in the data. */
  readonly all: Dataset
  /** What counts. */
  readonly dataset: Dataset
  readonly tally: Tally
  readonly view: ViewState
  readonly highlight: HighlightStore
}

/** The one thing that is looked at closely: an incident, an actor, a comparison of sources, or the data itself. */
export default function SidePanels(props: SidePanelsProps) {
  const { all, dataset, view, highlight } = props
  const { scope } = view
  if (view.incident !== undefined) return <OpenIncident {...props} id={view.incident} />
  if (view.actorPage !== undefined) {
    return <ActorPage {...{ dataset, scope, highlight }} actorId={view.actorPage} />
  }
  if (view.events !== undefined) return <KeyEvents dataset={all} from={view.events} />
  if (view.compare !== undefined) {
    return <Compare dataset={all} sides={view.compare} />
  }
  return view.about ? <About dataset={all} /> : null
}

/** An incident among its neighbours in the list; one that does not count is shown as the data has it. */
function OpenIncident({ id, ...props }: SidePanelsProps & { readonly id: string }) {
  const { all, tally, view, highlight } = props
  const counts = props.dataset.incidents.some((incident) => incident.id === id)
  const dataset = counts ? props.dataset : all
  const row = dataset.incidents.findIndex((incident) => incident.id === id)
  const rows = counts ? sortRows(dataset, rowsShown(tally), view.sort) : []
  return (
    <IncidentDetail
      {...{ dataset, row, highlight }}
      scope={view.scope}
      neighbours={neighboursOf(dataset, rows, row)}
    />
  )
}

function neighboursOf(dataset: Dataset, rows: readonly number[], row: number): Neighbours {
  const at = rows.indexOf(row)
  const idAt = (index: number): string | undefined => dataset.incidents[rows[index] ?? -1]?.id
  return {
    previous: at === -1 ? undefined : idAt(at - 1),
    next: at === -1 ? undefined : idAt(at + 1),
    position: at + 1,
    of: rows.length,
  }
}
