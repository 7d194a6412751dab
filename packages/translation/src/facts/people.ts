import type {Language} from '@collate/articles'
import {compileTerms, type TermIndex} from '@collate/claims/terms'
import {languageTables} from '../language/languages.ts'

const indexes: Record<Language, TermIndex<string>> = {zh: compile('zh'), en: compile('en')}

/** Which kinds of people a text names: 容器用户 are `users`. */
export function peopleIn(name: string, language: Language): string[] {
  return indexes[language].findAll(name).flatMap(({values}) => values)
}

/** Which kinds of people the last words of a text name. */
export function peopleEnding(name: string, language: Language): string[] {
  return indexes[language].findAll(name).flatMap(({end, values}) => (end === name.length ? values : []))
}

/** The people that a text names with words that mean no others. */
export function peopleMentions(
  text: string,
  language: Language
): Array<{start: number; end: number; id: string}> {
  return indexes[language]
    .find(text)
    .flatMap(({start, end, values}) => (values.length === 1 ? [{start, end, id: values[0]!}] : []))
}

/** The people that a text begins with: of 七成患者 what stands behind 七成. */
export function peopleAt(text: string, language: Language): {text: string; people: string[]} | undefined {
  const match = indexes[language].find(text)[0]
  return match?.start === 0 ? {text: text.slice(0, match.end), people: match.values} : undefined
}

function compile(language: Language): TermIndex<string> {
  const entries = Object.entries(languageTables[language].people)
  return compileTerms(entries.flatMap(([id, names]) => names.split(' ').map((name) => [name, id] as const)))
}
