import type {LanguageTables} from '../language/tables.ts'

export const en: LanguageTables = {
  noteOpeners: ["translator's note", "editor's note", 'translator note', 'tn:'],
  speech:
    /\b(?:said|says|say|saying|wrote|writes|write|writing|told|tells|tell|added|adds|add|noted|notes|note|explained|explains|explain|argued|argues|argue|stated|states|state|claimed|claims|claim|according|called|calls|call|recalled|recalls|asked|asks|replied|replies|continued|continues|observed|observes|warned|warns|admitted|admits|concluded|concludes|put|declared|declares|commented|comments|remarked|pointed)\b/i,
  hedges: {
    over: /\b(?:over|above|beyond|more than|or more|exceed\w*|surpass\w*|at least|minim\w*|start\w* (?:at|from)|upwards? of)\b|\d\+/i,
    under:
      /\b(?:before|isn['’]t|not|under|below|less than|fewer than|at most|maximum|limit\w*|upto|in \d+ (?:seconds?|minutes?|hours?|days?)|as high as|peak\w*|no more than|up to|within)\b/i,
    nearly: /\b(?:nearly|almost|close to|approach\w*|near)\b/i,
    about:
      /\b(?:about|around|roughly|some|approximately|estimate[sd]?|circa|or so|like|maybe|perhaps|expected|probably)\b|~/i
  },
  // English puts its hedges right before the number.
  hedgesApart: {},
  tones: {
    small: /(?<!-)\b(?:only|just|mere|merely)\b/i,
    large: /\b(?:whopping|fully|as (?:many|much|high|large) as)\b/i
  },
  softHedges:
    /^(?:barely|scarcely|hardly|can only|some \d+['’]?s\b|limited to|(?:an? )?(?:upper |maximum )?(?:limit|cap|maximum) of|capped at|below (?!.*[%$€£])|(?:set |centered )?around (?=two\b|2\b)|(?:pass|cross)(?:es|ed|ing)?\b|past the)/i,
  loosely: {
    '1': /\b(?:once|singles?|solo|lone|first)\b/i,
    '2': /\b(?:twice|doubl\w+|duals?|both|pairs?|couples?|second|twin\w*|either|neither)\b/i,
    '3': /\b(?:thrice|tripl\w+|trebl\w+|third)\b/i,
    '4': /\b(?:quadr\w+|fourth)\b/i,
    '5': /\b(?:quint\w+|fifth)\b/i,
    '7': /\b24\/7\b/,
    '10': /\b(?:decades?|tenth)\b/i,
    '12': /\bdozens?\b/i,
    '14': /\bfortnight\w*\b/i,
    '15': /\bdecade and a half\b/i,
    '16': /\bsixteenth\b/i,
    '20': /\b(?:twentieth|twenties)\b/i,
    '24': /\b24\/7\b/,
    '30': /\b(?:thirtieth|thirties)\b/i,
    '40': /\bforties\b/i,
    '50': /\b(?:fiftieth|fifties|half a century)\b/i,
    '100': /\b(?:centur\w+|hundredth)\b/i,
    '1/2': /\b(?:hal(?:f\w*|v\w+)|second|midway|fifty-fifty)\b/i,
    '1/3': /\bthirds?\b/i,
    '2/3': /\bthirds\b/i,
    '1/4': /\b(?:quarter\w*|fourths?)\b/i,
    '3/4': /\bthree[- ](?:quarters?|fourths?)\b/i,
    '1/5': /\bfifths?\b/i,
    '1/8': /\beighths?\b/i,
    '1/10': /\btenths?\b/i
  },
  rankOf: (digits) => new RegExp(`(?<!\\d)${digits}(?:st|nd|rd|th)\\b`, 'i'),
  softTones:
    /^(?:an? (?:solid|good|full|whole|modest|bare|tiny|huge|massive|hefty)|massive|fully|simply|at least)\b/i,
  baseBehind: /^(?: or more| or fewer)? of(?<base>(?: [\w'’-]+){1,5})/u,
  baseBefore: /(?!)/u,
  negations: /\b(?:no|not|none|never|nobody|nothing|neither|nor|without|zero|cannot|few)\b|n['’]t\b/i,
  nobody: /\b(?:no|none|nobody|neither)\b/i,
  takenOff: /^ (?:off|discounts?|price cut)\b/i,
  lastBefore: /^(?!)/,
  lastBehind:
    /^[ -](?:(?:from|to) (?:the )?(?:last|bottom)|least|lowest|smallest|fewest|slowest|worst|shortest)\b/i,
  outlook:
    /\b(?:will|would|shall|should|may|might|could|can|expect\w*|forecast\w*|project(?:ed|s|ions?)|predict\w*|anticipat\w*|plan(?:s|ned|ning)?|targets?|goals?|aims?|outlook|scenarios?|estimat\w*|likely|hopes?|set to|on course|on track|due|to be|going to|poised|look\w*|future|next|ahead|coming|by 20\d\d)\b/i,
  denying:
    /\b(?:no|not|none|never|nobody|nothing|neither|nor|without|zero|cannot|few\w*|little|hardly|barely|scarcely|rarely|seldom|lack\w*|fail\w*|refus\w*|reject\w*|den(?:y|ied|ies|ying)|oppos\w*|against|stop\w*|avoid\w*|miss\w*|absen\w*|less|least|under|below|except\w*|despite|unless|only|but|yet|away|free|instead|rather|prevent\w*|skip\w*|quit\w*|lost|lose\w*|losing|outside|beyond|non\w*|un\w{3,}|dis\w{4,}|(?:in|im|ir)(?:cap|adeq|suff|activ|poss|accur|compl|corr|secur|relev|regul|abil)\w*|too|other|hard|difficult\w*|short\w*|poor\w*|bad\w*|drop\w*|leav\w*|left|g[ai]ven? up|stay\w*|remain\w*|keep\w*|kept|clos\w+|illiter\w*|illegal\w*|abstain\w*|abstention|vegan\w*|vegetarian\w*|single|minors?|\w{3,}less|foreign\w*|strangers?|empty|vacant|vacan\w+|idle|silent|secret\w*|ignor\w*|doubt\w*|resist\w*|exclu\w*|exempt\w*|escap\w*|withh\w+|abandon\w*|bann?\w*|block\w*|forbid\w*|prohibit\w*|declin\w*|overdue|late|past)\b|n['’]t\b/i,
  totals:
    /\b(?:all|every|each|entire|entirely|completely|fully|totally|whole|always|any|everyone|everything|everybody|both|throughout)\b/i,
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
