import { useLocale } from '#i18n/useLocale.ts'
import { versusWords } from '#i18n/words/versus.ts'

import { figureRows } from './figureRows.ts'
import styles from './versus.module.css'
import type { VersusSide } from './Versus.tsx'
import { versusViewWords } from './words.ts'

/** The key figures of both sides beside one another, and how they differ. */
export function FigureTable({ sides }: { readonly sides: readonly [VersusSide, VersusSide] }) {
  const locale = useLocale()
  const words = versusViewWords[locale.lang]
  const [a, b] = versusWords[locale.lang].letters
  return (
    <table className={styles.table}>
      <caption>{words.figures}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{a}</th>
          <th scope="col">{b}</th>
          <th scope="col">{words.difference}</th>
        </tr>
      </thead>
      <tbody>
        {figureRows([sides[0].figures, sides[1].figures], locale).map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <td>{row.first}</td>
            <td>{row.second}</td>
            <td>{row.difference}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
