import { useId } from 'react'

import type { Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { open } from '#state/actions.ts'
import { useDispatch } from '#state/navigation.ts'
import { ClosePanel } from '#ui/ClosePanel.tsx'
import { PanelHeading } from '#ui/PanelHeading.tsx'
import { SidePanel } from '#ui/SidePanel.tsx'

import styles from './compare.module.css'
import type { Pair } from './compareSources.ts'
import { Result } from './Result.tsx'
import { SideChoice } from './SideChoice.tsx'
import { comparisonWords } from './words.ts'

interface CompareProps {
  /** Everything in the data, whatever the page counts. */
  readonly dataset: Dataset
  /** Each the id of a source or a group of sources. */
  readonly sides: Pair<string>
}

/** Two sources, or groups of them, compared: what both report, what only one does, what differs. */
export function Compare({ dataset, sides }: CompareProps) {
  const dispatch = useDispatch()
  const { lang } = useLocale()
  const id = useId()
  return (
    <SidePanel
      labelledBy={id}
      content="compare"
      bar={<ClosePanel />}
      onEscape={() => dispatch(open({}))}
      wide
    >
      <PanelHeading id={id}>{comparisonWords[lang].heading}</PanelHeading>
      <p className={`soft ${styles.intro}`}>{comparisonWords[lang].intro}</p>
      <SideChoice dataset={dataset} sides={sides} />
      <Result dataset={dataset} sides={sides} />
    </SidePanel>
  )
}
