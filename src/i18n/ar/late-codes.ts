import type { LateCatalogue } from '../en-late.ts'

/** Words for the codes of the data that only parts which come late speak of. */
export const lateCodes: LateCatalogue['lateCodes'] = {
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
