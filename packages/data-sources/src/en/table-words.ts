import type {TableWords} from '../table/table-words.ts'

/** What tables in English say. */
export const tableWords: TableWords = {
  headers: {
    period: /^(?:years?|periods?|dates?|time|months?|quarters?|time_period|day)$/i,
    population: /^(?:entity|country|countries|populations?|groups?|geo|region|ref_area)$/i,
    category: /^(?:categor(?:y|ies)|answers?|items?|options?|responses?)$/i,
    value: /^(?:values?|shares?|per ?cent|percentage|obs_value|%)$/i,
    n: /^(?:n|answers given|respondents|sample size|base)$/i
  },
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec']
  ],
  absent: /^(?:n\/?a|n\.a\.|na|nil|none|not available|no data|nan)$/i,
  periods: [],
  // Nothing is said before its first column in English that is a year and no part of a name.
  yearAhead: /^(\d{4}),? ?$/,
  caption:
    /^(?:table|figure|fig\.|chart|box|exhibit)\s{0,3}[a-z]?\d{1,3}(?:[.–-]\d{1,3}){0,2}[a-z]?(?![\p{L}\d])/iu,
  unitLine: /^(?:(?:in )?(?:thousands?|millions?|billions?|per ?cent|percentages?)|units?: .{1,40})$/i,
  partSign: /^of (?:which|whom)\b:? ?/i
}
