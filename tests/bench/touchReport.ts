import { head, line } from './markdown.ts'
import { quantile } from './measure.ts'
import { TITLES, type PageName } from './names.ts'
import type { Touch } from './touch.ts'

const COMPARED = ['near-daily', 'dc'] as const

/** Both pages over all acts, then control by control, as Markdown tables. */
export function touchReport(touches: readonly Touch[]): readonly string[] {
  const controls = unique(touches, 'control')
  return [
    ...head(['page', 'acts', 'INP p75', 'interaction p75', 'updated median', 'updated p95']),
    ...COMPARED.map((page) => overall(page, ofPage(touches, page))),
    '',
    ...head([
      'control',
      ...COMPARED.flatMap((page) => [`${TITLES[page]}, updated`, `${TITLES[page]}, interaction`]),
    ]),
    ...controls.map((control) =>
      line([
        control,
        ...COMPARED.flatMap((page) => {
          const used = ofPage(touches, page).filter((touch) => touch.control === control)
          return [spread(updatesOf(used)), spread(interactionsOf(used))]
        }),
      ]),
    ),
  ]
}

/** The control with the worst interaction, by the median. */
export function worstControl(touches: readonly Touch[]): string {
  const medians = unique(touches, 'control').map((control) => {
    const used = touches.filter((touch) => touch.control === control)
    return { control, time: quantile(interactionsOf(used), 0.5) }
  })
  return medians.toSorted((a, b) => b.time - a.time)[0]?.control ?? ''
}

/** INP as the web counts it: the worst interaction of a visit, and of those the 75th of a hundred. */
function overall(page: PageName, touches: readonly Touch[]): string {
  const worst = unique(touches, 'visit').map((visit) =>
    Math.max(...interactionsOf(touches.filter((touch) => touch.visit === visit))),
  )
  const shares = [
    [worst, 0.75],
    [interactionsOf(touches), 0.75],
    [updatesOf(touches), 0.5],
    [updatesOf(touches), 0.95],
  ] as const
  const figures = shares.map(([values, share]) => quantile(values, share).toFixed(0))
  return line([TITLES[page], touches.length, ...figures])
}

function unique<Key extends keyof Touch>(
  touches: readonly Touch[],
  key: Key,
): readonly Touch[Key][] {
  return [...new Set(touches.map((touch) => touch[key]))]
}

function ofPage(touches: readonly Touch[], page: PageName): readonly Touch[] {
  return touches.filter((touch) => touch.page === page)
}

function updatesOf(touches: readonly Touch[]): readonly number[] {
  return touches.map(({ updated }) => updated)
}

function interactionsOf(touches: readonly Touch[]): readonly number[] {
  return touches.map(({ interaction }) => interaction)
}

/** Median and quartiles; a dash where the page has no such control. */
function spread(values: readonly number[]): string {
  if (values.length === 0) return '—'
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(values, share).toFixed(0))
  return low === high ? `${middle}` : `${middle} (${low}–${high})`
}
