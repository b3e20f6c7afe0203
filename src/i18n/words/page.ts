import type { Lang } from '#domain/lang.ts'

import { forms, isolated } from '../arabicText.ts'
import type { PluralForms } from '../plural.ts'

/** Each language by its own name. */
const languages: Readonly<Record<Lang, string>> = { en: 'English', ar: 'العربية' }

/** Words of the page around the views, and of the ways to what comes late. */
const en = {
  title: 'Near-Daily',
  subtitle: (range: string) => `Attacks on US-linked targets in Iraq, ${range}`,
  skipToSummary: 'Skip to the result',
  skipToList: 'Skip to the list of incidents',
  theme: { system: 'System colours', light: 'Light colours', dark: 'Dark colours' },
  themeSwitch: (current: string) => `Colours: ${current}. Switch`,
  languages,
  digitsSwitch: (sample: string) => `Switch to digits ${sample}`,
  textsFailed:
    'The texts of the data could not be loaded in this language, so they are in English.',
  /** Said of the data's own texts where they are not in English. */
  ownTranslation: 'The texts of the data are our own translation from English.',
  loadingView: 'Loading …',
  tabs: 'Views',
  tab: { map: 'Map', calendar: 'Days', compare: 'Compare', list: 'Incidents', actors: 'Who' },
  part: {
    map: 'The map',
    calendar: 'The calendar',
    rhythm: 'The day-by-day chart',
    play: 'The steps through time',
    story: 'The story',
    breakdown: 'The comparison side by side',
    actors: 'The actor cards',
    list: 'The list',
    panel: 'What was opened',
    daily: 'The comparison of ways to count',
    share: 'The dialog for sharing',
    download: 'The dialog for downloads',
    shortcuts: 'The help',
    frame: 'The view',
    partners: 'What the view can be compared with',
    versus: 'The comparison of two views',
  },
  noBasemap: 'The lines of the map could not be loaded; the marks stand where they should.',
  more: 'About, files and help',
  menu: 'More',
  about: 'About the data',
  compareSources: 'Compare sources',
  keyEvents: 'Key events',
  share: 'Share',
  download: 'Download',
  downloadView: 'Download this view',
  print: 'Print this view',
  shortcuts: 'Questions and keys',
  linkFaults: {
    one: 'One value in this link is not known here and was left out:',
    other: '# values in this link are not known here and were left out:',
  } as PluralForms,
  linkRepeats: 'This link gives a value twice where only one can hold. The first holds, not:',
  dismiss: 'Dismiss',
  failure: {
    heading: 'The data could not be loaded',
    network: 'There was no answer. The connection may be down.',
    missing: 'The server did not return the file.',
    broken: 'The file arrived, but its content is not right, so nothing is shown from it.',
    unexpected: 'Something went wrong.',
    file: (name: string) => `File: ${name}`,
    more: (count: string) => `and ${count} more`,
    retry: 'Try again',
  },
  /** Of a link made from other data. */
  arrival: {
    made: (version: string, incidents: string) =>
      `This link was made with data version ${version}, when it showed ${incidents};`,
    otherCount: (incidents: string) => `it now shows ${incidents}.`,
    otherBoth: (version: string, incidents: string) =>
      `with version ${version} it shows ${incidents}.`,
    otherVersion: (version: string) => `with version ${version} it shows as many.`,
    changes: 'See what changed',
  },
  /** Of one view in a frame on another page. */
  frame: {
    title: (range: string) => `Near-Daily: attacks on US-linked targets in Iraq, ${range}`,
    credit: 'Near-Daily',
    full: 'Open the full view',
    back: 'Back to the view as embedded',
  },
  viewFailed: (view: string) => `${view} could not be shown.`,
  footer: {
    data: (version: string, date: string) => `Data version ${version}, as of ${date}.`,
    licence: 'Data licence:',
    basemap: 'Basemap: Natural Earth, GeoNames.',
    accessibility: 'About the data, licences, accessibility',
  },
}

/** Each language by its own name. */
const arabicLanguages: Readonly<Record<Lang, string>> = { en: 'English', ar: 'العربية' }

const ar: typeof en = {
  title: 'شبه يومي',
  subtitle: (range) => `هجمات على أهداف مرتبطة بالولايات المتحدة في العراق، ${range}`,
  skipToSummary: 'الانتقال إلى النتيجة',
  skipToList: 'الانتقال إلى قائمة الحوادث',
  theme: { system: 'ألوان النظام', light: 'ألوان فاتحة', dark: 'ألوان داكنة' },
  themeSwitch: (current) => `الألوان: ${current}. تبديل`,
  languages: arabicLanguages,
  digitsSwitch: (sample) => `التبديل إلى الأرقام ${sample}`,
  textsFailed: 'تعذّر تحميل نصوص البيانات بالعربية، فهي معروضة بالإنجليزية.',
  ownTranslation: 'نصوص البيانات بالعربية ترجمتنا نحن عن الإنجليزية.',
  loadingView: 'جارٍ التحميل …',
  tabs: 'طرق العرض',
  tab: {
    map: 'الخريطة',
    calendar: 'الأيام',
    compare: 'مقارنة',
    list: 'الحوادث',
    actors: 'الجهات',
  },
  part: {
    map: 'الخريطة',
    calendar: 'التقويم',
    rhythm: 'مخطط الأيام',
    play: 'أداة التنقل عبر الزمن',
    story: 'القصة',
    breakdown: 'المقارنة جنباً إلى جنب',
    actors: 'بطاقات الجهات',
    list: 'القائمة',
    panel: 'الجزء المفتوح',
    daily: 'مقارنة طرق العدّ',
    share: 'نافذة المشاركة',
    download: 'نافذة التنزيل',
    shortcuts: 'المساعدة',
    frame: 'العرض',
    partners: 'ما يمكن مقارنة العرض به',
    versus: 'مقارنة عرضين',
  },
  noBasemap: 'تعذّر تحميل خطوط الخريطة؛ أما العلامات ففي أماكنها.',
  more: 'نبذة وملفات ومساعدة',
  menu: 'المزيد',
  about: 'عن البيانات',
  compareSources: 'مقارنة المصادر',
  keyEvents: 'أحداث بارزة',
  share: 'مشاركة',
  download: 'تنزيل',
  downloadView: 'تنزيل هذا العرض',
  print: 'طباعة هذا العرض',
  shortcuts: 'أسئلة واختصارات',
  linkFaults: forms(
    'في هذا الرابط قيم غير معروفة هنا وقد أُهملت:',
    'في هذا الرابط قيمة واحدة غير معروفة هنا وقد أُهملت:',
    'في هذا الرابط قيمتان غير معروفتين هنا وقد أُهملتا:',
    'في هذا الرابط # قيم غير معروفة هنا وقد أُهملت:',
    'في هذا الرابط # قيمة غير معروفة هنا وقد أُهملت:',
    'في هذا الرابط # قيمة غير معروفة هنا وقد أُهملت:',
  ),
  linkRepeats: 'يعطي هذا الرابط أكثر من قيمة حيث لا تصح إلا واحدة. أُخذ بالأولى وأُهمل:',
  dismiss: 'إخفاء',
  failure: {
    heading: 'تعذّر تحميل البيانات',
    network: 'لم يصل رد. قد يكون الاتصال مقطوعاً.',
    missing: 'لم يسلّم الخادم الملف.',
    broken: 'وصل الملف، لكن محتواه غير سليم، فلا يُعرض منه شيء.',
    unexpected: 'حدث خطأ ما.',
    file: (name) => `الملف: ${isolated(name)}`,
    more: (count) => `و${count} غيرها`,
    retry: 'إعادة المحاولة',
  },
  arrival: {
    made: (version, incidents) =>
      `أُنشئ هذا الرابط بإصدار البيانات ${version}، وكان يعرض حينها: ${incidents}؛`,
    otherCount: (incidents) => `ويعرض الآن: ${incidents}.`,
    otherBoth: (version, incidents) => `وبالإصدار ${version} يعرض: ${incidents}.`,
    otherVersion: (version) => `وبالإصدار ${version} يعرض العدد نفسه.`,
    changes: 'اطّلع على ما تغيّر',
  },
  frame: {
    title: (range) => `شبه يومي: هجمات على أهداف مرتبطة بالولايات المتحدة في العراق، ${range}`,
    credit: 'شبه يومي',
    full: 'فتح العرض الكامل',
    back: 'العودة إلى العرض المضمَّن',
  },
  viewFailed: (view) => `تعذّر عرض: ${view}.`,
  footer: {
    data: (version, date) => `إصدار البيانات ${version}، بتاريخ ${date}.`,
    licence: 'رخصة البيانات:',
    basemap: 'خريطة الأساس: Natural Earth، GeoNames.',
    accessibility: 'عن البيانات والرخص وإمكانية الوصول',
  },
}

export const pageWords: Readonly<Record<Lang, typeof en>> = { en, ar }
