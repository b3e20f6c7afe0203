import { useState } from 'react'

import type { Light } from '#ui/light.ts'
import { newLight } from '#ui/light.ts'

/** What the reader points at, shared by all views. */
export function useLight(): Light {
  const [light] = useState(newLight)
  return light
}
