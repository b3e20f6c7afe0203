/** What a group of keys does, and the keys as they are written on a keyboard. */
interface KeyHelp {
  readonly keys: readonly string[]
  readonly does: string
}

interface KeyGroup {
  readonly heading: string
  readonly keys: readonly KeyHelp[]
}

const groups: readonly KeyGroup[] = [
  {
    heading: 'Anywhere',
    keys: [
      { keys: ['?'], does: 'Show this list' },
      { keys: ['/'], does: 'Go to the search' },
      { keys: ['1', '2', '3', '4', '5'], does: 'Go to the map, calendar, rhythm, actors or list' },
      { keys: ['Esc'], does: 'Close what is open' },
      { keys: ['Alt+←'], does: 'Back to the view before, as everywhere in the browser' },
    ],
  },
  {
    heading: 'On any filter, card or row',
    keys: [
      { keys: ['Enter', 'Space'], does: 'Choose it, or let go of it' },
      { keys: ['Tab'], does: 'Go to its “not” or ×, which exclude or remove it' },
    ],
  },
  {
    heading: 'In the calendar',
    keys: [
      { keys: ['←', '→'], does: 'A day back or on' },
      { keys: ['↑', '↓'], does: 'A week back or on' },
      { keys: ['Home', 'End'], does: 'First or last day of the week' },
      { keys: ['Page Up', 'Page Down'], does: 'A month back or on' },
      { keys: ['Shift + arrows'], does: 'Stretch over several days; Enter takes them' },
      { keys: ['Enter'], does: 'Filter by the day' },
    ],
  },
  {
    heading: 'On the map',
    keys: [
      { keys: ['←', '→', '↑', '↓'], does: 'Move the map' },
      { keys: ['+', '−'], does: 'Zoom' },
      { keys: ['Tab'], does: 'From place to place; Enter filters by it' },
    ],
  },
]

/** Words of the help that "?" opens. */
export const help = {
  intro:
    'Everything on this page can be done by keyboard. Every filter is also a link: open it in a new tab, or copy it.',
  groups,
  or: 'or',
  single: 'Single keys',
  singleNote:
    '?, / and the digits work without Ctrl or Alt. Switch them off if speech input or a slip sets them off; this device remembers it.',
  singleSwitch: 'Use single keys',
}
