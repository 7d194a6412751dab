import type {ListGrammar} from '../claims/list-grammar.ts'
import type {ListWords} from '../claims/words.ts'

export const lists: ListWords = {
  respectively: 'respectively in_that_order',
  rest: 'the_remaining a_further_remaining remainder the_rest the_other',
  several:
    'several_answers multiple_answers multiple_responses select_all_that_apply check_all_that_apply choose_several choose_more_than_one select_more_than_one more_than_one_answer select_multiple choose_multiple pick_several',
  silent: 'the_rest_of_the_world the_other_hand the_other_way the_other_side'
}

export const listGrammar: ListGrammar = {
  comparedBefore:
    /(?:^|[^a-z])(?:than|overtak(?:e|es|en|ing)|overtook|surpass(?:es|ed|ing)?|outnumber(?:s|ed|ing)?|outs(?:ell|ells|old|elling)|exceed(?:s|ed|ing)?|ahead of|replac(?:e|es|ed|ing)|trails?|trailing)\s(?:the\s)?$/,
  gap: /^\s*(?:[,;/&]\s*)?(?:(?:and|or|and also|as well as|along with|plus)\s+)?(?:(?:the|an?)\s)?$/,
  valueGap:
    /^(?:\s(?:in|for|during|by)\s¤+|\s\(¤+\)|\s(?:year|quarter|month)[ -](?:on|over)[ -](?:year|quarter|month)|\s(?:yoy|qoq|mom|y\/y|q\/q|m\/m))?\s*(?:[,;/&]\s*)?(?:(?:and|or|and also|as well as|plus)\s+)?(?:(?:by|to|only|just)\s)?$/,
  verbGap: /^(?:,|,?\sand)\s(?!by\s)(?:[a-z]+\s){1,3}$/,
  flatGap: /^(?:,|,?\sand)\s(?:(?:was|were|stayed|remained|held|were held|broadly|virtually)\s){0,2}$/,
  unknownMember: /^\s*,[^#¤,;:.]{1,24}(?:,|\sand|,\s*and|,\s*or)\s*$/,
  restBefore: /^(?:\s[a-z'-]+){0,4}(?:,\s|\s?[(]?)$/,
  restBehind: /^\s(?:for|are|is|were|was|make up|made up|in|to)\s$/,
  nameBefore:
    /^(?:\s?[(:=–—-]|\s(?:at|with|was|were|is|are|reached|by|had|has|made up|accounted for))?(?:\s[a-z'-]+){0,4}\s?$/,
  nameBehind: /^(?:\s?\(|(?:\s[a-z'-]+){0,4})\s?$/
}
