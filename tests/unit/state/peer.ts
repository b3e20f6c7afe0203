import { createSerializer, parseAsString } from 'nuqs'

import { PARAMS } from '#state/params.ts'

/** Writes the query of a view as nuqs does. */
export const serialize = createSerializer(
  Object.fromEntries(PARAMS.map((param) => [param, parseAsString])),
)
