import type {LanguageWords} from '../words.ts'

const places =
  '(?:north |south |latin |southeast |east |western |eastern )?(?:europe|asia|africa|america|china|japan|india|britain|germany|france|italy|spain|canada|australia|brazil|russia|korea|united states|united kingdom|us|uk|eu|apac|emea)'

export const words: LanguageWords = {
  perfects: {
    verb: /\bwho (?:(?:had|have|has) )?(?=[a-z]{2,20}ed\b)/,
    words: ['who ', 'who had ', 'who have ', 'who has ']
  },
  timeInName: / (?:(?:in|over|during|within|for) )?$/,
  headMark: /^\s{0,4}[—–-]{1,4}\s{0,4}/u,
  linkInName: /(?!)/,
  otherPlace: /(?<![A-Za-z])(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|New) $/,
  link: '',
  eitherOf: {both: / and /i, either: ' or '},
  ownCountry: {name: /^(?!)/, said: ''},
  headOfName: {
    name: /^(?!those )[a-z][a-z’' -]{2,40}? (?=(?:at|from|in|living|on|who|with|without)\s)/i,
    said: 'those '
  },
  exceptions: {
    before:
      /\b(?:after|(?:apart|aside) from|besides|other than|except(?: for)?|excluding|behind) (?:the )?$/i,
    behind: /^/
  },
  sumBefore:
    /\b(?:together|in total|combined|altogether|in all|add(?:s|ed)? up to|sum(?:s|med)? to|total(?:s|led|ing)?|a total of)[, ]{0,2}(?:they |make up |account for |come to |is |are |of |some |about |to ){0,3}$/i,
  restName: /^(?:the |all |any )*(?:others?|rest|remain(?:ing|der))\b|\bothers?$/i,
  sumBehind: /^ (?:together|in total|combined|altogether|in all)\b/i,
  proportionBefore: /^(?!)/,
  proportionBehind:
    /^ (?:as (?:many|much|high|large|big|often|likely|common|long)\b|(?:of )?(?:that|those|what|the (?:share|figure|rate|level|number|size|proportion|amount|price|value|cost|total)) )/i,
  ownBase: /^ of /i,
  openList: /\b(?:such as|including|include|for example|for instance|like|among them|e\.g)\b/i,
  partNouns:
    /^ ?(?:[a-z]+ )?(?:levels?|tiers?|stages?|phases?|categories|types?|kinds?|classes|groups?|profiles?|segments?|options?|answers?|sources?|channels?|parts?|projects?|reasons?|barriers?|challenges?|sectors?|industries|regions?|countries|tools?|languages?|platforms?|products?|brands?|methods?|models?|factors?|areas?|ways?|modes?|means|routes?|steps?|forms?|uses|purposes|bands?|grades?|strata|choices|alternatives|habits|styles|causes?|themes?|topics?|subjects?|items?|strands|roles?|routes?|outcomes?|responses)\b/i,
  unnamedBehind: /^ ?(?:$|[^a-z0-9 ]|(?:and|or|in|to|for|by|from|against|each|respectively)\b)/i,
  groupBefore: /^(?!)/,
  groupBehind: /^(?: [a-z]+)? (?:out )?of (?:the |all )?$/i,
  groupEnd: /^ ?(?:$|[^a-z0-9 ])/i,
  comparative: /^(?:less|fewer|more|lower|higher|smaller|larger|greater)(?: than)?$/i,
  easing: /^(?:eas|narrow|moderat)(?:ed|ing|es?|s)?$/i,
  paceBefore:
    /\b(?:declines?|falls?|drops?|decreases?|reductions?|growth|rises?|increases?|gains?|pace) (?:has |have |had |then |also )?$/i,
  lastBefore: /\bbottom\b/i,
  lastBehind: /^[ -](?:from (?:the )?(?:last|bottom)|least|lowest|smallest|fewest|slowest|worst)\b/i,
  levelBefore:
    /\b(?:confidence|significance)(?: (?:levels?|intervals?|limits?|bounds))?(?: (?:of|at|is|was|set at)){0,2} ?$/i,
  levelBehind:
    /^[ -]?(?:levels? of )?(?:confidence|significance|credible|uncertainty|prediction)(?: (?:levels?|intervals?|limits?|bounds|bands?|ranges?))?\b/i,
  baseBefore: /\b(?:among|amongst|of|on|for|from) ?$/i,
  ago: / ago$/i,
  outlook:
    /\b(?:will|would|shall|should|may|might|could|expect\w*|forecast\w*|project(?:ed|s|ions?)|predict\w*|anticipat\w*|plan(?:s|ned|ning)?|targets?|goals?|aims?|outlook|scenarios?|estimat\w*|likely|hopes?|set to|on course|on track|due to|is to|are to|going to|poised)\b/i,
  turns: [
    {
      word: /\b(?:(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should) not(?! (?:only|just|merely|necessarily))|(?:do|does|did|is|are|was|were|has|have|had|wo|would|ca|could|should)n['’]t|never|cannot|no longer|fail(?:s|ed)? to|refused? to)\b/i,
      excused:
        /\b(?:no|not|none|never|nobody|without|neither|nor|lack\w*|fail\w*|non|un\w{3,}|free|less|refus\w*|reject\w*|oppos\w*|against)\b|n['’]t\b/i
    },
    {
      word: /\b(?:(?:plan(?:s|ned|ning)?|wants?|wanted|hop(?:e|es|ed|ing)|intend(?:s|ed|ing)?|aim(?:s|ed|ing)?|would like|willing|considering|thinking of) to|consider(?:ing)?)\b/i,
      excused: /\b(?:plan\w*|want\w*|hop(?:e|ing)\w*|intend\w*|aim\w*|like|willing|consider\w*)\b/i
    }
  ],
  deniedNumber: /\b(?:(?:is|are|was|were) not|(?:is|are|was|were)n['’]t|not)(?: at| of| the| quite)? $/i,
  denialReach: /^ (?:[a-z'’-]+ ){0,3}$/i,
  describing: /\b(?:who|that|which|whose|whom)\b/i,
  narrowBefore:
    /\b(european|american|north american|asian|african|chinese|japanese|indian|korean|british|german|french|italian|spanish|canadian|australian|brazilian|russian|large|larger|small|smaller|medium-sized|young|younger|old|older|female|male|rural|urban|wealthy|wealthier|poor|poorer) $/i,
  narrowBehind: new RegExp(`^ (?:in|from|across) (?:the )?(${places})\\b`, 'i'),
  placeBefore: new RegExp(`\\bin (?:the )?(${places}),? (?:only |about |some |nearly )?$`, 'i'),
  hasQuantifier: /\b(?:no|not|none) /,
  quantifiers: [{word: /\b(?:no|not (?:a|one)(?: single)?|none of(?: the| these| our)?) $/, value: '0'}],
  counts: 'no one two three four five six seven eight nine ten'.split(' '),
  /** Source: Tea Board; Data from: Tea Board. */
  sourceBefore: /^\s*(?:(?:data )?sources?|data)(?: from)?:/i,
  /** Employees asked by telephone, by age, sex and region. */
  howDrawn:
    /\b(?:(?:multiple|several) )?(?:answers?|responses?|choices?|categor(?:y|ies)|bars?|waves?|surveys?|lines?|surveyed|polled|interviewed|asked|answered|weighted|rounded|telephoned?|online)\b|,? by (?!.*\b(?:who|that|which|where)\b)[^.;:]*/gi,
  eachBefore: /\b(?:each|every|per|average|typical)\s+$/i,
  beforeEach: /^[^.;]*?(?=,? each\b)/i,
  joints: /,? and |, /,
  jointOfNames: /^\s?(?:,?\s?and|&)\s?$/,
  ofDescription: /(?!)/,
  inPlace: (name) => `in ${name}`,
  sameGroupBefore: /(?!)/,
  sameGroupBehind:
    /^ (?:of|in) (?:the same|that|this) (?:ages?|age (?:group|range|band|bracket)|group|category|bracket)\b/i,
  jointToName:
    /(?:\s\(\d[\d.,]{0,20}\s?(?:%|per\s?cent)?\))?(?:,\s(?:(?:and|or)\s)?|\s(?:and|or|&|than)\s)(?:(?:\d[\d.,]{0,20}\s?(?:%|per\s?cent)?\s)?(?:among|for|in|of)\s(?:the\s)?)?$/,
  jointOfNext: /^(?:,\s(?:(?:and|or)\s)?|\s(?:and|or|to|through|&)\s)/,
  statisticNumber: /(?<![\w.])\d[\d.,]{0,20}\s?(?:%|percent(?:age points?)?\b|per cent\b|times\b)/gi,
  clauseStart: /\b(?:and|but|as|while)\b/,
  ownRank: /^,(?: (?:which (?:was|is|came|ranks|ranked)|ranked|placed|now))?(?: in)?$/,
  otherPredicate: /;|\.\s|,(?!\d|\s*(?:which|who|that)\b)|\b(?:and|to become)\b/,
  since: /\bsince\b/i,
  yearMark: '',
  yearOf: (year) => year,
  comma: ', ',
  stands: ' at '
}
