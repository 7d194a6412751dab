import type {PageWords} from '../page-words.ts'

export const webWords: PageWords = {
  missing:
    /\b(?:404|page (?:was |could )?not (?:be )?found|not found|page (?:does ?n[o']t|no longer) exists?|nothing (?:was )?found)\b/i,
  door: /^(?:log|sign)[ -]?in\b/i,
  emptyLink: /^(?:here|click here|click|link|this|this link|read more|more)$/i
}
