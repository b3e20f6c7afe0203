/** Words of place names that the press spells in more than one way, as `normalise` writes them. */
const SPELLINGS: readonly (readonly string[])[] = [
  ['asad', 'assad'],
  ['bartella', 'bartalla'],
  ['dhi', 'thi'],
  ['dohuk', 'duhok'],
  ['erbil', 'arbil', 'irbil', 'hewler'],
  ['jadriya', 'jadiriya'],
  ['musayyib', 'musayib'],
  ['nasiriyah', 'nassiriya'],
  ['nineveh', 'ninewa', 'ninawa'],
  ['sulaymaniyah', 'sulaimaniya'],
]

/** The other spellings of a word, none when it has only one. */
export function otherSpellings(word: string): readonly string[] {
  return SPELLINGS.find((group) => group.includes(word))?.filter((other) => other !== word) ?? []
}
