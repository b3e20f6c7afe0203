import type { Lang } from '#domain/lang.ts'

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
      { keys: ['?'], does: 'Show these questions and keys' },
      { keys: ['/'], does: 'Go to the search' },
      {
        keys: ['1', '2', '3', '4', '5'],
        does: 'Go to the map, days, comparison, incidents or actors',
      },
      { keys: ['Esc'], does: 'Close what is open' },
      { keys: ['Alt+←'], does: 'Back to the previous view, as on any page' },
    ],
  },
  {
    heading: 'On any filter, card or row',
    keys: [
      { keys: ['Enter', 'Space'], does: 'Select or deselect it' },
      { keys: ['Tab'], does: 'Go to its “not” or ×, to exclude or remove it' },
    ],
  },
  {
    heading: 'In the calendar',
    keys: [
      { keys: ['←', '→'], does: 'Back or forward a day' },
      { keys: ['↑', '↓'], does: 'Back or forward a week' },
      { keys: ['Home', 'End'], does: 'First or last day of the week' },
      { keys: ['Page Up', 'Page Down'], does: 'Back or forward a month' },
      { keys: ['Shift + arrows'], does: 'Select several days; Enter applies them' },
      { keys: ['Enter'], does: 'Filter by the day' },
    ],
  },
  {
    heading: 'While stepping through time',
    keys: [
      { keys: ['←', '→'], does: 'A step back or forward' },
      { keys: ['Space'], does: 'Play or pause' },
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

/** Words of the questions and of the list of shortcuts. */
const en = {
  questionsHeading: 'Questions',
  questions: {
    daily: 'Was it nearly daily?',
    months: 'How did September differ from August?',
    types: 'Rockets or bombs?',
    places: 'Which places were hit most?',
    greenZone: 'What share of the rocket attacks was on the Green Zone?',
    weekdays: 'On which weekdays?',
    sources: 'How well are the incidents attested?',
    threat:
      'Did attacks ease in the week before 27 September, the last day given for the US threat to close its embassy?',
  },
  intro: 'Everything on this page can be done by keyboard.',
  groups,
  or: 'or',
  single: 'Single keys',
  singleNote:
    '?, / and the digits work without Ctrl or Alt. Switch them off if you use speech input or press them by accident; this device remembers your choice.',
  singleSwitch: 'Use single keys',
}

const ar: typeof en = {
  questionsHeading: 'أسئلة',
  questions: {
    daily: 'هل كانت الهجمات شبه يومية؟',
    months: 'بمَ اختلف أيلول عن آب؟',
    types: 'صواريخ أم عبوات؟',
    places: 'ما أكثر الأماكن تعرضاً للهجمات؟',
    greenZone: 'ما نصيب المنطقة الخضراء من الهجمات الصاروخية؟',
    weekdays: 'في أي أيام الأسبوع؟',
    sources: 'ما مدى توثيق الحوادث؟',
    threat:
      'هل تراجعت الهجمات في الأسبوع السابق ليوم 27 أيلول، آخر يوم يُذكر للتهديد الأمريكي بإغلاق السفارة؟',
  },
  intro: 'كل ما في هذه الصفحة يمكن فعله بلوحة المفاتيح.',
  groups: [
    {
      heading: 'في كل مكان',
      keys: [
        { keys: ['؟'], does: 'عرض هذه الأسئلة والاختصارات' },
        { keys: ['/'], does: 'الانتقال إلى البحث' },
        {
          keys: ['1', '2', '3', '4', '5'],
          does: 'الانتقال إلى الخريطة أو الأيام أو المقارنة أو الحوادث أو الجهات',
        },
        { keys: ['Esc'], does: 'إغلاق ما هو مفتوح' },
        { keys: ['Alt+←'], does: 'الرجوع إلى العرض السابق كما في أي صفحة' },
      ],
    },
    {
      heading: 'على أي عامل تصفية أو بطاقة أو صف',
      keys: [
        { keys: ['Enter', 'Space'], does: 'اختياره أو إلغاء اختياره' },
        { keys: ['Tab'], does: 'الانتقال إلى ما يستبعده أو يزيله' },
      ],
    },
    {
      heading: 'في التقويم',
      keys: [
        { keys: ['→', '←'], does: 'يوم إلى الوراء أو إلى الأمام' },
        { keys: ['↑', '↓'], does: 'أسبوع إلى الوراء أو إلى الأمام' },
        { keys: ['Home', 'End'], does: 'أول أيام الأسبوع أو آخرها' },
        { keys: ['Page Up', 'Page Down'], does: 'شهر إلى الوراء أو إلى الأمام' },
        { keys: ['Shift + الأسهم'], does: 'تحديد عدة أيام، ثم Enter لتطبيقها' },
        { keys: ['Enter'], does: 'التصفية بحسب اليوم' },
      ],
    },
    {
      heading: 'عند التنقل عبر الزمن',
      keys: [
        { keys: ['←', '→'], does: 'خطوة إلى الوراء أو إلى الأمام' },
        { keys: ['Space'], does: 'تشغيل أو إيقاف مؤقت' },
      ],
    },
    {
      heading: 'على الخريطة',
      keys: [
        { keys: ['←', '→', '↑', '↓'], does: 'تحريك الخريطة' },
        { keys: ['+', '−'], does: 'التكبير والتصغير' },
        { keys: ['Tab'], does: 'من مكان إلى مكان، وEnter للتصفية بحسبه' },
      ],
    },
  ],
  or: 'أو',
  single: 'المفاتيح المفردة',
  singleNote:
    'تعمل ؟ و/ والأرقام دون Ctrl أو Alt. عطّلها إن كان الإدخال الصوتي أو اللمس العابر يشغّلها؛ وهذا الجهاز يتذكر ذلك.',
  singleSwitch: 'استعمال المفاتيح المفردة',
}

export type QuestionKey = keyof (typeof en)['questions']

export const helpWords: Readonly<Record<Lang, typeof en>> = { en, ar }
