import type { Light } from './light.ts'

/** Props of an element that stands for these rows: they are alight while the pointer or focus is in it. */
export function pointing(light: Light, rows: readonly number[]) {
  const enter = () => light.on(rows)
  const leave = () => light.on([])
  return { onPointerEnter: enter, onPointerLeave: leave, onFocus: enter, onBlur: leave }
}
