import type { Catalogue } from '../en.ts'
import { governorates } from './governorates.ts'

/** Words for the codes of the data that are there at first sight. */
export const codes: Catalogue['codes'] = {
  governorate: governorates,
  type: {
    rocket: 'صاروخ',
    'ied-convoy': 'عبوة، رتل',
    'ied-diplomatic': 'عبوة، دبلوماسيون',
    other: 'أخرى',
  },
  target: {
    'logistics-convoy': 'رتل إمداد',
    'diplomatic-convoy': 'موكب دبلوماسي',
    'diplomatic-mission': 'بعثة دبلوماسية',
    'military-base': 'قاعدة عسكرية',
    airport: 'مطار',
    company: 'شركة',
    'education-centre': 'مركز تعليمي',
  },
  evidence: {
    corroborated: 'مؤيَّد',
    contested: 'متنازع عليه',
    'founding-only': 'القائمة التأسيسية فقط',
    'outside-report': 'تقرير خارجي',
  },
  role: {
    claimed: 'تبنّت الهجوم',
    blamed: 'اتهمها آخرون',
  },
  actorKind: {
    'established-faction': 'فصيل معروف',
    'front-group': 'مجموعة واجهة',
    'political-bloc': 'كتلة سياسية',
    'political-leader': 'زعيم',
    'state-institution': 'مؤسسة حكومية',
    'foreign-state': 'دولة أجنبية',
    coalition: 'تحالف',
    'diplomatic-mission': 'بعثة دبلوماسية',
    other: 'جهة أخرى',
  },
  wherePrec: {
    1: 'المكان بعينه',
    2: 'قرب المكان',
    3: 'في مكان ما من القضاء',
    4: 'في مكان ما من المحافظة',
    5: 'على امتداد الطريق',
    6: 'المكان غير مذكور',
  },
  placeMatch: {
    exact: 'ورد لهذا اليوم',
    probable: 'ورد ليوم قبله أو بعده',
    weak: 'ورد في تقرير ضعيف فقط',
    none: 'لا تقرير يذكر مكاناً',
  },
  certainty: {
    stated: 'مُصرَّح به',
    believed: 'اعتقاد',
    alleged: 'ادعاء',
  },
}
