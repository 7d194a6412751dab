import type {CreditWords} from '../credit-words.ts'

export const creditWords: CreditWords = {
  labels: {
    'source.published': /^originally published on$/i,
    'source.author': /^(?:author|by|written by)$/i,
    translator: /^(?:translators?|translated by)$/i,
    reviewer: /^(?:reviewers?|reviewed by|proofreaders?)$/i,
    rights: /^(?:licen[cs]e|copyright|permission)$/i,
    'source.url':
      /^(?:via|source|original|original article|originally published (?:at|in|on)|translated from)$/i
  },
  leading: /^(?:via|translated from|originally published (?:at|in|on))\s*/i,
  nameJoint: /\s*\band\b\s*/
}
