import type {PeriodGrammar} from '../claims/period-grammar.ts'
import type {PeriodWords} from '../claims/words.ts'
import {spokenYears} from './spoken-years.ts'

export const periods: PeriodWords = {
  now: 'now currently today',
  bases: {
    year: 'year_on_year year_over_year yoy y/y annually from_a_year_ago from_a_year_earlier compared_with_a_year_ago than_a_year_ago than_a_year_earlier on_the_year',
    quarter:
      'quarter_on_quarter quarter_over_quarter qoq q/q from_the_previous_quarter from_the_prior_quarter',
    month: 'month_on_month month_over_month mom m/m from_the_previous_month from_the_prior_month',
    previous: 'from_the_previous_period'
  },
  silent: 'usa_today up_to_now'
}

const months =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'
const month = months.replaceAll(' ', '|')
const count = 'a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,2}'
const ordinal = 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth'
const part = String.raw`(?:(?<quarterSign>q[1-4]|h[12])|(?<quarter>first|second|third|fourth|final|last|1st|2nd|3rd|4th)[ -](?<unit>quarter|half)(?![a-z])|first (?<months>three|six|nine) months|first (?<quarters>two|three) quarters)`
const year = String.raw`(?<![\d$€£¥#.,-])(?:fiscal\syear\s|fiscal\s|calendar\s|the\syear\s)?(?<year>(?:19|20)\d{2})(?![\d%]|[.,]\d|\s(?:percent|million|billion|people|respondents))(?:\s(?<tailQuarter>q[1-4]|h[12])(?![\da-z]))?`
const dayAndMonth = String.raw`(?:(?:[0-3]?\d(?:st|nd|rd|th)?\s(?:of\s)?)?(?<month>${month})\.?(?:\s[0-3]?\d(?:st|nd|rd|th)?(?=,?\s(?:19|20)\d{2}))?,?\s(?:of\s)?)`
const absolute = String.raw`(?:(?<![a-z\d])(?:${part},?\s(?:of\s)?|${dayAndMonth}))?${year}`
const spoken = String.raw`(?<![a-z-])(?<spokenYear>(?:nineteen|twenty)[ -](?:(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?))(?![a-z-])`
const fiscal = String.raw`(?<![a-z])fy\s?(?:20|')?(?<fiscalYear>\d{2})(?![\d%])`
const iso = String.raw`(?<![\d.-])(?<isoYear>(?:19|20)\d{2})-(?<isoMonth>0[1-9]|1[0-2])(?:-[0-3]\d)?(?![\d.-])`
const lead = String.raw`(?:(?:${part.replaceAll('?<', '?<relative_')}\s(?:of\s)?)?)`
const relative = String.raw`(?<![a-z])${lead}(?<relative>(?:early |late )?(?:this|last|next) (?:fiscal )?year|the (?:previous|prior|preceding) (?:fiscal )?year|the year before(?: last)?|(?<monthWhen>this|last) (?<relativeMonth>${month})|a year (?:earlier|prior|before))(?![a-z])`
const ago = String.raw`(?<![a-z\d])(?:(?<ago>${count}) years? ago|(?<earlier>${count}) years? (?:earlier|before|prior|previously)|(?<later>${count}) years? later)(?![a-z])`
const duration = String.raw`(?<![a-z])(?:(?:over|in|during|for|within|across)\s)?(?:(?:the (?:past|last|previous)|these) (?:(?<duration>${count}) years|(?<durationOne>year)|(?<durationTen>decade))|the (?<duration>${count}) years(?=\s(?:to|through|until|up to|ending)\s)|(?:for|in|within|(?<=(?:[\d%]|points?|percent|half|doubled|tripled)\s)over) (?<durationRun>${count}) (?:consecutive |straight |successive )?years|for the (?<runOrdinal>${ordinal}) (?:(?:consecutive|straight|successive) )?year)(?![a-z])`
const partOnly = String.raw`(?<![a-z-])(?<partQuarter>first|second|third|fourth|final)-(?<partUnit>quarter|half)(?=\s[a-z])|(?<=(?:^|[^a-z])(?:in|of|for|during)\s)(?:the (?<partQuarter>first|second|third|fourth|final) (?<partUnit>quarter|half)(?!\s(?:of|in)\s(?:the |fiscal |last |this )*(?:(?:19|20)\d{2}|year))|(?<partMonth>${month}))(?![a-z])`
const elided = String.raw`(?<=[^a-z]in\s)the (?<elidedPart>second|third|fourth|last)(?=[.,;]|\sand\s|$)`

const preposition = String.raw`(?:\s(?:in|of|for|during|at|by))?(?:\s(?:the|early|late|mid|end of|start of|beginning of|level in|levels in|level of|levels of|same period of|same period in|same quarter of|figure for|share in|rate in|rate of))*`

export const periodGrammar: PeriodGrammar = {
  sign: new RegExp(`(?:19|20)\\d\\d|twenty |nineteen |year|decade|fy|quarter|half|(?:${month})(?![a-z])`),
  pattern: new RegExp(
    `${absolute}|${spoken}|${fiscal}|${iso}|${relative}|${ago}|${duration}|${partOnly}|${elided}`,
    'g'
  ),
  relativeYears: {
    'next year': -1,
    'next fiscal year': -1,
    'this year': 0,
    'last year': 1,
    'the year before last': 2,
    'this fiscal year': 0,
    'last fiscal year': 1
  },
  otherRelative: 1,
  numbers: {
    a: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10
  },
  spokenYears,
  parts: {
    first: '1',
    '1st': '1',
    second: '2',
    '2nd': '2',
    third: '3',
    '3rd': '3',
    fourth: '4',
    '4th': '4',
    final: '4',
    last: '4',
    ...monthNumbers()
  },
  compared: new RegExp(
    String.raw`(?:^|[^a-z])(?:compared (?:with|to|against)|in comparison (?:with|to)|versus|vs\.?|relative to|against|than|(?<!(?:report|survey|data|figures?|numbers|results|study|reports) )from|since|above|below|over|(?:up|down|higher|lower|rise|growth|increase|decline|drop|fall|flat) on|as in)${preposition}\s?@|@(?:'s)?\slevels?(?![a-z])`
  ),
  published:
    /(?:^|[^a-z])(?:published|released|issued|launched|unveiled|printed|posted|dated|publication|came out|out)(?:\s[a-z]+ly)?(?:\s(?:back|early|late|just|first|online|in|on|at|the|end of|start of|of|this|mid))*\s?@|@\s(?:report|paper|press release|announcement|article|blog|white paper)(?![a-z])|@,?\s[^#¤.;]{0,40}?(?:published|released|issued|unveiled|announced)\s[^#¤.;]{0,40}?(?:report|survey|study|data|figures|findings|results|paper|statistics)(?![a-z])/,
  tightBefore:
    /^(?:'s)?,?(?:\s(?:the|a|figure|share|rate|level|number|value|it|they|there|that|this|of|was|is|were|stood|at|only|just|then|had|reached|saw)){0,6}(?:\s?[(:]\s?|\s)?$/,
  tightCompared:
    /^(?:'s|\s(?:figure|level|share|rate|value) of|\s?\(|,?\s\(?when (?:it|the [a-z]+) (?:was|stood at)|\s\(?at)\s?(?:just\s|only\s|about\s)?$/,
  multipleBehind: /^(?!)/,
  multipleBefore:
    /^\s(?:(?:the|that of|its|as (?:many|much|high|large) as(?: in)?|what it was in)\s)(?:(?:level|figure|share|rate|number|value|amount|size|total)\s(?:of|in|for)\s)?$/,
  tightBehind: /^\s?[([]\s?(?:in\s)?$/,
  rangeGap: /^\s?(?:to|and|through|until|-|–|—)\s?$/,
  rangeBefore: /(?:^|[^a-z])(?:from|between|over|during)\s$/,
  later:
    /(?:^|[^a-z])(?:(?:has|have|had) since|since then|thereafter|afterwards|subsequently|before [a-z]+ing|then (?:fell|rose|dropped|slipped|climbed|slid|declined|recovered))(?![a-z])/,
  trailing: true
}

function monthNumbers(): Record<string, string> {
  const numbers: Record<string, string> = {}
  months.split(' ').forEach((name, index) => {
    const number = index < 12 ? index : [0, 1, 2, 3, 5, 6, 7, 8, 8, 9, 10, 11][index - 12]!
    numbers[name] = String(number + 1).padStart(2, '0')
  })
  return numbers
}
