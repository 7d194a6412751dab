import type {OrdinaryForms} from '../language/ordinary-forms.ts'

export const ordinaryForms: OrdinaryForms = {
  derived: /^[a-z]{3,}(?:tion|sion|ment|ness|ity|ance|ence|ful|less|ous|ive|ship|ism|ally)s?$/,
  endings: /(?:'s|’s|ies|es|s|ed|(?<=e)d|ing|er|ers)$/,
  nameEnding: /^(?:e?r?s|y|n|e?d|ing|\d+)$/,
  abstract: /(?:[ts]ion|ment|ness|ity|ence|ance|ing|ful|less|ous|ive|able|ible|ly)$/i
}
