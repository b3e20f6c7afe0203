import { useLocale } from '#i18n/useLocale.ts'

interface OtherNameProps {
  readonly name: string
  readonly className: string | undefined
}

/**
 * A name in the other of the two scripts: Arabic on a Latin page, Latin on an Arabic one. It runs in its own direction
 * and stands where the page's text starts, so the direction is not that of the paragraph.
 */
export function OtherName({ name, className }: OtherNameProps) {
  const { other } = useLocale()
  return (
    <p className={className}>
      <bdi {...other}>{name}</bdi>
    </p>
  )
}
