/** Words that the README promises to find each attack type by, besides those of its records. */
export const SAID_OF_TYPE: Readonly<Record<string, string>> = {
  rocket: 'attacks, rockets, missiles',
  'ied-convoy':
    'attacks, IEDs, improvised explosive devices, explosives, explosions, blasts, roadside bombs, bombings, supply, logistics, convoys',
  'ied-diplomatic':
    'attacks, IEDs, improvised explosive devices, explosives, explosions, blasts, roadside bombs, bombings, diplomats, diplomatic',
  other: 'other attacks',
}
