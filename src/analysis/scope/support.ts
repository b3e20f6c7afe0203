import { SOURCE_KINDS, type SourceKind } from '#domain/codes.ts'
import type { Claim, Source } from '#domain/dataset.ts'

import { inReadingOrder } from './ordered.ts'

/** The reports that a value rests on: as many of the best kind, how near their day is, whether all are weak. */
export interface Support {
  readonly by: SourceKind
  readonly count: number
  readonly dayOffset: Claim['dayOffset']
  readonly weak: boolean
}

/** What a value rests on, given the claims that say it. */
export function supportOf(chosen: readonly Claim[], sources: ReadonlyMap<string, Source>): Support {
  const [best] = inReadingOrder(chosen, sources)
  const ids = new Set(
    chosen.filter(({ weak }) => weak === best?.weak).flatMap(({ sourceIds }) => sourceIds),
  )
  const kinds = [...ids].flatMap((id) => sources.get(id)?.kind ?? [])
  const by = SOURCE_KINDS.find((kind) => kinds.includes(kind)) ?? 'partisan'
  return {
    by,
    count: kinds.filter((kind) => kind === by).length,
    dayOffset: best?.dayOffset ?? null,
    weak: best?.weak ?? false,
  }
}
