import type {ChangeGrammar} from '../claims/change-grammar.ts'

const small =
  '(?:\\s(?:further|another|additional|just|only|an?|the|about|around|nearly|almost|some|roughly|over|mere|new|record|high|low|of|as|much|many|more|than|under|still|even|well|a record)){0,4}'
const adverbs = '(?:\\s(?:[a-z]+ly|again|further|sharply|year on year|fast|slightly|another))?'
const time = '(?:,?\\s(?:(?:in|by|during|since|over|for|of|from|on|compared with|compared to)\\s)?¤+,?)?'
const trendWords =
  'up|down|rising|falling|climbing|growing|dropping|increasing|declining|rose|fell|an? [a-z]* ?(?:increase|rise|jump|gain|drop|decline|fall|decrease)|higher than|lower than|increased|decreased|grew|climbed|dropped|jumped|declined|improving|surging|well up|well down|slightly up|slightly down|sharply up|sharply down'

export const changeGrammar: ChangeGrammar = {
  fromBefore: /(?:^|[^a-z])from(?:\s[a-z'-]+){0,3}\s$/,
  fromTo: /^[^#;]{0,60}?(?:^|[\s,])to(?:\s[a-z'¤-]+){0,4}\s$/,
  bareFromTo: /^\s?(?:→|->|=>|➜|⇒|⟶)\s?$/,
  comparedBehind:
    /^\s(?:(?<up>more|higher|above|over|ahead)|(?<down>fewer|less|lower|below|under|behind))\s(?:than\s|of\s)?the\s$/,
  comparedBefore: /^(?!)/,
  comparedAmount: /^(?!)/,
  next: new RegExp(
    `^(?:\\s(?:in|by)\\s¤+|\\s\\(¤+\\))?,?(?:\\s(?:and|then|before|later|finally|to|reaching|falling|rising)){0,4}(?:\\s(?:in|by)\\s¤+,?(?:\\sto)?)?\\s$`
  ),
  amountBefore: /(?:^|\s)by\s$/,
  toFrom: new RegExp(
    `^[^#;]{0,90}?(?:,|\\(|\\s-|—|–)?\\s?(?:and |which is |which was )?(?:${trendWords})(?: [a-z]+ly)? from${small}\\s$|^${time}(?:\\sof\\s[^#,;]{1,30}?)?,?\\sfrom${small}\\s$`
  ),
  toCompared:
    /^[^#;]{0,40}?[,(]\s?(?:and |as )?(?:compared (?:with|to)|versus|vs\.?|against|(?:higher|lower|more|fewer|less) than|above|below|(?:up|down) on|in comparison (?:with|to))(?:\s(?:the|just|only|about)){0,2}(?:\s¤+(?:'s)?)?\s$/,
  arrival: new RegExp(`^(?:\\s[a-z'¤-]+){0,8}?,?\\sto${small}\\s$`),
  level: new RegExp(`^(?:\\s[a-z'¤-]+){0,5}?\\s(?:at|on|around)${small}\\s$`),
  afterArrival: /^\s$/,
  amount: new RegExp(
    `^${adverbs}${time}(?:\\s(?:by|of|was|were|is|are|reached|hit|averaged|stood at|came in at|at|up|down))?${small}${time}\\s$`
  ),
  nounAmount:
    /^(?:\s[a-z'¤-]+){0,8}?,?\s(?:of|by|was|is|were|are|reached|hit|at|averaged|averaging)(?:\s(?:just|only|an?|the|about|around|nearly|some|over|more|than)){0,3}\s$/,
  verbAmount:
    /^(?:\s[a-z'¤-]+){0,7}?(?:\s(?![a-z]*ed\s|run\s|chosen\s|held\s|made\s|taken\s)[a-z'¤-]+)?,?\sby(?:\s(?:just|only|an?|the|about|around|nearly|some|over|more|than)){0,3}\s$/,
  bare: /^\s$/,
  comparativeBefore: /$/,
  comparativeBehind: /^\s(?:[a-z¤]+\s){0,8}?than(?:\s[a-z]+){0,4}\s(?:¤|before|last\s|previously|earlier)/,
  origin: new RegExp(`^${adverbs}${time},?\\sfrom(?:\\s[a-z'-]+){0,3}\\s$`),
  originVerb: /^(?!)/,
  pairOrigin: /^(?:\s[a-z'¤-]+){0,6}?,?\sfrom(?:\s[a-z'-]+){0,3}\s$/,
  amountNoun:
    /^(?:\s|-)(?:(?:percentage|points?|year on year|year over year|annual|yearly|net|quarterly|monthly|relative|compound|overall|sharp|steady)\s){0,3}$/,
  amountVerb: /^(?!)/,
  amountNounStop: /^\s(?:to|is due|comes|came)(?![a-z])/,
  nounBefore: /(?:^|[^a-z])(?:an?|the|its|this|that|by|with|of|another|saw|see|recorded|posted|reported)\s$/,
  nounBehind: /^\s?(?:in|over|from|since|on|compared|year|between|versus|for|¤|[,.;)]|$)/,
  amountParticle: /^\s$/,
  pointBehind: /^(?:,\s|\sand\s(?:is\s|still\s|keeps\s)?)$/,
  shareVerb:
    /(?:share|proportion|rate|percentage|figure)(?:\s(?:is|was|has|have|been|also|still|keeps|[a-z]+ly))*\s$/,
  dependentBefore:
    /^(?:\s|(?:and|also|which|is|was|has|have|had|been|an?|the|its|well|still|[a-z]+ly|¤|it|this|that|figure|share|number|rate|keeps|sharp|steep|slight|marked|significant|modest|year|on|over|virtually|having|almost|for|in|since|time)(?![a-z]))*$/,
  dependentBehind:
    /^(?:\s(?:from|since|on|over|compared|versus|vs\.?|than|year|again|for|every|each|by|[a-z]+ly|¤|in a row|in ¤|as a|and rising|every year)|\s?[,.;)!?”"]|\s?$)/,
  reached:
    /^\s?(?:(?:and|to|it|has|have|now|eventually|finally)\s){0,3}(?:reaching|reach|reached|hitting|hit|to|standing at|at|passing|topping)(?:\s(?:just|only|an?|the|about|nearly|over)){0,2}\s$/,
  amountTo: new RegExp(
    `^(?:\\s(?:percentage|points?|year on year|year over year|annually|overall))*${time},?\\s(?:to|to reach|reaching|to stand at|to hit|hitting)${small}\\s$`
  ),
  amountFrom: new RegExp(`^(?:\\s(?:percentage|points?))*${time},?\\sfrom(?:\\s[a-z'-]+){0,3}\\s$`),
  amountAgain: /^,?\s(?:or|that is,?|i\.e\.,?|equivalent to|which is)\s(?:by\s)?$/,
  steadyBefore: /^(?:\s(?:to|and|years?|quarters?|months?|of|it|has|have|been))*\s$/,
  steadyBehind:
    /^(?:\s(?:for|the|in|over|by|to|#+|¤+|points?|percentage|first|second|third|fourth|fifth|sixth|three|two|four|five|year|years))*\s?$/,
  firstBehind: /^/,
  forecastBehind:
    /^(?:(?!\sand\s)[^#,;]){0,60}\s(?:is|are)\s(?:now\s|also\s|still\s)?(?:expected|forecast|projected|predicted|anticipated|poised to|on track to)$/,
  termBefore: /(?:^|[^a-z])(?:by|until|through)\s(?:the\s)?(?:end of\s|early\s|late\s)?$/
}
