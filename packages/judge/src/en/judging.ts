import type {JudgingWords} from '../language/words.ts'

export const judging: JudgingWords = {
  growth:
    /\b(?:growth|change|increase|decrease|decline|rise|fall|year[- ]on[- ]year|month[- ]on[- ]month|inflation)\b/i,
  increase:
    /\b(?:new|newly|net|added|additions?|created|gained|gains?|lost|losses|loss|cuts?|saved|savings?)\b/i,
  fall: /halv|\b(?:by|in) /i,
  exactShare: /per\s?cent|zero/i,
  numeral:
    /per\s?cent|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundreds?|dozens?)\b/i,
  perThousand: /per (?:thousand|mille?)/i,
  fold: /fold$/i,
  owner: /^(?:['’]s? )?/,
  means: /\bby\s+$/i,
  beforeObject: /^(?:\s+(?:an?|the))?\s*$/i,
  tellingLength: 4
}
