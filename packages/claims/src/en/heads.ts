import type {HeadWords} from '../quantities/head-words.ts'

/** In billions of yuan, barrels per day. */
export const headWords: HeadWords = {
  touches: false,
  plain: (part) => part.replace(/^in /, '').replace(/^(thousand|million|billion|trillion)s\b(?: of)?/, '$1'),
  rate: /^ ?(?:(?:per|a|an|each) |\/)/
}
