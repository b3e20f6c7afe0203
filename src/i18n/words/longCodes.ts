import type {
  AttackType,
  ClaimField,
  ClaimStatus,
  EvidenceLevel,
  SourceKind,
} from '#domain/codes.ts'
import type { Lang } from '#domain/lang.ts'

type Words<Code extends string> = Readonly<Record<Code, string>>

/** Words for the codes of the data that only parts which come late speak of. */
const en: {
  readonly typeLong: Words<AttackType>
  readonly evidenceNote: Words<EvidenceLevel>
  readonly claimField: Words<ClaimField>
  readonly claimStatus: Words<ClaimStatus>
  readonly sourceKind: Words<SourceKind>
} = {
  typeLong: {
    rocket: 'Rocket fire',
    'ied-convoy': 'IED on a supply convoy',
    'ied-diplomatic': 'IED on diplomats',
    other: 'Other attack',
  },
  evidenceNote: {
    corroborated: 'In the founding documents, and reported elsewhere',
    contested: 'Officials deny it or call it something else, or the place conflicts',
    'founding-only': 'In the founding documents; no other usable report found',
    'outside-report': 'In no founding document; reported elsewhere',
  },
  claimField: {
    date: 'Date',
    'is-attack': 'Was it an attack?',
    place: 'Place',
    target: 'Target',
    munitions: 'Munitions',
    outcome: 'Outcome',
    killed: 'Killed',
    injured: 'Injured',
    'claimed-by': 'Claimed by',
    'attributed-to': 'Blamed',
  },
  claimStatus: {
    stated: 'stated',
    reported: 'reported',
    contested: 'contested',
    denied: 'denied',
  },
  sourceKind: {
    official: 'official',
    agency: 'news agency',
    news: 'news',
    'alert service': 'alert service',
    analysis: 'analysis',
    partisan: 'partisan',
  },
}

const ar: typeof en = {
  typeLong: {
    rocket: 'إطلاق صواريخ',
    'ied-convoy': 'عبوة ناسفة على رتل إمداد',
    'ied-diplomatic': 'عبوة ناسفة على دبلوماسيين',
    other: 'هجوم من نوع آخر',
  },
  evidenceNote: {
    corroborated: 'في الوثائق التأسيسية، وورد في مصادر أخرى',
    contested: 'ينفيه مسؤولون أو يصفونه بغير ذلك، أو في مكانه تعارض',
    'founding-only': 'في الوثائق التأسيسية؛ ولم يُعثر على تقرير آخر يُعتمد عليه',
    'outside-report': 'ليس في أي وثيقة تأسيسية؛ وورد في مصادر أخرى',
  },
  claimField: {
    date: 'التاريخ',
    'is-attack': 'هل كان هجوماً؟',
    place: 'المكان',
    target: 'الهدف',
    munitions: 'السلاح المستخدم',
    outcome: 'الأضرار',
    killed: 'القتلى',
    injured: 'الجرحى',
    'claimed-by': 'التبنّي',
    'attributed-to': 'الاتهام',
  },
  claimStatus: {
    stated: 'مُصرَّح به',
    reported: 'وارد في تقرير',
    contested: 'متنازع عليه',
    denied: 'منفي',
  },
  sourceKind: {
    official: 'جهة رسمية',
    agency: 'وكالة أنباء',
    news: 'أخبار',
    'alert service': 'خدمة تنبيه',
    analysis: 'تحليل',
    partisan: 'جهة منحازة',
  },
}

export const longCodeWords: Readonly<Record<Lang, typeof en>> = { en, ar }
