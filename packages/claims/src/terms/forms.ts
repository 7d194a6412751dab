import {nameForms as english} from '../en/name-forms.ts'
import {isWordUnit} from '../fold/kinds.ts'
import {nameForms as chinese} from '../zh/name-forms.ts'

const languages = [chinese, english]

/**
 * Forms of a folded name that endings alone do not give: `countries` of country,
 * `using` of use, `shipped` of ship, `organizations surveyed` of organization surveyed.
 *
 * @returns the name itself first
 */
export function wordForms(name: string): string[] {
  if (!isWordUnit(name.charCodeAt(name.length - 1))) return [name]
  return [name, ...languages.flatMap((language) => language.others(name))]
}

/** Forms of a verb that take something into their midst, without itself: 报过案 of 报案, take it up of take up. */
export function inflectedForms(term: string): string[] {
  return languages.flatMap((language) => language.inflected(term))
}

/** The name of one of them: tea house of tea houses, country of countries; others stay as they are. */
export function singularOf(name: string): string {
  return languages.reduce((singular, language) => language.singular(singular), name)
}

/** Whether a name only counts as it is written: IT, US, WHO, Go. */
export function isCommonWord(folded: string): boolean {
  return languages.some(({common}) => common.has(folded))
}
