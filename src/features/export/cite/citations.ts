import { fileName } from '../fileName.ts'
import type { SharedView } from '../exportContext.ts'
import { bibtex } from './bibtex.ts'
import { cslJson } from './csl.ts'
import { apa, chicago } from './plain.ts'
import { ris } from './ris.ts'
import { fileWords } from '../fileWords.ts'

export type CitationStyle = keyof (typeof fileWords)['en']['cite']['styles']

/** A view cited in one style. */
export interface Citation {
  readonly style: CitationStyle
  readonly name: string
  readonly text: string
  readonly fileName: string
  readonly mediaType: string
}

const STYLES = [
  { style: 'chicago', write: chicago, ending: 'chicago.txt', mediaType: 'text/plain' },
  { style: 'apa', write: apa, ending: 'apa.txt', mediaType: 'text/plain' },
  { style: 'bibtex', write: bibtex, ending: 'bib', mediaType: 'application/x-bibtex' },
  {
    style: 'ris',
    write: ris,
    ending: 'ris',
    mediaType: 'application/x-research-info-systems',
  },
  {
    style: 'csl-json',
    write: cslJson,
    ending: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
  },
] as const

/** A view cited in every style, with version, day of access, what is shown, and the link. */
export function citationsOf(shared: SharedView): readonly Citation[] {
  const { styles } = fileWords[shared.locale.lang].cite
  return STYLES.map(({ style, write, ending, mediaType }) => ({
    style,
    name: styles[style],
    text: write(shared),
    fileName: fileName(shared, ending),
    mediaType: `${mediaType};charset=utf-8`,
  }))
}
