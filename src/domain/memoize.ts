interface Answers<Key, Answer> {
  readonly get: (key: Key) => Answer | undefined
  readonly set: (key: Key, answer: Answer) => unknown
}

/** The same function, which works out each answer once. For questions of which there are few: no answer is forgotten. */
export function memoize<Key extends number | string, Answer>(
  answerTo: (key: Key) => Answer,
): (key: Key) => Answer {
  return memoizeIn(new Map(), answerTo)
}

/** The same function, which works out its answer for each object once, and forgets it with the object. */
export function memoizeByObject<Key extends WeakKey, Answer>(
  answerTo: (key: Key) => Answer,
): (key: Key) => Answer {
  return memoizeIn(new WeakMap(), answerTo)
}

function memoizeIn<Key, Answer>(
  answers: Answers<Key, Answer>,
  answerTo: (key: Key) => Answer,
): (key: Key) => Answer {
  return (key) => {
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = answerTo(key)
    answers.set(key, answer)
    return answer
  }
}
