import type {LanguageWords} from '../words.ts'

export const words: LanguageWords = {
  sumBefore:
    /\b(?:together|in total|combined|altogether|in all|add(?:s|ed)? up to|sum(?:s|med)? to|total(?:s|led|ing)?|a total of)[, ]{0,2}(?:they |make up |account for |come to |is |are |of |some |about |to ){0,3}$/i,
  sumBehind: /^ (?:together|in total|combined|altogether|in all)\b/i,
  openList: /\b(?:such as|including|include|for example|for instance|like|among them|e\.g)\b/i,
  partNouns:
    /^ ?(?:[a-z]+ )?(?:levels?|tiers?|stages?|phases?|categories|types?|kinds?|classes|groups?|profiles?|segments?|options?|answers?|sources?|channels?|parts?|projects?|reasons?|barriers?|challenges?|sectors?|industries|regions?|countries|tools?|languages?|platforms?|products?|brands?|methods?|models?|factors?|areas?)\b/i,
  comparative: /^(?:less|fewer|more|lower|higher|smaller|larger|greater)(?: than)?$/i,
  counts: 'no one two three four five six seven eight nine ten'.split(' ')
}
