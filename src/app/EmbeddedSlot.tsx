import type { ComponentProps } from 'react'

import { useLocale } from '#i18n/useLocale.ts'
import { pageWords } from '#i18n/words/page.ts'

import type Embedded from './embed/Embedded.tsx'
import { lateCode } from './lateCode.ts'
import { Slot } from './Slot.tsx'
import { useLate } from './useLate.ts'

const EMBEDDED = lateCode(() => import('./embed/Embedded.tsx'))

/** The place of a view alone in a frame on another page. */
export function EmbeddedSlot(props: ComponentProps<typeof Embedded>) {
  const { lang } = useLocale()
  const { View, askAnew } = useLate(EMBEDDED)
  return (
    <Slot name={pageWords[lang].title} className="slot-frame" onRetry={askAnew}>
      <View {...props} />
    </Slot>
  )
}
