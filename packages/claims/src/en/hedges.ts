import type {Hedge} from '../quantity.ts'
import type {Mark, Phrase} from '../quantities/grammar.ts'

const above =
  'over|above|more than|higher than|greater than|exceeding|larger than|bigger than|in excess of|upwards of|upward of|north of|beyond|longer than|better than|faster than'
const below =
  'under|below|less than|fewer than|lower than|short of|shy of|smaller than|south of|shorter than|short'
const slightly =
  'slightly|just|a little|a bit|marginally|a touch|a shade|only just|narrowly|fractionally|a hair|a tad|a whisker|a smidgen|a notch|a sliver|a little bit|ever so slightly|somewhat|only slightly|just slightly|barely|hardly|scarcely|a fraction|little'
const greatly =
  'well|far|much|significantly|considerably|substantially|way|comfortably|vastly|markedly|notably|dramatically|easily|still'
const negation = 'no|not|never|nothing|not any|nowhere'
const denials =
  "not|never|cannot|can't|could not|couldn't|does not|doesn't|do not|don't|did not|didn't|has not|hasn't|have not|haven't|had not|hadn't|will not|won't|would not|wouldn't|" +
  "must not|mustn't|should not|may not|is not to|not to|yet to|fail to|fails to|failed to|without|nor"

/** Verbs of passing a number and of arriving at it, as they follow a denial. */
const exceeding =
  'exceed|exceeds|exceeded|exceeding|surpass|surpassed|surpassing|top|topped|pass|passed|cross|crossed|rise above|go above|gone above|go over|gone over'
const reaching = 'reach|reached|reaching|hit|quite reach|come close to|attain|attained'
const advancing =
  'rose|rise|rises|risen|rising|grew|grow|grown|growing|climbed|climb|climbing|soared|pushed|push|pushing|went|gone|moved|jumped|surged|blew|shot|rocketed|sailed|raced|swept'

const adding =
  'add|adds|added|adding|count|counts|counted|counting|sum|sums|summed|summing|total|totals|amount|amounts'

const spreading =
  'spread|spreads|spreading|distribute|distributes|distributed|distributing|stripe|stripes|striped|striping|scatter|scattered|scattering|split|splits|splitting|divide|divided|dividing'

const passing =
  'exceeds|exceed|exceeded|surpasses|surpassed|surpassing|topped|topping|tops|passes|crossed|crosses|crossing|breached|breaches|breaching|broke through|breaks through|breaking through|broken through|surpass'

const before: Record<Hedge, string> = {
  exactly: '',
  over: `${above}|${passing}|an excess of|>|past the`,
  'at-least':
    'at least|a minimum of|minimum of|no fewer than|no less than|not less than|not fewer than|not under|≥|>=|at a minimum|a minimum|at the very least,|at a minimum,|a floor of|greater than or equal to|more than or equal to|equal to or more than|equal to or greater than|equal to or above|equal to or over|not below|no lower than|at the very least|at or above|at or over',
  under: `${below}|<|fell short of|falls short of|fall short of|not even`,
  'at-most':
    'at most|up to|no more than|not more than|not over|not above|no higher than|no greater than|a maximum of|maximum of|a maximum|a cap of|a limit of|an upper limit of|less than or equal to|fewer than or equal to|equal to or less than|equal to or fewer than|equal to or below|as many as possible up to|≤|<=|at the most|a ceiling of|capped at|no longer than|at best|limited to|anything up to|at or below|at or under',
  nearly:
    'nearly|almost|close to|approaching|approaches|approached|nearing|nears|neared|near|very nearly|practically|virtually|verging on|getting on for|close on|not far off|not far short of|pushing',
  about:
    'about|around|roughly|some|approximately|~|≈|circa|approx|approx.|an estimated|estimated at|in the region of|in the neighbourhood of|in the neighborhood of|something like|or so|ca.|c.|more or less|give or take|on the order of|an approximate|estimated|just about|in the order of|in the ballpark of|in the vicinity of|somewhere around|somewhere near|somewhere in the region of',
  'just-over': 'barely|scarcely|hardly|squeaked past|edged over|edged past|edging past',
  'just-under': 'not quite'
}

const small =
  'only|just|merely|a mere|mere|as few as|as little as|as low as|a paltry|a meagre|a meager|solely|a scant|a measly|but a|a tiny|a modest|a bare|simply|no more than just'
const large =
  'as many as|as high as|a whopping|whopping|fully|a full|as much as|a staggering|staggering|an impressive|an astonishing|an astounding|a massive|a huge|an overwhelming|' +
  'a remarkable|an incredible|no fewer than a full|a stunning|a striking|a hefty|an eye-watering|an eye-popping|a jaw-dropping|a sizeable|a sizable|a solid|a good|a whole|a mind-boggling|a towering|an enormous|fully as many as'

/** Words that a hedge may have between itself and its number. */
const inner = 'the|a|an|by|at|to|as|average|another|total of|a total of'

const after: Record<Hedge, string> = {
  exactly: '',
  over: 'plus|odd|-plus|-odd|and counting',
  'at-least':
    'or more|or higher|or above|or greater|or over|or better|or longer|or older|and above|and over|and up|and more|and older|and higher|upward|upwards|+|at least|at minimum|at a minimum|minimum|at the least|or bigger|or larger',
  under: '',
  'at-most':
    'or less|or fewer|or below|or under|or lower|or shorter|or younger|and below|and under|at most|at the most|tops|at best|maximum|max|or smaller|and younger|and less',
  nearly: '',
  about: 'or so|or thereabouts|give or take|approximately|more or less|ish|or thereabout',
  'just-over': 'and change',
  'just-under': ''
}

/** “Far more than the 31 million of last year” compares with a number and does not hedge it. */
const comparedWith = (
  [
    [`${above}|${passing}`, 'over'],
    [`${below}|fell short of|falls short of|fall short of`, 'under']
  ] as const
).flatMap(([list, hedge]) =>
  words(list)
    .filter((word) => / than$|short of$|^(?:above|below|exceed|surpass)/.test(word))
    .flatMap((word) => [word, ...words(`${slightly}|${greatly}`).map((degree) => `${degree} ${word}`)])
    .map((word): [string, Phrase] => [`${word} the`, {ofMark: {hedge}}])
)

/** Rose from 27% of breaches to 53%: what passes a number has no “to”. */
const led = words(passing).map((word): [string, Phrase] => [`${word} to`, {}])

/** Hedge words before a number, and the words that may stand between. */
export const leads: Array<[string, Phrase]> = [
  ...words(inner).map((word): [string, Phrase] => [word, {link: true}]),
  ...entries(before).map(([word, hedge]): [string, Phrase] => [word, {mark: {hedge}}]),
  ...led,
  // Spread over four disks: where it lies, and no more than four.
  ...combined(spreading, 'over').map(([word]): [string, Phrase] => [word, {}]),
  // It counts up to 100%: where it ends, and no limit.
  ...combined(adding, 'up to').map(([word]): [string, Phrase] => [word, {}]),
  ...words('an estimated|estimated at|estimated').map((word): [string, Phrase] => [
    word,
    {mark: {hedge: 'about', isEstimate: true}}
  ]),
  ...words('passed|passing|has passed').map((word): [string, Phrase] => [
    word,
    {mark: {hedge: 'over', ofShare: true}}
  ]),
  ...combined(slightly, above, 'just-over'),
  ...combined(slightly, below, 'just-under'),
  ...combined(greatly, above, 'over'),
  ...combined(greatly, below, 'under'),
  ...combined(negation, above, 'at-most'),
  ...combined(denials, exceeding, 'at-most'),
  ...combined(denials, reaching, 'under'),
  ...combined(advancing, 'past', 'over'),
  ...combined(negation, below, 'at-least'),
  ...words(small).map((word): [string, Phrase] => [word, {mark: {tone: 'small'}}]),
  ...words(large).map((word): [string, Phrase] => [word, {mark: {tone: 'large'}}]),
  ...words('minus|negative').map((word): [string, Phrase] => [word, {sign: 'minus'}]),
  // Either way: no sign of the number.
  ...words('plus or minus|plus and minus|plus/minus|plus-or-minus').map((word): [string, Phrase] => [
    word,
    {}
  ]),
  ...comparedWith,
  ['from', {from: true}]
]

/** Hedge words behind a number. */
export const trails: Array<[string, Mark]> = [
  ...entries(after).map(([word, hedge]): [string, Mark] => [word, {hedge}]),
  // 256 MB or even less.
  ...entries(after).flatMap(([word, hedge]): Array<[string, Mark]> =>
    /^or \w+$/.test(word) ? [[word.replace(' ', ' even '), {hedge}]] : []
  )
]

function combined(degrees: string, comparisons: string, hedge: Hedge = 'exactly'): Array<[string, Phrase]> {
  return words(degrees).flatMap((degree) =>
    words(comparisons).map((comparison): [string, Phrase] => [`${degree} ${comparison}`, {mark: {hedge}}])
  )
}

function entries(table: Record<Hedge, string>): Array<[string, Hedge]> {
  return Object.entries(table).flatMap(([hedge, list]) =>
    words(list).map((word): [string, Hedge] => [word, hedge as Hedge])
  )
}

function words(list: string): string[] {
  return list.split('|').filter((word) => word !== '')
}
