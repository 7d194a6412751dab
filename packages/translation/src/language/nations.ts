/** What a text may be about besides a country: a part of one, or many. */
export type AreaWords = Readonly<
  Record<
    'england' | 'wales' | 'scotland' | 'ulster' | 'union' | 'europe' | 'asia' | 'africa' | 'world',
    string
  >
>

const letters = Array.from({length: 26}, (_, index) => String.fromCodePoint(0x41 + index))

/** The codes of all countries that the runtime has a name for. */
export const countryCodes = letters.flatMap((first) => letters.map((second) => first + second))
