import styles from './segmented.module.css'
import { Toggle } from './Toggle.tsx'

interface SegmentedControlProps<Value extends string> {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly name: string }[]
  readonly value: Value
  readonly onChoose: (value: Value) => void
}

/** A few ways to look at a view, of which one is on. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, options, value: chosen, onChoose } = props
  return (
    <div className={styles.root} role="group" aria-label={label}>
      {options.map(({ value, name }) => (
        <Toggle key={value} pressed={value === chosen} onPress={() => onChoose(value)}>
          {name}
        </Toggle>
      ))}
    </div>
  )
}
