import { use } from 'react'

import { open } from '#state/actions.ts'
import { useNavigation } from '#state/navigation.ts'

import { CloseButton } from './CloseButton.tsx'
import { PanelContext } from './panelContext.ts'
import styles from './side-panel.module.css'

/** The end of a side panel's bar: the page's own buttons, which the panel may cover, and the one that closes it. */
export function ClosePanel() {
  const { dispatch, isStatic } = useNavigation()
  return (
    <div className={styles.end}>
      {use(PanelContext).tools}
      {isStatic ? null : <CloseButton onClick={() => dispatch(open({}))} />}
    </div>
  )
}
