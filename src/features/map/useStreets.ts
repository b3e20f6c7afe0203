import { useState } from 'react'

/** The street tiles of another host: nobody is asked for them before the reader says yes, and nothing keeps the answer. */
export interface Streets {
  readonly isOn: boolean
  /** Some tiles did not load. */
  readonly isFailed: boolean
  /** Grows with each retry. */
  readonly attempt: number
  readonly turn: (isOn: boolean) => void
  readonly fail: () => void
  readonly retry: () => void
}

/** Whether street tiles lie under the map, and how they fare. */
export function useStreets(): Streets {
  const [isOn, setOn] = useState(false)
  const [isFailed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  return {
    isOn,
    isFailed,
    attempt,
    turn: (next) => {
      setOn(next)
      setFailed(false)
    },
    fail: () => setFailed(true),
    retry: () => {
      setAttempt(attempt + 1)
      setFailed(false)
    },
  }
}
