import { useId } from 'react'

import type { Role } from '#domain/codes.ts'
import type { Dataset } from '#domain/dataset.ts'
import type { EvidenceState } from '#domain/evidenceState.ts'
import type { Basis } from '#state/inclusionScope.ts'
import { useLocale } from '#i18n/useLocale.ts'
import { tieSentences } from './relationsOf.ts'
import { tiesOf } from './actorLinks.ts'
import { ClosePanel } from '#ui/ClosePanel.tsx'
import { LatinNames } from '#ui/LatinNames.tsx'
import type { Light } from '#ui/light.ts'
import { OtherName } from '#ui/OtherName.tsx'
import { OwnText } from '#ui/OwnText.tsx'
import { PanelHeading } from '#ui/PanelHeading.tsx'
import { SidePanel } from '#ui/SidePanel.tsx'
import type { Step } from '#state/step.ts'
import { TranslationMark } from '#ui/TranslationMark.tsx'

import { ActorSources } from './ActorSources.tsx'
import { codeWords } from '#i18n/words/codes.ts'
import { Network } from './Network.tsx'
import { networkOf } from './networkOf.ts'
import { Profile } from './Profile.tsx'
import { Relations } from './Relations.tsx'
import { Said } from './Said.tsx'
import { SeenLine } from './SeenLine.tsx'
import { TiedIncidents } from './TiedIncidents.tsx'
import { profileWords } from './profileWords.ts'
import { actorWords } from './words.ts'
import './actor.css'

export interface ActorPageSteps {
  /** Opens the page of another actor, or closes this one. */
  readonly actorPage: Step<string | undefined>
  readonly incident: Step<string | undefined>
  /** Shows the incidents of an actor in one role, or lets go. */
  readonly actorRole: Step<{ readonly actorId: string; readonly role: Role }>
  /** Strikes a source, or lets it count again. */
  readonly struck: Step<string>
}

interface ActorPageProps {
  /** What counts under the basis. */
  readonly dataset: Dataset
  readonly actorId: string
  readonly basis: Basis
  readonly evidence: EvidenceState
  readonly light: Light
  readonly steps: ActorPageSteps
}

/** All that the record holds of one actor: names, ties, words, incidents, and who says so. */
export function ActorPage({ dataset, actorId, basis, evidence, light, steps }: ActorPageProps) {
  const locale = useLocale()
  const id = useId()
  const { lang } = locale
  const actor = dataset.actors.get(actorId)
  if (actor === undefined) return null
  const ties = tiesOf(dataset, actorId)
  const sentences = tieSentences(dataset, actorId, locale)
  const sources = evidence.status === 'ready' ? evidence.evidence.sources : undefined
  return (
    <SidePanel
      className="actor"
      labelledBy={id}
      content={actorId}
      wide
      bar={
        <>
          <p className="actor-bar">{profileWords[lang].bar}</p>
          <ClosePanel step={steps.actorPage} to={undefined} />
        </>
      }
      onEscape={() => steps.actorPage.take(undefined)}
    >
      <header className="actor-head">
        <PanelHeading id={id}>{actor.name}</PanelHeading>
        <OtherName name={actor.otherName} className="actor-other" />
        <p className="actor-kind">
          {[
            codeWords[lang].actorKind[actor.kind],
            actor.country ?? profileWords[lang].noCountry,
          ].join(' · ')}
        </p>
        {actor.aliases.length > 0 && (
          <p className="actor-aliases">
            <span>{actorWords[lang].also}</span> <LatinNames>{actor.aliases.join(', ')}</LatinNames>
          </p>
        )}
        <p className="actor-summary">
          <OwnText>{actor.summary}</OwnText>
        </p>
        <TranslationMark />
        <SeenLine {...{ actor, ties, dataset }} step={steps.incident} />
      </header>
      <TiedIncidents {...{ actor, ties, dataset, light, steps }} />
      {sentences.length > 0 && (
        <section>
          <h3>{profileWords[lang].relations}</h3>
          <Network input={networkOf(dataset, actorId, locale)} />
          <Relations {...{ sentences, sources }} step={steps.actorPage} />
        </section>
      )}
      <Said statements={actor.statements} sources={sources} />
      <Profile dataset={dataset} ties={ties} />
      <ActorSources {...{ actor, sentences, basis, evidence }} step={steps.struck} />
    </SidePanel>
  )
}
