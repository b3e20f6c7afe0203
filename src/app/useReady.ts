import { useEffect, useState } from 'react'

import type { EvidenceState } from '#domain/evidenceState.ts'
import type { EmbedPart } from '#state/viewState.ts'

import { releaseLoadEvent } from './loadEvent.ts'

export type Part = 'map' | 'calendar' | 'rhythm' | 'actors' | 'list' | 'timeline' | 'panel'

/** What must be on the page before it shows the view that its address names. */
export const PAGE_PARTS: readonly Part[] = [
  'map',
  'calendar',
  'rhythm',
  'actors',
  'list',
  'timeline',
  'panel',
]

/** The same for a view alone in a frame; the summary is there from the start. */
export function embedParts(part: EmbedPart): readonly Part[] {
  return part === 'summary' ? ['panel'] : [part, 'panel']
}

interface Ready {
  /** By which a part says that it has settled. */
  readonly settle: (part: Part) => void
  readonly ready: boolean
}

/** Whether all these parts have settled, which `<html data-ready>` tells too. With the sources there as well the page has loaded. */
export function useReady(parts: readonly Part[], evidence: EvidenceState): Ready {
  const [settled, setSettled] = useState<readonly Part[]>([])
  const ready = parts.every((part) => settled.includes(part))
  useEffect(
    function markReady() {
      if (!ready) return undefined
      document.documentElement.dataset['ready'] = ''
      return () => {
        delete document.documentElement.dataset['ready']
      }
    },
    [ready],
  )
  const isWhole = ready && evidence.status !== 'loading'
  useEffect(
    function endLoading() {
      if (isWhole) releaseLoadEvent()
    },
    [isWhole],
  )
  function settle(part: Part) {
    setSettled((before) => (before.includes(part) ? before : [...before, part]))
  }
  return { settle, ready }
}
