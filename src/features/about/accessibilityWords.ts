import type { Lang } from '#domain/lang.ts'

/** Words of the accessibility statement; "tested" lists only what was in fact tested. */
const en = {
  heading: 'Accessibility',
  aim: 'This page aims to meet WCAG 2.2, level AA. If you cannot use a part of it, that is a fault: please report it like any error in the data.',
  testedHeading: 'Tested automatically in Chromium at every change',
  tested: [
    'the rules of axe, in both languages, light and dark, wide and on a phone;',
    'whole tasks by keyboard alone in both languages: filtering, days and ranges, places on the map, actors, incidents, sorting, search, sharing, download, undo;',
    'names, roles and states exposed to assistive technology;',
    'contrast of every text and mark in light and dark, forced colours, reduced motion;',
    'a window of 320 pixels, which is 400 % zoom, without scrolling sideways.',
  ],
  notTestedHeading: 'What was not tested',
  notTested: [
    'by people who use NVDA, JAWS, VoiceOver or TalkBack every day, or speech input;',
    'in Safari.',
  ],
  limitsHeading: 'Known limits',
  limits: [
    'The enlargement of Baghdad and the marks of the chart are hidden from screen readers, as the places of the map, the table below the chart and the list hold the same.',
    'Titles of sources stay in the language they were published in.',
    'The Arabic is our own and was not read by an editor from Iraq.',
  ],
}

const ar: typeof en = {
  heading: 'إمكانية الوصول',
  aim: 'تسعى هذه الصفحة إلى المستوى AA من معيار WCAG 2.2. ومن تعذّر عليه استعمال جزء منها فقد وجد خللاً: نرجو الإبلاغ عنه كأي خطأ في البيانات.',
  testedHeading: 'ما اختُبر آلياً في Chromium عند كل تغيير',
  tested: [
    'قواعد axe، باللغتين، بالألوان الفاتحة والداكنة، على شاشة عريضة وعلى هاتف؛',
    'مهام كاملة بلوحة المفاتيح وحدها باللغتين: التصفية، والأيام والمُدد، والأماكن على الخريطة، والجهات، والحوادث، والترتيب، والبحث، والمشاركة، والتنزيل، والتراجع؛',
    'الأسماء والأدوار والحالات التي تُعطى للتقنيات المساعدة؛',
    'تباين كل نص وعلامة بالألوان الفاتحة والداكنة، والألوان القسرية، والحركة المخفّفة؛',
    'نافذة عرضها 320 بكسلاً، أي تكبير 400٪، دون تمرير جانبي.',
  ],
  notTestedHeading: 'ما لم يُختبر',
  notTested: [
    'مع أشخاص يستعملون NVDA أو JAWS أو VoiceOver أو TalkBack كل يوم، أو الإدخال الصوتي؛',
    'في متصفح Safari.',
  ],
  limitsHeading: 'حدود معروفة',
  limits: [
    'تكبير بغداد وعلامات المخطط محجوبة عن قارئات الشاشة، لأن أماكن الخريطة والجدول تحت المخطط والقائمة تحمل المعلومات نفسها.',
    'تبقى عناوين المصادر بلغة نشرها.',
    'الترجمة العربية من عملنا ولم يراجعها محرر من العراق.',
  ],
}

export const accessibilityWords: Readonly<Record<Lang, typeof en>> = { en, ar }
