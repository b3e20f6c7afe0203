import { columnsOf } from '#data/columns.ts'
import { checkShape, faultsOf, type Fault, type FaultOf } from '#data/fault.ts'
import type { Records } from '#data/records.ts'
import { storyFile, type StoryFile } from '#data/storySchema.ts'
import { toDataset } from '#data/toDataset.ts'
import { applyScope } from '#analysis/scope/applyScope.ts'
import { tally } from '#analysis/tally/pass.ts'
import type { Dataset } from '#domain/dataset.ts'
import { filledIn, PLACEHOLDER } from '#features/stories/figures.ts'
import { ENGLISH } from '#i18n/locale.ts'
import { knownIds } from '#state/knownIds.ts'
import type { Param } from '#state/params.ts'
import { othersOf, readQuery } from '#state/query.ts'
import { arabicProblem } from './rules-translations.ts'

type Step = StoryFile['steps'][number]

/** What the view of a step leaves to the reader, or to what the link is for; a search has to wait for its index. */
const NOT_FOR_STEPS: readonly Param[] = ['story', 'step', 'lang', 'data', 'n', 'embed', 'q', 'vs.q']

/** Each story has the right shape, and its links, figures, incidents and sources are there; where the records have faults, the shape alone is checked. */
export function storyFaults(
  stories: Readonly<Record<string, unknown>>,
  records: Records | undefined,
): readonly Fault[] {
  const dataset = records?.meta[0] && toDataset(records, [])
  return Object.entries(stories).flatMap(([name, raw]) => {
    if (raw === undefined) return []
    const file = `stories/${name}.json`
    const story = checkShape(storyFile, raw, { file, id: '' })
    if (!story.ok) return story.faults
    if (dataset === undefined) return []
    const { title, titleAr, steps } = story.value
    const fault = faultsOf(file, '')
    const at =
      (index: number): FaultOf =>
      (field, value, remedy) =>
        fault(`steps[${index}].${field}`, value, remedy)
    return [
      ...arabicFaults(fault, 'title', title, titleAr),
      ...steps.flatMap((step, index) => stepFaults(step, at(index), dataset)),
    ]
  })
}

function stepFaults(step: Step, fault: FaultOf, dataset: Dataset): readonly Fault[] {
  const { title, titleAr, text, textAr, link, sourceIds } = step
  const inLink = linkFaults(link, 'link', fault, dataset)
  return [
    ...arabicFaults(fault, 'title', title, titleAr),
    ...arabicFaults(fault, 'text', text, textAr),
    ...inLink,
    ...(inLink.length > 0 ? [] : highlightFaults(step, fault, dataset)),
    ...sourceIds
      .filter((id) => !dataset.sources.has(id))
      .map((id) => fault('sourceIds', id, 'sources.json has no such id; correct it')),
    ...[...text.matchAll(PLACEHOLDER)].flatMap(([written, , query]) => [
      ...(query === undefined ? [] : linkFaults(query, 'text', fault, dataset)),
      ...(filledIn(written, link, dataset, ENGLISH) === written
        ? [fault('text', written, 'no such figure can be computed; correct it or leave it out')]
        : []),
    ]),
    ...(/[{}]/.test(withoutFigures(text))
      ? [fault('text', text, 'a brace stands alone; write a figure as {incidents}')]
      : []),
  ]
}

/** A link that the page reads without a fault, to a view and nothing else. */
function linkFaults(
  link: string,
  field: string,
  fault: FaultOf,
  dataset: Dataset,
): readonly Fault[] {
  const params = new URLSearchParams(link)
  const unknown = new URLSearchParams(othersOf(link))
  return [
    ...readQuery(link, knownIds(dataset)).faults.map(({ param, value }) =>
      fault(field, `${param}=${value}`, 'the page cannot use it; correct it'),
    ),
    ...[...unknown.keys()].map((name) => fault(field, name, 'no parameter has that name')),
    ...NOT_FOR_STEPS.filter((name) => params.has(name)).map((name) =>
      fault(field, name, 'no step of a story can set it; leave it out'),
    ),
  ]
}

/** What is to be looked at is in the view. */
function highlightFaults(step: Step, fault: FaultOf, all: Dataset): readonly Fault[] {
  const { view } = readQuery(step.link, knownIds(all))
  const dataset = applyScope(all, view.scope)
  const { fails } = tally(columnsOf(dataset), view.filter)
  const shown = new Set(dataset.incidents.flatMap(({ id }, row) => (fails[row] === 0 ? id : [])))
  return step.highlights
    .filter((id) => !shown.has(id))
    .map((id) => fault('highlights', id, 'no incident in the view of the link has that id'))
}

function arabicFaults(
  fault: FaultOf,
  field: 'title' | 'text',
  text: string,
  arabic: string,
): readonly Fault[] {
  const problem =
    arabicProblem(withoutFigures(text), withoutFigures(arabic)) ??
    (placeholders(text) === placeholders(arabic)
      ? undefined
      : `its figures in braces should be those of the English (${placeholders(text) || 'none'})`)
  return problem === undefined ? [] : [fault(`${field}Ar`, arabic, problem)]
}

function withoutFigures(text: string): string {
  return text.replaceAll(PLACEHOLDER, '')
}

function placeholders(text: string): string {
  return (text.match(PLACEHOLDER) ?? []).toSorted().join(' ')
}
