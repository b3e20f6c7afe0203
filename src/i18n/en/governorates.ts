import type { GovernorateSlug } from '#domain/governorate.ts'

/** Names of Iraq's governorates. */
export const governorates: Readonly<Record<GovernorateSlug, string>> = {
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
