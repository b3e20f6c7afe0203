import type {
  ActorKind,
  AttackType,
  Certainty,
  EvidenceLevel,
  PlaceMatch,
  Role,
  TargetKind,
  WherePrec,
} from '#domain/codes.ts'
import type { GovernorateSlug } from '#domain/governorate.ts'
import type { Lang } from '#domain/lang.ts'

/** Names of Iraq's governorates. */
const governorates: Readonly<Record<GovernorateSlug, string>> = {
  'al-qadisiyah': 'Al-Qadisiyah',
  anbar: 'Anbar',
  babil: 'Babil',
  baghdad: 'Baghdad',
  basra: 'Basra',
  'dhi-qar': 'Dhi Qar',
  diyala: 'Diyala',
  dohuk: 'Dohuk',
  erbil: 'Erbil',
  halabja: 'Halabja',
  karbala: 'Karbala',
  kirkuk: 'Kirkuk',
  maysan: 'Maysan',
  muthanna: 'Muthanna',
  najaf: 'Najaf',
  nineveh: 'Nineveh',
  'salah-ad-din': 'Salah ad-Din',
  sulaymaniyah: 'Sulaymaniyah',
  wasit: 'Wasit',
}

type Words<Code extends string | number> = Readonly<Record<Code, string>>

/** Words for the codes of the data that are there at first sight. */
const en: {
  readonly governorate: Words<GovernorateSlug>
  readonly type: Words<AttackType>
  /** Of one incident. */
  readonly typeOne: Words<AttackType>
  readonly target: Words<TargetKind>
  readonly evidence: Words<EvidenceLevel>
  readonly role: Words<Role>
  readonly actorKind: Words<ActorKind>
  readonly wherePrec: Words<WherePrec>
  readonly placeMatch: Words<PlaceMatch>
  readonly certainty: Words<Certainty>
} = {
  governorate: governorates,
  type: {
    rocket: 'Rockets',
    'ied-convoy': 'Convoy bombs',
    'ied-diplomatic': 'Bombs on diplomats',
    other: 'Other attacks',
  },
  typeOne: {
    rocket: 'Rocket attack',
    'ied-convoy': 'Convoy bomb',
    'ied-diplomatic': 'Bomb on diplomats',
    other: 'Other attack',
  },
  target: {
    'logistics-convoy': 'Supply convoy',
    'diplomatic-convoy': 'Diplomatic convoy',
    'diplomatic-mission': 'Diplomatic mission',
    'military-base': 'Military base',
    airport: 'Airport',
    company: 'Company',
    'education-centre': 'Education centre',
  },
  evidence: {
    corroborated: 'Corroborated',
    contested: 'Disputed',
    'founding-only': 'Original sources only',
    'outside-report': 'Other sources only',
  },
  role: {
    claimed: 'Claimed it',
    blamed: 'Blamed by others',
  },
  actorKind: {
    'established-faction': 'Established faction',
    'front-group': 'Front group',
    'political-bloc': 'Political bloc',
    'political-leader': 'Leader',
    'state-institution': 'State institution',
    'foreign-state': 'Foreign state',
    coalition: 'Coalition',
    'diplomatic-mission': 'Diplomatic mission',
    other: 'Other group',
  },
  wherePrec: {
    1: 'exact place',
    2: 'near the place',
    3: 'somewhere in the district',
    4: 'somewhere in the governorate',
    5: 'along the road',
    6: 'place not reported',
  },
  placeMatch: {
    exact: 'reported for this day',
    probable: 'reported for a day earlier or later',
    weak: 'weak report only',
    none: 'no report names a place',
  },
  certainty: {
    stated: 'stated',
    believed: 'believed',
    alleged: 'alleged',
  },
}

/** Names of Iraq's governorates. */
const arabicGovernorates: Readonly<Record<GovernorateSlug, string>> = {
  'al-qadisiyah': 'القادسية',
  anbar: 'الأنبار',
  babil: 'بابل',
  baghdad: 'بغداد',
  basra: 'البصرة',
  'dhi-qar': 'ذي قار',
  diyala: 'ديالى',
  dohuk: 'دهوك',
  erbil: 'أربيل',
  halabja: 'حلبجة',
  karbala: 'كربلاء',
  kirkuk: 'كركوك',
  maysan: 'ميسان',
  muthanna: 'المثنى',
  najaf: 'النجف',
  nineveh: 'نينوى',
  'salah-ad-din': 'صلاح الدين',
  sulaymaniyah: 'السليمانية',
  wasit: 'واسط',
}

const ar: typeof en = {
  governorate: arabicGovernorates,
  type: {
    rocket: 'صواريخ',
    'ied-convoy': 'عبوات على أرتال',
    'ied-diplomatic': 'عبوات على دبلوماسيين',
    other: 'هجمات أخرى',
  },
  typeOne: {
    rocket: 'هجوم صاروخي',
    'ied-convoy': 'عبوة على رتل',
    'ied-diplomatic': 'عبوة على دبلوماسيين',
    other: 'هجوم آخر',
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
    'founding-only': 'المصادر الأصلية فقط',
    'outside-report': 'مصادر أخرى فقط',
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

export const codeWords: Readonly<Record<Lang, typeof en>> = { en, ar }
