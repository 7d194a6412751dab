import type {BesideWords} from '../quantities/beside-words.ts'

export const beside: BesideWords = {
  amountBefore: /(?:^|[^a-z])by $/,
  changeBefore:
    /(?:[^a-z]points?|[^a-z]up|[^a-z]down|rose|fell|grew|doubled|tripled|halved|increased|declined|dropped|climbed)(?![a-z])[^();。]{0,48}[(]$/,
  changeEnd: /^.*(?:by|up|down|rose|fell|grew|rising|falling) ?$/,
  moreBehind: /^ (?:[a-z]+ )?(?:more|less|fewer|longer|shorter|earlier|later|higher|lower|further)(?![a-z])/,
  moreBefore: /[^a-z]by $/,
  againBetween: /^,? or (?:about |around |nearly |almost |just |some )?$/,
  rateBehind: /^ ?per /,
  shareBehind: /^ of[^a-z]/,
  per: ['per', 'a', 'an', 'each', 'every'],
  ofEnd: '',
  moreEnd: '',
  digitsOf: [],
  ratioSign: /^(?!)/,
  goalBefore:
    /\b(?:standards?|targets?|levels?|goals?|peaks?|records?|thresholds?|benchmarks?)(?: (?:for|in|on|set for)(?: [a-z0-9'-]{1,20}){1,4})? of (?:about |only |at least |just )?$/,
  goalBehind: /^ ?(?:targets?|standards?|goals?|thresholds?|benchmarks?)\b/,
  markBehind: /^ (?:mark|milestone|threshold|barrier)\b/,
  missing: /^(?:not yet|short of)/,
  listed: /^,? ?(?:and )?$/,
  exceptBefore: /\b(?:(?:apart|aside) from|besides|after|other than|except(?: for)?|excluding)(?: the)? ?$/,
  exceptBehind: /^,/,
  pointsNoun: /^points?$/,
  pointsBehind: /^ points?(?![a-z])/,
  lengthBefore:
    / (?:in|over|during|for|within) (?:the |its |their )?(?:first |last |past |previous |preceding )?$/,
  among: /^(?!)/,
  amongOthers: /^(?:outside|beyond|apart from|aside from|besides|excluding|except for|other than) /,
  severalBefore: /^ (?:[a-z]+ ){1,3}with the $/,
  levelBefore: /[a-z] at $/,
  hedgeOfNext: /^(?:and|or) [a-z]+ (?:than|[$€£¥]?\d)/,
  added: /^(?:\+|plus) (?:[$€£¥]?\d|(?:an?|the|my|your|our|their|its|his|her)\b)/,
  addedToMoney:
    /^plus (?!(?:per|each|every|in|on|for|to|of|at|by|from|with|and|or|if|when|as|is|was|are|were|has|had|would)\b)[a-z]/,
  ownerSign: /^['’]s?$/,
  fractionEnd: /^(?:th|rd|nd)s?/,
  ofMany: /^10{0,2}(?:,000)+(?![\d,])|^10* (?:thousand|million|billion)(?![a-z])/,
  yearEnd: /(?!)/,
  risen: /(?:[\d%]|(?<![a-z])(?:edg|inch|tick|creep|nudg|revis|mov)(?:e|es|ed|ing|s)?) up to$/,
  dateWords: /quarter|january|february|march|april|june|july|august|september|october|november|december/i,
  letters: /[A-Za-z]{3}/,
  anyLetter: 'x'
}
