/** Words of the accessibility statement: only what was tested stands under "tested". */
export const accessibility = {
  heading: 'Accessibility',
  aim: 'This page aims at WCAG 2.2, level AA. Whoever cannot use a part of it has found a fault: please report it as any error in the data.',
  testedHeading: 'What was tested, by machine in Chromium, at each change',
  tested: [
    'the rules of axe, in both languages, light and dark, wide and on a phone;',
    'whole tasks by keyboard alone in both languages: filtering, days and ranges, places on the map, actors, incidents, sorting, search, sharing, download, undo;',
    'names, roles and states that assistive technology is given;',
    'contrast of every text and mark in both lights, forced colours, reduced motion;',
    'a window of 320 pixels, which is 400 % zoom, without scrolling sideways.',
  ],
  notTestedHeading: 'What was not tested',
  notTested: [
    'by people who use NVDA, JAWS, VoiceOver or TalkBack every day, or speech input;',
    'in Safari.',
  ],
  limitsHeading: 'Known limits',
  limits: [
    'The enlargement of Baghdad and the marks of the chart are hidden from screen readers, as the places of the map, the table below the chart and the list hold the same.',
    'Titles of sources stay in the language they were published in.',
    'The Arabic is our own and was not read by an editor from Iraq.',
  ],
}
