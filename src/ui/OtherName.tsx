import { useLocale } from '#i18n/useLocale.ts'

interface OtherNameProps {
  readonly name: string
  readonly className: string
}

/** A name in the other of the two scripts: Arabic on a Latin page, Latin on an Arabic one. */
export function OtherName({ name, className }: OtherNameProps) {
  const { dir } = useLocale()
  return dir === 'rtl' ? (
    <p className={className} lang="en" dir="ltr">
      {name}
    </p>
  ) : (
    <p className={className} lang="ar" dir="rtl">
      {name}
    </p>
  )
}
