/** How far the second name of each actor card starts from where its first name does, in pixels; runs in the page. */
export function offsetsOfSecondNames(cards: readonly Element[]): readonly number[] {
  const edge = document.documentElement.dir === 'rtl' ? 'right' : 'left'
  return cards.map((card) => {
    const [first = NaN, second = NaN] = ['h3 a', 'h3 + *'].map((selector) => {
      const range = document.createRange()
      range.selectNodeContents(card.querySelector(selector) ?? card)
      return range.getBoundingClientRect()[edge]
    })
    return second - first
  })
}
