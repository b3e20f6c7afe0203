import type { Lang } from '#domain/lang.ts'

/** Words about use without a network, new versions, and what comes late or not at all. */
const en = {
  ready: 'Ready for use without a network: all of it is kept on this device.',
  update: 'A new version of the page is ready.',
  show: 'Show the new version',
  later: 'Later',
  codeGone:
    'Its code did not load. The connection may be down, or the site has changed since this page was opened.',
  /** Stands over a fault of the page itself. */
  pageFailed: 'The page could not be shown',
}

const ar: typeof en = {
  ready: 'جاهزة للاستخدام دون شبكة: كل محتواها محفوظ على هذا الجهاز.',
  update: 'نسخة جديدة من الصفحة جاهزة.',
  show: 'عرض النسخة الجديدة',
  later: 'لاحقًا',
  codeGone: 'لم تصل شيفرتها. ربما انقطع الاتصال، أو تغيّر الموقع منذ فتح هذه الصفحة.',
  pageFailed: 'تعذّر عرض الصفحة',
}

export const offlineWords: Readonly<Record<Lang, typeof en>> = { en, ar }
