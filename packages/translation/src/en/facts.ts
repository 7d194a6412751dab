import type {FactWords} from '../language/fact-words.ts'

export const factWords: FactWords = {
  scales: {thousand: 3, million: 6, billion: 9, trillion: 12, m: 6, bn: 9},
  scaleBehind: /^\s?(thousand|million|billion|trillion|bn\b|m\b)/u,
  discount: /^(?!)/,
  discountEnd: /^(?!)/,
  inOrder: /respectively/i,
  qualifying: /^(?!)/,
  increased: /^(?!)/,
  // Tripled and 3 times as many say plainly what is the result; increased by 2.5 times and 10x bigger do not.
  plainResult: /doubl|trebl|\w+[iu]pl|fold|as (?:many|much|high|large|big|long|fast)|to \d/i,
  doubtfulOutlook:
    /^(?:will|would|could|forecasts?|set to|going to|projects?|projections?|predictions?|expects?|scenarios?|outlook)\b/,
  percentOf: /per\s?cent/,
  percent: /per\s?cent/,
  percentSign: /%|percent/i,
  percentBehind: /^ ?(?:%|per ?cent(?!age))/,
  partOfMeasure: /^an? (?:half|quarter)$/i,
  partBefore: /\band $/i,
  andHalf: /and an? half/,
  everyOther: /every|each|^[^\d]*most/,
  bits: /^(?!)/,
  cents: /^cents?$/,
  decades: ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'],
  asShare: /\b(?:hal(?:f|ves)|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?\b|per\s?cent/i,
  ratio: /\d\s?to\s?\d/,
  twoNumbers: /\b\w+ (?:in|of|out of) (?:the |every )?\w+/i,
  numeral: /hundred|thousand|million|third|quarter|fifth|tenth|dozen/i,
  looseShare: /(?!)/,
  stretch: /\bdigits?$|\d0['’]?s$/i,
  idiom: /^(?!)/,
  roundCount:
    /\b(?:dozens|scores|tens|hundreds|thousands|millions|billions|trillions)(?: of (?:hundreds|thousands|millions|billions))?$|\b(?:an?|one|several|many|a few|a couple(?: of)?) (?:hundred|thousand|million|billion|trillion|dozen)(?:[- ](?:dollars?|euros?|pounds?|bucks|hours))?$/i,
  half: /half/i,
  ordinal:
    /(?<!-)\b(?:(\d{1,3})(?:st|nd|rd|th)|(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth))\b/g,
  ordinals:
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
      ' '
    ),
  letters: /^(?:words?|letters?|characters?)$/i,
  unitPrefix: /^(?:mega|giga|tera|peta|exa)(?=[a-z]{4})/i,
  most: /\bmost$/i,
  dimension: /^(?!)/,
  setAgainst: /^\s*(?:and )?(?:while|whereas|but|yet)\b/i,
  weightOrMoney: /\bpounds?$/i,
  upTo: /\bup ?to\b/i,
  goesTo: /\bto $/i,
  barely: /\b(?:barely|scarcely|hardly)\b/i,
  free: /\b(?:free|gratis|no (?:cost|charge|fee))\b/i,
  pointsBehind: /^[- ](?:percentage[- ])?points?\b/i,
  soon: /(?:nearly|almost) $/i,
  unending: /^(?: a day| straight|[ -]non-?stop|[ -]round-the-clock)/i,
  written: {
    hedges: {
      exactly: '#',
      over: 'more than #',
      'at-least': '# or more',
      under: 'less than #',
      'at-most': 'at most #',
      nearly: 'nearly #',
      about: 'about #',
      'just-over': 'just over #',
      'just-under': 'just under #'
    },
    scales: [
      [9, ' billion'],
      [6, ' million']
    ],
    points: '# percentage points',
    multiple: '# times',
    units: {
      a: ['# year', '# years'],
      mo: ['# month', '# months'],
      wk: ['# week', '# weeks'],
      d: ['# day', '# days'],
      h: ['# hour', '# hours'],
      min: ['# minute', '# minutes'],
      s: ['# second', '# seconds'],
      ms: ['# millisecond', '# milliseconds'],
      By: ['# byte', '# bytes'],
      bit: ['# bit', '# bits'],
      m: ['# meter', '# meters'],
      km: ['# kilometer', '# kilometers'],
      cm: ['# centimeter', '# centimeters'],
      mm: ['# millimeter', '# millimeters'],
      kg: ['# kilogram', '# kilograms'],
      g: ['# gram', '# grams'],
      L: ['# liter', '# liters'],
      '[mi_i]': ['# mile', '# miles'],
      USD: ['$#', '$#'],
      EUR: ['€#', '€#'],
      GBP: ['£#', '£#'],
      CNY: ['# yuan', '# yuan'],
      JPY: ['¥#', '¥#']
    }
  }
}
