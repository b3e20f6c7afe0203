import { formatDay } from '#domain/day.ts'
import { words } from './words.ts'
import { dictionaryOf } from '#features/export/dictionary.ts'
import { fileWords } from '#features/export/fileWords.ts'
import type { SharedView } from '#features/export/exportContext.ts'

/** Fields of the files that tell what was measured; the others say how well, or where it is written. */
const MEASURED = new Set([
  'event_date',
  'attack_type',
  'weapon',
  'target_kind',
  'location',
  'latitude',
  'longitude',
  'fatalities',
  'injured',
  'claimed_by',
  'blamed',
  'evidence',
])

const FILES = [
  { name: 'near-daily.csv', format: 'csv', encodingFormat: 'text/csv' },
  { name: 'near-daily.json', format: 'json', encodingFormat: 'application/json' },
  { name: 'near-daily.geojson', format: 'geojson', encodingFormat: 'application/geo+json' },
] as const

/** The dataset as search engines for data read it: schema.org/Dataset. Addresses need that of the site. */
export function datasetLd({ dataset, locale, title, siteUrl }: SharedView, description: string) {
  const { meta } = dataset
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: title,
    description,
    version: meta.version,
    dateModified: formatDay(meta.asOf),
    inLanguage: locale.lang,
    license: meta.licence.url,
    isAccessibleForFree: true,
    keywords: words.keywords,
    temporalCoverage: `${formatDay(meta.coverage.from)}/${formatDay(meta.coverage.to)}`,
    spatialCoverage: { '@type': 'Place', name: words.country },
    creator: { '@type': 'Organization', name: fileWords[locale.lang].authors },
    variableMeasured: dictionaryOf(locale)
      .filter(({ field }) => MEASURED.has(field))
      .map(({ field, meaning }) => ({
        '@type': 'PropertyValue',
        name: field,
        description: meaning,
      })),
    ...(siteUrl === undefined ? {} : addresses(fileWords[locale.lang].files, siteUrl)),
  }
}

/** What can only be said once the address of the site is known. */
function addresses(
  names: Readonly<Record<(typeof FILES)[number]['format'], string>>,
  siteUrl: string,
) {
  return {
    url: siteUrl,
    image: `${siteUrl}og/near-daily.png`,
    distribution: FILES.map(({ name, format, encodingFormat }) => ({
      '@type': 'DataDownload',
      name: names[format],
      encodingFormat,
      contentUrl: `${siteUrl}data/${name}`,
    })),
  }
}
