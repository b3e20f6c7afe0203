import type { Light } from '#ui/light.ts'
import type { Step } from '#state/step.ts'

/** A step that goes nowhere: its address tells where it would lead, and it keeps what was taken. */
export interface RecordedStep<To> extends Step<To> {
  readonly href: (to: To) => string
  readonly taken: To[]
}

/** Makes a step that records; the address of `to` is `#` with its JSON. */
export function recordedStep<To>(): RecordedStep<To> {
  const taken: To[] = []
  return { href: addressOf, take: (to) => taken.push(to), taken }
}

/** The address that a recorded step gives to a place it leads to. */
export function addressOf(to: unknown): string {
  return `#${JSON.stringify(to) ?? ''}`
}

/** A light that shows these rows and keeps what it is asked to show. */
export function recordedLight(
  rows: readonly number[] = [],
): Light & { asked: (readonly number[])[] } {
  const asked: (readonly number[])[] = []
  const lit = new Set(rows)
  return {
    rows: () => lit,
    span: () => ({ first: Math.min(...lit), last: Math.max(...lit) }),
    on: (wanted) => asked.push(wanted),
    watch: () => () => {},
    asked,
  }
}
