import type { Lang } from '#domain/lang.ts'
import { isolated } from '#i18n/arabicText.ts'
import type { EmbedPart, EmbedTheme } from '#state/viewState.ts'

type Words<Code extends string> = Readonly<Record<Code, string>>

const part: Words<EmbedPart> = {
  map: 'Map',
  calendar: 'Calendar',
  rhythm: 'Day by day',
  actors: 'Actors',
  list: 'List',
  summary: 'Summary',
}

const theme: Words<EmbedTheme | 'system'> = {
  system: 'Reader’s choice',
  light: 'Light',
  dark: 'Dark',
}

/** Words of the share and download dialogs. */
const en = {
  ways: 'Ways to share',
  tabs: { link: 'Link', embed: 'Embed', cite: 'Cite' },
  copy: 'Copy',
  copyNamed: (what: string) => `Copy: ${what}`,
  copied: 'Copied',
  copyRefused:
    'The browser did not allow copying. The text is selected: copy it with the keyboard.',
  link: 'Link to this view',
  linkNote:
    'The link records the data version and the number of incidents, so anyone who opens it later is told if that number has changed.',
  recordLink: { incident: 'Link to this incident only', actor: 'Link to this actor only' },
  system: 'Share with an app…',
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
    versus: 'Both sides',
    sides: {
      both: 'The frame shows the comparison for reading; change or save its sides on this page.',
      first: 'The frame shows side A alone.',
    },
    themes: theme,
    sizes: { full: 'Full width', medium: '640 pixels', small: '360 pixels' },
    code: 'Code for your page',
    note: 'The frame shows the latest data each time it is opened, and links back to this page.',
    preview: 'Preview',
  },
  cite: {
    style: 'Style',
    citation: 'Citation',
    save: 'Download the file',
    note: 'Includes the data version, today as the date of access, and what is shown.',
  },
  files: 'Data',
  filesNote: 'Each file contains exactly what this view shows.',
  firstSideNote:
    'These files, and all pictures but “Both sides”, show side A alone. One CSV file with both is saved beside the sentence that compares them.',
  fileName: (format: string, rows: string) => `${format} · ${rows}`,
  pictures: 'Pictures',
  picturesNote: 'With title, legend, sources, licence and link.',
  picture: {
    versus: 'Both sides',
    map: 'Map',
    calendar: 'Calendar',
    rhythm: 'Day by day',
    sheet: 'All three with the list',
  },
  pictureTheme: 'Colours of the pictures',
  pictureName: (kind: string, format: string) => `${kind}, ${format}`,
  pictureSaved: (name: string) => `Saved: ${name}`,
  pictureFailed: (reason: string) => `The picture could not be made. ${reason}`,
  pictureInstead: (kind: string, format: string) => `Save as ${format} instead: ${kind}`,
  drawing: 'Drawing the picture…',
  noBasemap: 'The map outlines could not be loaded, so pictures of the map are not available.',
  printing: 'Paper',
  print: 'Print this view',
}

const arabicPart: Words<EmbedPart> = {
  map: 'الخريطة',
  calendar: 'التقويم',
  rhythm: 'يوماً بيوم',
  actors: 'الجهات',
  list: 'القائمة',
  summary: 'الخلاصة',
}

const arabicTheme: Words<EmbedTheme | 'system'> = {
  system: 'بحسب القارئ',
  light: 'فاتحة',
  dark: 'داكنة',
}

const ar: typeof en = {
  ways: 'طرق المشاركة',
  tabs: { link: 'رابط', embed: 'تضمين', cite: 'استشهاد' },
  copy: 'نسخ',
  copyNamed: (what) => `نسخ: ${what}`,
  copied: 'نُسخ',
  copyRefused: 'لم يسمح المتصفح بالنسخ. النص محدد: انسخه بلوحة المفاتيح.',
  link: 'رابط هذا العرض',
  linkNote: 'يحمل الرابط إصدار البيانات وعدد الحوادث: ومن يفتحه لاحقاً يُخبَر إذا تغيّر ذلك العدد.',
  recordLink: { incident: 'رابط الحادث المفتوح وحده', actor: 'رابط الجهة المفتوحة وحدها' },
  system: 'المشاركة عبر تطبيق…',
  systemFailed: 'لم يتمكن الجهاز من مشاركة الرابط. انسخه بدلاً من ذلك.',
  qr: 'رمز QR لرابط هذا العرض',
  qrNote: 'يفتح هذا العرض على الهاتف',
  qrTooLong: 'الرابط أطول من أن يحمله رمز QR.',
  embed: {
    view: 'العرض',
    theme: 'الألوان',
    language: 'اللغة',
    size: 'العرض بالبكسل',
    parts: arabicPart,
    versus: 'الجانبان معاً',
    sides: {
      both: 'يعرض الإطار المقارنة للقراءة؛ أما تغيير جانبيها وحفظهما فمن هذه الصفحة وحدها.',
      first: 'يعرض الإطار الجانب أ وحده.',
    },
    themes: arabicTheme,
    sizes: { full: 'العرض كله', medium: '640 بكسل', small: '360 بكسل' },
    code: 'الشيفرة لصفحتك',
    note: 'يعرض الإطار أحدث البيانات كلما فُتح، وفيه رابط إلى هذه الصفحة.',
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
  firstSideNote:
    'تعرض هذه الملفات، وكل الصور ما عدا «الجانبان معاً»، الجانب أ وحده. ويُحفظ ملف CSV يضم الجانبين من الأزرار تحت الجملة التي تقارن بينهما.',
  fileName: (format, rows) => `${isolated(format)} · ${rows}`,
  pictures: 'الصور',
  picturesNote: 'مع العنوان ومفتاح الرموز والمصادر والرخصة والرابط.',
  picture: {
    versus: 'الجانبان معاً',
    map: 'الخريطة',
    calendar: 'التقويم',
    rhythm: 'يوماً بيوم',
    sheet: 'الثلاثة مع القائمة',
  },
  pictureTheme: 'ألوان الصور',
  pictureName: (kind, format) => `${kind}، ${isolated(format)}`,
  pictureSaved: (name) => `حُفظت: ${isolated(name)}`,
  pictureFailed: (reason) => `تعذّر إعداد الصورة. ${reason}`,
  pictureInstead: (kind, format) => `حفظ بصيغة ${isolated(format)} بدلاً من ذلك: ${kind}`,
  drawing: 'جارٍ رسم الصورة…',
  noBasemap: 'تعذّر تحميل خطوط الخريطة، فصور الخريطة غير متاحة.',
  printing: 'الورق',
  print: 'طباعة هذا العرض',
}

export const shareWords: Readonly<Record<Lang, typeof en>> = { en, ar }
