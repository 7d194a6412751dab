import {textsIn, type Language} from '../texts/text.ts'

/**
 * Style that marks the way back from an entry to the text, and says it to those
 * who do not see the sign: said once here, not once an entry.
 */
export function backStyle(languages: readonly Language[]): string {
  return languages
    .map(textsIn)
    .map(
      ({tag, backToText}) =>
        `.value a:not(.close):lang(${tag})::after{content:'\u00A0↩\uFE0E' / '\u00A0${backToText}'}`
    )
    .join('')
}
