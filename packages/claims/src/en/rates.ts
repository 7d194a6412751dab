import type {RateWords} from '../quantities/rates.ts'

/** 15.1 per 100,000, 15.1 deaths per 100,000, 15.1/100,000, deaths per 100,000 fell to 15.1. */
export const rateWords: RateWords = {
  signs: ['per ', 'for each ', 'for every ', '/'],
  behind:
    /^(?:(?: (?!(?:per|for|to|and|or|in|than|times|percent|points?|from|by|a|an)(?![a-z]))[a-z'-]+){0,5} (?:per|for (?:each|every)) (?:every )?|\/ ?)/,
  before: /(?<![a-z])per (?=[\dtmbho])(?!.* per )/,
  between:
    /^(?: (?:[a-z'-]+|(?:19|20)\d\d))*(?: (?:is|was|were|are|at|to|of|from|reached|averaged|hit)| from [\d.]+ to|:)(?: (?:just|about|around|nearly|only|over|under|some))* ?$/,
  scales: {'hundred thousand': 5, 'hundred million': 8, hundred: 2, thousand: 3, million: 6, billion: 9},
  end: /^(?:$|[,;:!?)—](?!\d)| ?\.(?!\d)| (?:in|by|from|to|last|this|after|and|while|but|or|compared|versus|up|down|against|for|at|on)(?![a-z]))/
}
