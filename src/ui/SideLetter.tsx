import styles from './side-letter.module.css'

/** The letter of one side of a comparison. */
export function SideLetter({ letter }: { readonly letter: string }) {
  return <span className={styles.root}>{letter}</span>
}
