import type {OrdinaryForms} from '../language/ordinary-forms.ts'

/** A Chinese word has one form. */
export const ordinaryForms: OrdinaryForms = {
  derived: /^(?!)/,
  endings: /^(?!)/,
  nameEnding: /^(?!)/,
  abstract: /^(?!)/
}
