import { describe, expect, it } from 'vitest'

import { withoutStyles } from '../../../src/site/prerender.ts'

describe('styles of elements', () => {
  it('become classes, one for each different style', () => {
    const { html, css } = withoutStyles(
      '<p class="a" style="top:1px">x</p><i style="top:2px"></i><b style="top:1px" class="b"></b>',
    )
    expect(html).toBe('<p class="still-0 a">x</p><i class="still-1"></i><b class="still-0 b"></b>')
    expect(css).toBe('.still-0{top:1px}.still-1{top:2px}')
  })

  it('are not looked for in text', () => {
    const text = '<p>&lt;i style=&quot;top:1px&quot;&gt; style="top:1px"</p>'
    expect(withoutStyles(text)).toEqual({ html: text, css: '' })
  })
})
