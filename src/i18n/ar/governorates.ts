import type { GovernorateSlug } from '#domain/governorate.ts'

/** Names of Iraq's governorates. */
export const governorates: Readonly<Record<GovernorateSlug, string>> = {
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
