import type {Language} from '@collate/articles'

/**
 * A way to break one edition: each match of `find` in the body, replaced, is a
 * mutant that one of `rules` must find.
 */
export type Mutation = {
  name: string
  /** The right rules, without `translation-`. */
  rules: readonly string[]
  language: Language
  find: RegExp
  /** The text to put in place; `undefined` where this match makes no mutant. */
  replace(match: RegExpExecArray, body: string): string | undefined
}

/** Mutants of single words: what is found, and what stands there instead. */
export function table(
  rules: string,
  language: Language,
  rows: ReadonlyArray<readonly [find: string, replace: string]>
): Mutation[] {
  return rows.map(([find, replace]) => ({
    name: `${find} → ${replace || '∅'}`,
    rules: rules.split(' '),
    language,
    find: new RegExp(find, 'gu'),
    replace: (match) => replace.replace('$1', match[1] ?? '')
  }))
}
