import type { ButtonHTMLAttributes, ReactNode } from 'react'

interface ToggleProps extends Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'type' | 'onClick' | 'aria-pressed'
> {
  readonly pressed: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

/** A button that is on or off. */
export function Toggle({ pressed, onPress, children, ...rest }: ToggleProps) {
  return (
    <button {...rest} type="button" aria-pressed={pressed} onClick={onPress}>
      {children}
    </button>
  )
}
