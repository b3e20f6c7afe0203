import { useLocale } from '#i18n/useLocale.ts'

import type { LateCode } from './lateCode.ts'
import { Slot } from './Slot.tsx'
import { useLate } from './useLate.ts'
import type { Part } from './useReady.ts'

interface LateSlotProps<Props> {
  readonly part: Part
  readonly code: LateCode<Props>
  /** What the view is given. */
  readonly props: Props
  readonly className: string
  readonly id?: string | undefined
  readonly onSettled: () => void
  /** Whether the turn of the view has come; at once, if nothing is said. */
  readonly ready?: boolean
}

/** The place of a view whose code comes by itself. */
export function LateSlot<Props extends object>(slot: LateSlotProps<Props>) {
  const { part, code, props, ...place } = slot
  const { t } = useLocale()
  const { View, askAnew } = useLate(code)
  return (
    <Slot name={t.page.part[part]} onRetry={askAnew} {...place}>
      <View {...props} />
    </Slot>
  )
}
