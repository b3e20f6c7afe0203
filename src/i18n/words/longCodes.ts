import type { ClaimField, ClaimStatus, EvidenceLevel, SourceKind } from '#domain/codes.ts'
import type { Lang } from '#domain/lang.ts'

type Words<Code extends string> = Readonly<Record<Code, string>>

/** Words for the codes of the data that only parts which come late speak of. */
const en: {
  readonly evidenceNote: Words<EvidenceLevel>
  readonly claimField: Words<ClaimField>
  readonly claimStatus: Words<ClaimStatus>
  readonly sourceKind: Words<SourceKind>
} = {
  evidenceNote: {
    corroborated:
      'In one of the five original sources this record began with, and reported elsewhere',
    contested: 'Officials deny it or accounts conflict',
    'founding-only':
      'In one of the five original sources this record began with; no other usable report found',
    'outside-report':
      'In none of the five original sources this record began with; reported elsewhere',
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
    contested: 'disputed',
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
  evidenceNote: {
    corroborated: 'في أحد المصادر الأصلية الخمسة التي بدأ بها هذا السجل، وورد في مصادر أخرى',
    contested: 'ينفيه مسؤولون أو تتعارض الروايات',
    'founding-only':
      'في أحد المصادر الأصلية الخمسة التي بدأ بها هذا السجل؛ ولم يُعثر على تقرير آخر يُعتمد عليه',
    'outside-report':
      'ليس في أي من المصادر الأصلية الخمسة التي بدأ بها هذا السجل؛ وورد في مصادر أخرى',
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
