import { useLocale } from '#i18n/useLocale.ts'

/** A text of the data in our own words, marked up where it is not in the language of the page. */
export function OwnText({ children }: { readonly children: string }) {
  const { own } = useLocale()
  return own.lang === undefined ? <span>{children}</span> : <bdi {...own}>{children}</bdi>
}
