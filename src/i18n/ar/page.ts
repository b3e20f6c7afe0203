import type { Catalogue } from '../en.ts'

import { forms } from './forms.ts'
import { isolated } from './isolated.ts'

/** Words of the page around the views. */
export const page: Catalogue['page'] = {
  title: 'شبه يومي',
  subtitle: (range) => `هجمات على أهداف مرتبطة بالولايات المتحدة في العراق، ${range}`,
  skipToSummary: 'الانتقال إلى النتيجة',
  skipToList: 'الانتقال إلى قائمة الحوادث',
  theme: { system: 'ألوان النظام', light: 'ألوان فاتحة', dark: 'ألوان داكنة' },
  themeSwitch: (current) => `الألوان: ${current}. تبديل`,
  copyLink: 'نسخ رابط هذا العرض',
  copied: 'نُسخ الرابط',
  copyFailed: 'لم يسمح المتصفح بالنسخ: انسخ العنوان من شريط العناوين.',
  digits: { latn: 'أرقام 0123', arab: 'أرقام ٠١٢٣' },
  digitsSwitch: (current) => `الآن ${current}. تبديل`,
  textsFailed: 'تعذّر تحميل نصوص البيانات بالعربية، فهي معروضة بالإنجليزية.',
  ownTranslation: 'نصوص البيانات بالعربية ترجمتنا نحن عن الإنجليزية.',
  loadingView: 'جارٍ التحميل …',
  tabs: 'طرق العرض',
  tab: {
    map: 'الخريطة',
    calendar: 'التقويم',
    rhythm: 'الوتيرة',
    actors: 'الجهات',
    list: 'القائمة',
  },
  part: {
    map: 'الخريطة',
    calendar: 'التقويم',
    rhythm: 'المخطط',
    actors: 'بطاقات الجهات',
    list: 'القائمة',
    timeline: 'التسلسل الزمني',
    panel: 'الجزء المفتوح',
  },
  noBasemap: 'تعذّر تحميل خطوط الخريطة؛ أما العلامات ففي أماكنها.',
  more: 'نبذة وإعدادات',
  menu: 'القائمة الرئيسة',
  about: 'عن البيانات',
  compareSources: 'مقارنة المصادر',
  linkFaults: forms(
    'في هذا الرابط قيم غير معروفة هنا وقد أُهملت:',
    'في هذا الرابط قيمة واحدة غير معروفة هنا وقد أُهملت:',
    'في هذا الرابط قيمتان غير معروفتين هنا وقد أُهملتا:',
    'في هذا الرابط # قيم غير معروفة هنا وقد أُهملت:',
    'في هذا الرابط # قيمة غير معروفة هنا وقد أُهملت:',
    'في هذا الرابط # قيمة غير معروفة هنا وقد أُهملت:',
  ),
  dismiss: 'إخفاء',
  failure: {
    heading: 'تعذّر تحميل البيانات',
    network: 'لم يصل رد. قد يكون الاتصال مقطوعاً.',
    missing: 'لم يسلّم الخادم الملف.',
    broken: 'وصل الملف، لكن محتواه غير سليم، فلا يُعرض منه شيء.',
    unread:
      'لم تصل الشيفرة التي تقرأ هذا الملف، فلا يُعرض منه شيء. ربما انقطع الاتصال، أو تغيّر الموقع منذ فتح هذه الصفحة.',
    unexpected: 'وقع خطأ في الصفحة نفسها.',
    file: (name) => `الملف: ${isolated(name)}`,
    more: (count) => `و${count} غيرها`,
    retry: 'إعادة المحاولة',
  },
  viewFailed: (view) => `تعذّر عرض: ${view}.`,
  footer: {
    data: (version, date) => `إصدار البيانات ${version}، بتاريخ ${date}.`,
    licence: 'رخصة البيانات:',
    basemap: 'خريطة الأساس: Natural Earth، GeoNames.',
    accessibility: 'عن البيانات والرخص وإمكانية الوصول',
  },
}
