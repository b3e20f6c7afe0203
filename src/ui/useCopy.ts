import { useState } from 'react'

type CopyResult = 'copied' | 'refused'

interface Copying {
  /** What came of it; `undefined` again once the text changes. */
  readonly result: CopyResult | undefined
  readonly copy: () => Promise<CopyResult>
}

/** Copies a text to the clipboard, which the browser may refuse. */
export function useCopy(text: string): Copying {
  const [last, setLast] = useState<{ readonly text: string; readonly result: CopyResult }>()
  async function copy() {
    const result = await write(text)
    setLast({ text, result })
    return result
  }
  return { result: last?.text === text ? last.result : undefined, copy }
}

async function write(text: string): Promise<CopyResult> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return 'refused'
  }
}
