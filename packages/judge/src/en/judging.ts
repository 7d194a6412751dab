import type {JudgingWords} from '../language/words.ts'

export const judging: JudgingWords = {
  growth:
    /\b(?:growth|change|increase|decrease|decline|rise|fall|year[- ]on[- ]year|month[- ]on[- ]month|inflation)\b/i,
  increase:
    /\b(?:new|newly|net|added|additions?|created|gained|gains?|lost|losses|loss|cuts?|saved|savings?)\b/i,
  surveyBehind: /^ (?:census(?:es)?|surveys?)\b/,
  fall: /halv|\b(?:by|in) /i,
  exactShare: /per\s?cent|zero/i,
  numeral:
    /per\s?cent|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundreds?|dozens?)\b/i,
  perThousand: /per (?:thousand|mille?)/i,
  shareBehind: /^(?!)/,
  shareBefore:
    /^ of (?:(?:the|all|its|their) )?(?:(?:that|those|what|level|total|figure)(?: (?:of|from|in|for))? (?:the )?)?$/,
  levelBehind: /^ (?:that|the (?:rate|level|share|figure)) (?:of|in)\b/,
  levelBefore: /^(?!)/,
  side: /^(?:above|below)\b/i,
  all: /\b(?:all|every) (?:the )?/,
  entire:
    /\b(?:national|nationwide|nation|country|countrywide|global|worldwide|overall|average|all|total|whole)\b/i,
  denominator:
    /\bper (?:\d[\d, ]{0,12}|hundred|thousand|million) (?![a-z]{1,16}ed\b|(?:and|than|from|for|with|while|compared|against|year|month|week|day)\b)([a-z-]{3,20}(?: [a-z-]{3,20})?)/g,
  each: /\bper (?!cent|annum|diem|capita|head|(?:second|minute|hour|day|night|week|month|quarter|year)\b)([a-z-]{3,20})/g,
  person: /^(?:people|persons?|inhabitants|residents|population|individuals|citizens)\b/,
  fold: /fold$/i,
  owner: /^(?:['’]s? )?/,
  becomes:
    /^(?: that| which)?(?: (?:were|was|are|is|been|being|have|has|had|then|later|finally|eventually|newly)){1,3} $/,
  becameOf: /^(?!)/,
  resumes:
    /(?<![a-z’'])(?<!\b(?:of|among) )(?:it|its|they|their|these|those|this(?! (?:year|month|week|quarter|season))|the (?:region|country|state|province|city|area|district|continent|sector|industry|branch|group|category|segment|product|item|activity|disease|cause)(?! of))(?![a-z])/i,
  means: /\bby\s+$/i,
  beforeObject: /^(?:\s+(?:an?|the))?\s*$/i,
  joints: /^(?:of|per|to|in|on|for|with|the|an?)$/i,
  between: /^(?:[\s-]|\b(?:of|per|to|in|on|for|with|the|an?)\b)*$/i,
  ending: /(?<=.{3})(?:ing|ed|es|e|s)$/,
  noun: /^(?!.*ed$)[a-z][a-z’'-]{2,}$/,
  intent:
    /\b(?:plans?|intentions?|expectations?|ambitions?|hopes|wish(?:es)?|keen|eager|desires?|interested|consider(?:ing|ed|s)?)\b/,
  predicate: /ed$/,
  verbBefore: /^(?!)/,
  verbBehind: /^ \p{Lu}\p{Ll}/u,
  sides: [
    /(?<![a-z])([a-z]{2,30})[ -](?:to|per|for (?:each|every))[ -](?:(?:the|each|every|one)[ -])?([a-z]{2,30})(?![a-z])/gi,
    /(?<![a-z])([a-z]{2,30})[-–/ ]([a-z]{2,30})[ -]ratio/gi
  ],
  isSide: (a, b) => a.replace(/s$/, '') === b.replace(/s$/, ''),
  limits: {
    within: {
      before:
        /\b(?:within|under|less than|fewer than|up to|at most|(?:no|not) (?:more|longer|later|older|over) than|not (?:over|exceed(?:ing)?))\s+$/i,
      behind: /^\s+(?:or (?:less|fewer|sooner|under|younger)|at (?:the )?most)\b/i
    },
    beyond: {
      before: /\b(?:over|beyond|exceed(?:s|ed|ing)?|at least|(?:more|longer|later|older) than)\s+$/i,
      behind: /^\s+(?:or (?:more|longer|over|older)|and (?:over|above|more))\b/i
    }
  },
  through: /^ (?:to|through) (?:the )?$|^ ?[-–—~～] ?$/,
  balance: {
    surplus: /surplus/,
    deficit: /deficit/,
    gained: /\b(?:exports?|receipts|revenues?|income|earnings)\b/,
    given: /\b(?:imports?|payments|spending|expenditures?|expenses|outlays?)\b/
  },
  addedIn:
    /\b(?:newly|added|adding|adds|additional)\b|^ ?of (?:them|these|those|which) (?:in|during|over) the (?:year|half[- ]year|quarter|month)\b/,
  added: /\b(?:newly|additional|added|adds?|adding)\b/i,
  reaches: /\b(?:to|reach(?:es|ed|ing)?|total(?:s|led|ling)?|altogether|after|brings?|brought)\b/i,
  toldBack: /\b(?:these|those|such) ?$/i,
  denyingPrefix: /^(?:un|non-?)(?=[a-z]{4})|^(?:in|im|ir)(?=[a-z]{6})/,
  superlative: /est$/,
  prefixed: /\b(?:un|non-?|in|im|ir)([a-z]{4})/g,
  numbered:
    /(?<![a-z\d.,])(?:(?<before>[a-z]{4,20}) (?<number>\d{1,4})(?: (?:or|and|to) (?<other>\d{1,4}))?|(?<counted>\d{1,4}|one|two|both|three|four|five|six|seven|eight|nine|ten|first|second|third) (?<behind>[a-z]{4,20}))(?![a-z\d.,%])/g,
  numerals: new Map([
    ['one', '1'],
    ['first', '1'],
    ['two', '2'],
    ['second', '2'],
    ['both', '2'],
    ['three', '3'],
    ['third', '3'],
    ['four', '4'],
    ['five', '5'],
    ['six', '6'],
    ['seven', '7'],
    ['eight', '8'],
    ['nine', '9'],
    ['ten', '10']
  ]),
  tellingLength: 4,
  beforePlace: /\s(?:in|from|across|of) (?:the )?$/,
  shareOf:
    /\bas (?:a|an) (?:share|percentage|proportion) of (?:the )?(.{3,80})$|^share of (?!all |total |the )[^,]{3,60} in (?:the )?(.{3,60})$/,
  divided: /\b(?:shares?|proportion|percentage|by|distribution|breakdown|composition)\b/i
}
