import styles from './share.module.css'

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  /** Each value that is offered, with its words. */
  readonly options: Readonly<Partial<Record<Value, string>>>
  readonly onChoose: (value: Value) => void
}

/** A labelled menu of a few values. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, options, onChoose } = props
  const entries = Object.entries<string | undefined>(options)
  return (
    <label className={styles.choice}>
      <span className="note">{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = entries.find(([key]) => key === currentTarget.value)?.[0]
          if (chosen !== undefined && isKeyOf(options, chosen)) onChoose(chosen)
        }}
      >
        {entries.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

function isKeyOf<Value extends string>(
  options: Readonly<Partial<Record<Value, string>>>,
  key: string,
): key is Value {
  return Object.hasOwn(options, key)
}
