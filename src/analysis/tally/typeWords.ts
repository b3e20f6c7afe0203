import type { AttackType } from '#domain/codes.ts'
import type { Lang } from '#domain/lang.ts'

type TypeWords = Readonly<Record<AttackType, string>>

const EN_BOMB =
  'attacks IEDs improvised explosive devices explosives explosions blasts roadside bombs bombings'
const AR_BOMB =
  'هجوم هجمات عبوة عبوتان عبوات ناسفة قنبلة قنابل تفجير تفجيرات انفجار انفجارات متفجرات'

/**
 * What readers type for each attack type. A search looks for how a word begins, so "bombs" is there for "bomb" too;
 * nothing is there that holds for only some attacks of a type, such as the make of a rocket.
 */
export const TYPE_WORDS: Readonly<Record<Lang, TypeWords>> = {
  en: {
    rocket: 'attacks rockets missiles',
    'ied-convoy': `${EN_BOMB} supply logistics convoys`,
    'ied-diplomatic': `${EN_BOMB} diplomats diplomatic`,
    other: 'other attacks',
  },
  ar: {
    rocket: 'هجوم هجمات صاروخان صاروخية صواريخ قصف',
    'ied-convoy': `${AR_BOMB} رتل أرتال قافلة قوافل إمداد`,
    'ied-diplomatic': `${AR_BOMB} دبلوماسيون دبلوماسيين دبلوماسية`,
    other: 'هجوم هجمات أخرى',
  },
}
