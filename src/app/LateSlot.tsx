import { useLocale } from '#i18n/useLocale.ts'
import { pageWords } from '#i18n/words/page.ts'

import type { LateCode } from './lateCode.ts'
import { Slot } from './Slot.tsx'
import { useLate } from './useLate.ts'

interface LateSlotProps<Props> {
  readonly part: keyof (typeof pageWords)['en']['part']
  readonly code: LateCode<Props>
  /** What the view is given. */
  readonly props: Props
  readonly className: string
  readonly id?: string | undefined
  readonly onSettled?: () => void
  /** Whether the turn of the view has come; at once, if nothing is said. */
  readonly ready?: boolean
}

/** The place of a view whose code comes by itself; made when the view is shown, as by then its code may be there. */
export function LateSlot<Props extends object>(slot: LateSlotProps<Props>) {
  const { part, code, props, ...place } = slot
  const { lang } = useLocale()
  const { View, askAnew } = useLate(code)
  return (
    <Slot name={pageWords[lang].part[part]} onRetry={askAnew} {...place}>
      <View {...props} />
    </Slot>
  )
}
