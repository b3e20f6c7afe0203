import { useId } from 'react'

import type { Actor, Dataset } from '#domain/dataset.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { codeWords } from '#i18n/words/codes.ts'
import { open } from '#state/actions.ts'
import type { InclusionScope } from '#state/inclusionScope.ts'
import { useDispatch } from '#state/navigation.ts'
import { ClosePanel } from '#ui/ClosePanel.tsx'
import type { HighlightStore } from '#ui/highlight.ts'
import { LatinNames } from '#ui/LatinNames.tsx'
import { OtherName } from '#ui/OtherName.tsx'
import { OwnText } from '#ui/OwnText.tsx'
import { PanelHeading } from '#ui/PanelHeading.tsx'
import { RecordHistory } from '#ui/RecordHistory.tsx'
import { SidePanel } from '#ui/SidePanel.tsx'
import { TranslationMark } from '#ui/TranslationMark.tsx'

import styles from './actor.module.css'
import { ActorIncidents } from './ActorIncidents.tsx'
import { actorLinks } from './actorLinks.ts'
import { actorPageWords } from './actorPageWords.ts'
import { ActorRelations } from './ActorRelations.tsx'
import { ActorSources } from './ActorSources.tsx'
import { ActorStatements } from './ActorStatements.tsx'
import { FirstAndLastSeen } from './FirstAndLastSeen.tsx'
import { Profile } from './Profile.tsx'
import { relationSentences } from './relationSentences.ts'
import { actorWords } from './words.ts'

interface ActorPageProps {
  /** What counts in the scope. */
  readonly dataset: Dataset
  readonly actorId: string
  readonly scope: InclusionScope
  readonly highlight: HighlightStore
}

/** All that the record holds of one actor: names, incidents, relations, statements, and who says so. */
export function ActorPage({ dataset, actorId, scope, highlight }: ActorPageProps) {
  const dispatch = useDispatch()
  const locale = useLocale()
  const id = useId()
  const actor = dataset.actors.get(actorId)
  if (actor === undefined) return null
  const links = actorLinks(dataset, actorId)
  const sentences = relationSentences(dataset, actorId, locale)
  const { sources } = dataset
  return (
    <SidePanel
      className={styles.page}
      labelledBy={id}
      content={actorId}
      wide
      bar={
        <>
          <p className="soft">{actorPageWords[locale.lang].bar}</p>
          <ClosePanel />
        </>
      }
      onEscape={() => dispatch(open({}))}
    >
      <header className={styles.head}>
        <PanelHeading id={id}>{actor.name}</PanelHeading>
        <Identity actor={actor} />
        <TranslationMark />
        <FirstAndLastSeen {...{ actor, links, dataset }} />
      </header>
      <ActorIncidents {...{ actor, links, dataset, highlight }} />
      <ActorRelations {...{ dataset, actorId, sentences }} />
      <ActorStatements statements={actor.statements} sources={sources} />
      <Profile dataset={dataset} links={links} />
      <ActorSources {...{ actor, sentences, scope, sources }} />
      <RecordHistory id={actorId} changes={dataset.meta.changes} />
    </SidePanel>
  )
}

function Identity({ actor }: { readonly actor: Actor }) {
  const { lang } = useLocale()
  const { otherName, kind, country, aliases, summary } = actor
  const facts = [codeWords[lang].actorKind[kind], country ?? actorPageWords[lang].noCountry]
  return (
    <>
      <OtherName name={otherName} className={`soft ${styles.other}`} />
      <p className="soft">{facts.join(' · ')}</p>
      {aliases.length > 0 && (
        <p className="note">
          <span>{actorWords[lang].also}</span> <LatinNames>{aliases.join(', ')}</LatinNames>
        </p>
      )}
      <p className={styles.summary}>
        <OwnText>{summary}</OwnText>
      </p>
    </>
  )
}
