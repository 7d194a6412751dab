import {parseEntities} from 'parse-entities'

/**
 * Whether a text can cite a data package, however its tags are written: this
 * says only that there is no need to parse it.
 *
 * Reasoning: a citation begins with `package/`, has no space in it, and is what
 * a parser makes of the value of an attribute by reading character references,
 * and nothing else.
 *
 * @param source - of an edition
 * @param packages - names
 */
export function canCite(source: string, packages: readonly string[]): boolean {
  const text = source.includes('&') ? parseEntities(source, {nonTerminated: false}) : source
  return packages.some((name) => text.includes(`${name}/`))
}
