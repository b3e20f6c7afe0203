import type { EmbedPart, EmbedTheme } from '#state/viewState.ts'

import type { LateCatalogue } from '../en-late.ts'
import { isolated } from './isolated.ts'

type Words<Code extends string> = Readonly<Record<Code, string>>

const part: Words<EmbedPart> = {
  map: 'الخريطة',
  calendar: 'التقويم',
  rhythm: 'الوتيرة',
  actors: 'الجهات',
  list: 'القائمة',
  summary: 'الخلاصة',
}

const theme: Words<EmbedTheme | 'system'> = {
  system: 'بحسب القارئ',
  light: 'فاتحة',
  dark: 'داكنة',
}

/** Words of the dialogs by which a view leaves the page. */
export const sharing: LateCatalogue['sharing'] = {
  ways: 'طرق المشاركة',
  tabs: { link: 'رابط', embed: 'تضمين', cite: 'استشهاد' },
  copy: 'نسخ',
  copyNamed: (what) => `نسخ: ${what}`,
  copied: 'نُسخ',
  copyRefused: 'لم يسمح المتصفح بالنسخ. النص محدد: انسخه بلوحة المفاتيح.',
  link: 'رابط هذا العرض',
  linkNote: 'يحمل الرابط إصدار البيانات وعدد الحوادث: ومن يفتحه لاحقاً يُخبَر إذا تغيّر ذلك العدد.',
  incidentLink: 'رابط الحادث المفتوح وحده',
  system: 'المشاركة عبر تطبيق …',
  systemFailed: 'لم يتمكن الجهاز من مشاركة الرابط. انسخه بدلاً من ذلك.',
  qr: 'رمز QR لرابط هذا العرض',
  qrNote: 'يفتح هذا العرض على الهاتف',
  qrTooLong: 'الرابط أطول من أن يحمله رمز QR.',
  embed: {
    view: 'العرض',
    theme: 'الألوان',
    language: 'اللغة',
    size: 'العرض بالبكسل',
    parts: part,
    themes: theme,
    sizes: { full: 'العرض كله', medium: '640 بكسل', small: '360 بكسل' },
    code: 'الشيفرة لصفحتك',
    note: 'يعرض الإطار البيانات كما هي ساعة فتحه، ويقود إلى هذه الصفحة.',
    preview: 'معاينة',
  },
  cite: {
    style: 'النمط',
    citation: 'الاستشهاد',
    save: 'تنزيل الملف',
    note: 'يسمّي إصدار البيانات، واليوم بوصفه تاريخ الاطلاع، وما هو معروض.',
  },
  files: 'البيانات',
  filesNote: 'يحمل كل ملف ما يعرضه هذا العرض بالضبط.',
  fileName: (format, rows) => `${isolated(format)} · ${rows}`,
  pictures: 'الصور',
  picturesNote: 'مع العنوان ومفتاح الرموز والمصادر والرخصة والرابط.',
  picture: {
    map: 'الخريطة',
    calendar: 'التقويم',
    rhythm: 'الوتيرة',
    sheet: 'الثلاثة مع القائمة',
  },
  pictureTheme: 'ألوان الصور',
  pictureName: (kind, format) => `${kind}، ${isolated(format)}`,
  pictureSaved: (name) => `حُفظت: ${isolated(name)}`,
  pictureFailed: (reason) => `تعذّر إعداد الصورة. ${reason}`,
  pictureInstead: (kind, format) => `حفظ بصيغة ${isolated(format)} بدلاً من ذلك: ${kind}`,
  drawing: 'جارٍ رسم الصورة …',
  noBasemap: 'تعذّر تحميل خطوط الخريطة، فعلى صور الخريطة أن تنتظر.',
  printing: 'الورق',
  print: 'طباعة هذا العرض',
}
