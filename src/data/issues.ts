import type * as z from 'zod/mini'

/** One fault of a value's shape: where, what stands there, and what should. */
export interface IssueText {
  /** Path such as `claims[2].value`; empty for the value as a whole. */
  readonly field: string
  /** The value there; `undefined` when there is none. */
  readonly value: unknown
  /** What is wrong, in words. */
  readonly problem: string
}

type Issue = z.core.$ZodIssue

const LONGEST_VALUE = 60

/** Puts an issue found by a schema into words; `root` is the value that was checked. */
export function describeIssue(issue: Issue, root: unknown): IssueText {
  return {
    field: fieldOf(issue.path),
    value: valueAt(root, issue.path),
    problem: problemOf(issue),
  }
}

/** A value as JSON of at most 60 characters; "missing" when there is none. */
export function shortJson(value: unknown): string {
  if (value === undefined) return 'missing'
  const json = JSON.stringify(value)
  return json.length <= LONGEST_VALUE ? json : `${json.slice(0, LONGEST_VALUE - 1)}…`
}

function fieldOf(path: readonly PropertyKey[]): string {
  const parts = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
  return parts.join('').replace(/^\./, '')
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    root,
  )
}

function problemOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `should be of type ${issue.expected}`
    case 'invalid_value':
      return `should be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`
    case 'unrecognized_keys':
      return `has the unknown field ${issue.keys.join(', ')}`
    case 'too_small':
      return `should ${verbFor(issue.origin)} ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`
    case 'too_big':
      return `should ${verbFor(issue.origin)} ${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}`
    case 'invalid_union':
      return 'has none of the shapes that are allowed here'
    case 'invalid_key':
    case 'invalid_element':
      return 'has a key or an element of the wrong shape'
    case 'not_multiple_of':
      return `should be a multiple of ${issue.divisor}`
    // Their texts are our own, given where the schema is made.
    case 'invalid_format':
    case 'custom':
      break
  }
  return issue.message
}

function verbFor(origin: string): string {
  return origin === 'array' || origin === 'string' ? 'hold' : 'be'
}
