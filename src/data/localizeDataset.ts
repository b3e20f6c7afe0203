import { translate } from './translate.ts'
import type { Translation } from './translate.ts'
import type { Dataset } from '#domain/dataset.ts'

import type { TextsState } from './useTexts.ts'

/** What has come of the data's own texts in the language of the page. */
export type Texts = Exclude<TextsState, { readonly status: 'loading' }>

const NO_TEXTS: Translation = new Map()

/** A dataset in the language of the page; where its texts have not come, the names of places and actors alone. */
export function localizeDataset(dataset: Dataset, state: Texts): Dataset {
  switch (state.status) {
    case 'own':
      return dataset
    case 'failed':
      return translate(dataset, NO_TEXTS)
    case 'ready':
      return translate(dataset, state.texts)
  }
}
