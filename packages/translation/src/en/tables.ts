import type {LanguageTables} from '../language/tables.ts'
import {wordTable} from '../language/word-table.ts'
import {anyWord} from '../language/words.ts'
import {hedging} from './hedging.ts'
import {notices} from './notices.ts'

export const en: LanguageTables = {
  isHan: false,
  unitsPerWord: 1,
  titleMark: undefined,
  noteOpeners: ["translator's note", "editor's note", 'translator note', 'tn:'],
  noteHead: /^(?!)/,
  notices: wordTable(notices),
  credits:
    /^[([]?\s?(?:(?:feature|featured|lead|cover|header|opening) )?(?:image|photo|picture|illustration|screenshot|graphic|photograph)s?(?: (?:by|credits?|source|courtesy of|excerpted from|taken from|from|via|copyright)\b|\s?[:©])/i,
  noteHeading: /^(?:foot|end)?notes$/i,
  namedKinds: /^(?!)/,
  namedBy: /^(?!)/,
  joint: /^(?!)/,
  speech: anyWord(
    'said says say saying wrote writes write writing told tells tell added adds add noted notes note explained explains explain argued argues argue stated states state claimed claims claim according called calls call recalled recalls asked asks replied replies continued continues observed observes warned warns admitted admits concluded concludes put declared declares commented comments remarked pointed'
  ),
  ...hedging,
  softHedges:
    /^(?:barely|scarcely|hardly|can only|some\b|limited to|(?:an? )?(?:upper |maximum )?(?:limit|cap|maximum) of|capped at|below (?!.*[%$€£])|(?:set |centered )?around (?=two\b|2\b)|(?:pass|cross)(?:es|ed|ing)?\b|past the|over the|about the)/i,
  loosely: {
    '1': anyWord('once single singles solo lone first'),
    '2': anyWord('twice doubl* dual duals both pair pairs couple couples second twin* either neither'),
    '3': anyWord('thrice tripl* trebl* third'),
    '4': anyWord('quadr* fourth'),
    '5': anyWord('quint* fifth'),
    '7': anyWord('24/7'),
    '10': anyWord('decade decades tenth'),
    '12': anyWord('dozen dozens'),
    '14': anyWord('fortnight*'),
    '15': anyWord('decade_and_a_half'),
    '16': anyWord('sixteenth'),
    '20': anyWord('twentieth twenties two-decade* two_decades'),
    '24': anyWord('24/7'),
    '24 h': anyWord('non-stop nonstop around_the_clock round_the_clock day_and_night all_day'),
    '7 d': anyWord('week weeks weekly'),
    '30 d': anyWord('month months monthly'),
    '31 d': anyWord('month months monthly'),
    '12 mo': anyWord('year years yearly annual*'),
    '365 d': anyWord('year years yearly annual*'),
    '30': anyWord('thirtieth thirties three-decade* three_decades'),
    '40': anyWord('forties'),
    '50': anyWord('fiftieth fifties half_a_century'),
    '100': anyWord('century centuries hundredth'),
    '1/2': anyWord('half* halv* second midway middle fifty-fifty'),
    '1/3': anyWord('third thirds'),
    '2/3': anyWord('thirds'),
    '1/4': anyWord('quarter* fourth fourths'),
    '3/4': anyWord('three_quarters three-quarters three_quarter three-quarter three_fourths three-fourths'),
    '1/5': anyWord('fifth fifths'),
    '1/8': anyWord('eighth eighths'),
    '1/10': anyWord('tenth tenths')
  },
  rankOf: (digits) => new RegExp(`(?<!\\d)${digits}(?:st|nd|rd|th)\\b`, 'i'),
  softTones:
    /^(?:an? (?:solid|good|full|whole|modest|bare|tiny|huge|massive|hefty)|massive|fully|simply|at least)\b/i,
  baseBehind:
    /^(?: or more| or fewer)? of(?<base>(?: (?!(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|who|that|which)\b)[\w'’-]+){1,5})/u,
  baseBefore: /(?!)/u,
  negations: /\b(?:no|not|none|never|nobody|nothing|neither|nor|without|zero|cannot|few)\b|n['’]t\b/i,
  nobody: anyWord('no none nobody neither'),
  takenOff: /^ (?:off|discounts?|price cut)\b/i,
  lastBefore: /^(?!)/,
  lastBehind:
    /^[ -](?:(?:from|to) (?:the )?(?:last|bottom)|least|lowest|smallest|fewest|slowest|worst|shortest)\b/i,
  totals: anyWord(
    'all every each entire entirely completely fully totally whole always any everyone everything everybody both throughout'
  ),
  people: {
    respondents: 'respondent surveyed polled',
    organizations: 'organization organisation institution agency',
    companies: 'company enterprise business firm vendor corporation',
    users: 'user',
    developers: 'developer programmer engineer',
    customers: 'customer client consumer shopper',
    households: 'household family',
    adults: 'adult',
    women: 'women woman female',
    men: 'men man male',
    children: 'children child kid',
    students: 'student pupil learner',
    teachers: 'teacher educator',
    patients: 'patient',
    parents: 'parent',
    nurses: 'nurse',
    doctors: 'doctor physician clinician',
    workers: 'worker employee staff',
    farmers: 'farmer grower',
    drivers: 'driver motorist',
    residents: 'resident inhabitant',
    citizens: 'citizen voter',
    executives: 'executive manager leader director',
    hospitals: 'hospital',
    schools: 'school university college',
    cities: 'city town',
    countries: 'country nation',
    visitors: 'visitor tourist traveller traveler passenger',
    members: 'member',
    readers: 'reader'
  }
}
