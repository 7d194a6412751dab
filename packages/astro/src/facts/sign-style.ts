import {textsIn, type Language} from '../texts/text.ts'
import {signOf, type Standing} from './ladder.ts'

/**
 * Style that sets the sign of each number behind it, and says to those who do not
 * see it how the number was checked and on what it rests: `82%, agrees with its
 * source, reported by others`.
 *
 * Said once here, not once a number; nothing is said here of what no number of
 * the page came to.
 *
 * @param facts - numbers of the page, by the language that they stand in
 */
export function signStyle(facts: ReadonlyMap<Language, readonly Standing[]>): string {
  const rules = [...facts].flatMap(([language, standings]) => {
    const texts = textsIn(language)
    const kinds = new Map(standings.map((standing) => [`${standing.verdict} ${standing.rung}`, standing]))
    return [...kinds.values()].map((standing) => {
      const {verdict, rung} = standing
      const said = [texts.verdictsHeard[verdict], verdict === 'unverified' ? '' : texts.rungs[rung]]
      const heard = ['', ...said.filter(Boolean)].join(texts.commaSeparator)
      return `.stat[data-v=${verdict}][data-r=${rung}]:lang(${texts.tag})::after{content:'\u2060${signOf(standing)}'/'${heard}'}`
    })
  })
  return `@media screen{${rules.join('')}}`
}
