import type {Missing} from '../find-missing.ts'

/** What a data package lacks, told in English. */
export const missingWords: Record<Missing['kind'], string> = {
  'terms-en': 'no terms in English: every sentence about it is asked for the words of its label',
  'terms-zh': 'no terms in Chinese: every sentence about it is asked for the words of its label',
  'label-alike': 'the label in Chinese is the English one',
  'aliases-en': 'aliases in Chinese only',
  'aliases-zh': 'aliases in English only',
  'indicator-empty': 'no observation',
  'population-unused': 'no indicator and no observation counts it',
  'source-unused': 'no observation names it',
  'source-title': 'no title in the other language of readers',
  quote: '`quoted` evidence without the words'
}
