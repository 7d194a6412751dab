import type {PopulationGrammar} from '../claims/population-grammar.ts'
import type {PopulationWords} from '../claims/words.ts'

export const populations: PopulationWords = {
  previous: 'of_those of_these of_them of_which of_whom among_them among_those among_these'
}

/** Words that end the noun phrase behind `of`. */
const stops =
  'in|for|to|with|by|at|on|from|into|who|that|which|use|used|uses|using|are|is|were|was|be|been|run|runs|ran|running|say|says|said|have|had|has|and|or|but|than|as|will|would|can|could|do|does|did|report|reported|reports|plan|see|saw|make|makes|made|serve|serves|offer|sell|help|helps|support|supports|if|when|where|whose|because|about'

export const populationGrammar: PopulationGrammar = {
  baseBehind: new RegExp(
    `^(?:\\s|-)(?:(?:of|at|among|amongst|across|for|in)\\s)?(?:(?:all|the|those|these|our|its|their|other|such)\\s){0,2}(?:(?!(?:${stops})\\s)[a-z][a-z'-]*\\s){0,3}$`
  ),
  baseBefore: /^,?\s(?:\(|about\s|only\s|just\s)?$/,
  ownBase: /^\sof\s(?!them|those|these|which|whom)/,
  frameBefore:
    /(?:^|[^a-z])(?:among|amongst|across|within|of|for|in|from|percentage of|share of|proportion of|number of)\s(?:(?:all|the|those|these|our|its|their|other|only|surveyed|responding)\s){0,3}$/,
  frameBehind: /^(?!)/,
  laterFrame:
    /(?:^|[^a-z])(?:among|amongst|across|survey of|poll of|study of|sample of)\s(?:(?:all|the|those|these|our|its|their|other|only|surveyed|responding|\d+|#+)\s){0,3}$/,
  labelBefore:
    /^\s?(?:[(:=–—-]|at|account(?:s|ed)? for|ma(?:ke|kes|de) up|represent(?:s|ed)?|compris(?:e|es|ed)|constitute[sd]?|are|is|were|was|stood at)\s?$/,
  labelBehind: /^\s?(?:\(|(?:are|were|as|is)(?:\s(?:the|classified as|now))?)\s?$/,
  listed: /^\s?(?:[,.;)]|and\s|or\s|$)/,
  subject:
    /^\s?[“"]?(?:(?:and|but|while|whereas|the|most|many|some|all|other|these|for|in|among|¤|surveyed|[a-z]+)\s){0,3}$/,
  comparedBefore:
    /(?:^|[^a-z])(?:than|against|versus|vs\.?|compared (?:with|to)|ahead of|behind)\s(?:(?:all|the|other|of|among|for)\s){0,3}$/,
  previousBefore: /^,?\s?(?:about\s|only\s|just\s|some\s)?$/,
  previousBehind: /^\s$/,
  previousStop: /^\s(?:who|that|with|in|from|without|at|on|[a-z]+(?<=ing|ed))(?![a-z])/,
  sampleBefore:
    /(?:^|[^a-z])(?:surveyed|polled|interviewed|questioned|asked|queried|sampled|survey of|poll of|sample of|sample size(?: of| was| is|:)?|responses from|answers from|interviews with|based on)\s(?:a total of\s|some\s|about\s|more than\s|over\s)?$|n\s?=\s?$/,
  sampleBehind:
    /^\s(?!of\s)(?:[a-z'-]+\s){0,5}?(?:(?:were )?(?:surveyed|polled|interviewed|questioned)|were asked|took part|responded|completed (?:the|a|our) (?:survey|questionnaire)|(?:valid |complete |completed )?responses|participated in the survey)(?![a-z])/
}
