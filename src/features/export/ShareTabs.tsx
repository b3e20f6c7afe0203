import { useLocale } from '#i18n/useLocale.ts'
import { Tabs } from '#ui/Tabs.tsx'

import { CiteTab, type CiteTabProps } from './CiteTab.tsx'
import { EmbedTab, type EmbedTabProps } from './EmbedTab.tsx'
import { LinkTab, type LinkTabProps } from './LinkTab.tsx'
import { shareWords } from './words.ts'

interface ShareTabsProps {
  readonly link: LinkTabProps
  readonly embed: EmbedTabProps
  readonly cite: CiteTabProps
}

/** Shares the view as a link, a frame on another page, or a reference. */
export function ShareTabs({ link, embed, cite }: ShareTabsProps) {
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
