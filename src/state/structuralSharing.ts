import { replaceEqualDeep } from '@tanstack/react-query'

/**
 * A function whose answers, plain objects and lists, keep those parts of the answer before that are equal as the same
 * objects, so that nothing that depends on them alone is drawn anew.
 */
export function shareStructure<In extends readonly unknown[], Out>(
  answer: (...asked: In) => Out,
): (...asked: In) => Out {
  let last: Out | undefined
  return (...asked) => {
    const now: Out = replaceEqualDeep(last, answer(...asked))
    last = now
    return now
  }
}
