/** Iraq's governorates: slug (as in links), English name (as ACLED's ADMIN1) and Arabic name. */
export const GOVERNORATES = [
  { slug: 'al-qadisiyah', name: 'Al-Qadisiyah', nameAr: 'القادسية' },
  { slug: 'anbar', name: 'Anbar', nameAr: 'الأنبار' },
  { slug: 'babil', name: 'Babil', nameAr: 'بابل' },
  { slug: 'baghdad', name: 'Baghdad', nameAr: 'بغداد' },
  { slug: 'basra', name: 'Basra', nameAr: 'البصرة' },
  { slug: 'dhi-qar', name: 'Dhi Qar', nameAr: 'ذي قار' },
  { slug: 'diyala', name: 'Diyala', nameAr: 'ديالى' },
  { slug: 'dohuk', name: 'Dohuk', nameAr: 'دهوك' },
  { slug: 'erbil', name: 'Erbil', nameAr: 'أربيل' },
  { slug: 'halabja', name: 'Halabja', nameAr: 'حلبجة' },
  { slug: 'karbala', name: 'Karbala', nameAr: 'كربلاء' },
  { slug: 'kirkuk', name: 'Kirkuk', nameAr: 'كركوك' },
  { slug: 'maysan', name: 'Maysan', nameAr: 'ميسان' },
  { slug: 'muthanna', name: 'Muthanna', nameAr: 'المثنى' },
  { slug: 'najaf', name: 'Najaf', nameAr: 'النجف' },
  { slug: 'nineveh', name: 'Nineveh', nameAr: 'نينوى' },
  { slug: 'salah-ad-din', name: 'Salah ad-Din', nameAr: 'صلاح الدين' },
  { slug: 'sulaymaniyah', name: 'Sulaymaniyah', nameAr: 'السليمانية' },
  { slug: 'wasit', name: 'Wasit', nameAr: 'واسط' },
] as const

export type GovernorateSlug = (typeof GOVERNORATES)[number]['slug']
