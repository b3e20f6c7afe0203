import { useLocale } from '#i18n/useLocale.ts'
import { Tabs } from '#ui/Tabs.tsx'

import { CiteTab, type CiteTabProps } from './CiteTab.tsx'
import { EmbedTab, type EmbedTabProps } from './EmbedTab.tsx'
import { LinkTab, type LinkTabProps } from './LinkTab.tsx'
import { shareWords } from './words.ts'
import './share.css'

interface ShareWaysProps {
  readonly link: LinkTabProps
  readonly embed: EmbedTabProps
  readonly cite: CiteTabProps
}

/** The ways by which a view reaches somebody else: as link, in a frame, as a reference. */
export function ShareWays({ link, embed, cite }: ShareWaysProps) {
  const { ways, tabs } = shareWords[useLocale().lang]
  return (
    <Tabs
      label={ways}
      tabs={[
        { name: tabs.link, panel: <LinkTab {...link} /> },
        { name: tabs.embed, panel: <EmbedTab {...embed} /> },
        { name: tabs.cite, panel: <CiteTab {...cite} /> },
      ]}
    />
  )
}
