import { act } from '@testing-library/react'

/** Opens every menu that holds nothing as it is closed; jsdom opens no popover of its own accord. */
export function openMenus(): void {
  act(() => {
    for (const menu of document.querySelectorAll('[popover]:empty')) {
      menu.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState: 'open' }))
    }
  })
}
