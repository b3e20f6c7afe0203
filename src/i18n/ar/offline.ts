import type { Catalogue } from '../en.ts'

/** Words about use without a network, new versions, and what comes late or not at all. */
export const offline: Catalogue['offline'] = {
  ready: 'جاهزة للاستخدام دون شبكة: كل محتواها محفوظ على هذا الجهاز.',
  update: 'نسخة جديدة من الصفحة جاهزة.',
  show: 'عرض النسخة الجديدة',
  later: 'لاحقًا',
  codeGone: 'لم تصل شيفرتها. ربما انقطع الاتصال، أو تغيّر الموقع منذ فتح هذه الصفحة.',
  pageFailed: 'تعذّر عرض الصفحة',
}
