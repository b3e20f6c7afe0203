/**
 * The same function, which works out each answer once: a page asks for the same few days and numbers hundreds of times
 * a view. Only for questions of which there are few, as no answer is forgotten.
 */
export function remembered<Key extends number | string, Answer>(
  answerTo: (key: Key) => Answer,
): (key: Key) => Answer {
  const answers = new Map<Key, Answer>()
  return (key) => {
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = answerTo(key)
    answers.set(key, answer)
    return answer
  }
}

/** Something that is made when it is first asked for, and once. */
export type Made<T> = () => T

/** Puts off what may not be needed, or not yet. */
export function once<T extends object | string>(make: () => T): Made<T> {
  let made: T | undefined
  return () => (made ??= make())
}
