import type { EmbedPart, EmbedTheme } from '#state/viewState.ts'

type Words<Code extends string> = Readonly<Record<Code, string>>

const part: Words<EmbedPart> = {
  map: 'Map',
  calendar: 'Calendar',
  rhythm: 'Rhythm',
  actors: 'Actors',
  list: 'List',
  summary: 'Summary',
}

const theme: Words<EmbedTheme | 'system'> = {
  system: 'Reader’s choice',
  light: 'Light',
  dark: 'Dark',
}

/** Words of the dialogs by which a view leaves the page. */
export const sharing = {
  ways: 'Ways to share',
  tabs: { link: 'Link', embed: 'Embed', cite: 'Cite' },
  copy: 'Copy',
  copyNamed: (what: string) => `Copy: ${what}`,
  copied: 'Copied',
  copyRefused:
    'The browser did not allow copying. The text is selected: copy it with the keyboard.',
  link: 'Link to this view',
  linkNote:
    'The link holds the version of the data and the number of incidents: whoever opens it later is told when that number has changed.',
  incidentLink: 'Link to the opened incident alone',
  system: 'Share by an app …',
  systemFailed: 'The device could not share the link. Copy it instead.',
  qr: 'QR code of the link to this view',
  qrNote: 'Opens this view on a phone',
  qrTooLong: 'The link is too long for a QR code.',
  embed: {
    view: 'View',
    theme: 'Colours',
    language: 'Language',
    size: 'Width',
    parts: part,
    themes: theme,
    sizes: { full: 'Full width', medium: '640 pixels', small: '360 pixels' },
    code: 'Code for your page',
    note: 'The frame shows the data as it stands when it is opened, and leads back here.',
    preview: 'Preview',
  },
  cite: {
    style: 'Style',
    citation: 'Citation',
    save: 'Download the file',
    note: 'Names the version of the data, today as the day of access, and what is shown.',
  },
  files: 'Data',
  filesNote: 'Each file holds exactly what this view shows.',
  fileName: (format: string, rows: string) => `${format} · ${rows}`,
  pictures: 'Pictures',
  picturesNote: 'With title, legend, sources, licence and link.',
  picture: { map: 'Map', calendar: 'Calendar', rhythm: 'Rhythm', sheet: 'All three with the list' },
  pictureTheme: 'Colours of the pictures',
  pictureName: (kind: string, format: string) => `${kind}, ${format}`,
  pictureSaved: (name: string) => `Saved: ${name}`,
  pictureFailed: (reason: string) => `The picture could not be made. ${reason}`,
  pictureInstead: (kind: string, format: string) => `Save as ${format} instead: ${kind}`,
  drawing: 'Drawing the picture …',
  noBasemap: 'The lines of the map could not be loaded, so pictures of the map have to wait.',
  printing: 'Paper',
  print: 'Print this view',
}
