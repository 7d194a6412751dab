import type {Language} from '@collate/claims'
import {singularOf} from '@collate/claims/terms'
import {wordBoundsOf} from '@collate/claims/reading'
import {foldText} from '@collate/claims/text'
import {timesIn} from '@collate/claims/times'
import type {Translated} from '@collate/statistics'
import {languageWords} from '../language-words.ts'

/** The names of a population or a category, as its data write them and with the little words that a text may add or leave out. */
export function writtenNames(
  label: Translated<string>,
  aliases: Translated<string[]>,
  language: Language
): string[] {
  const written = [label[language], ...aliases[language]].filter((name) => name !== '')
  const timeless = written.map((name) => withoutTime(name, language))
  const names = [...new Set([...written, ...timeless])]
  const {
    perfects: {verb, words},
    linkInName,
    eitherOf: {both, either},
    ownCountry,
    headOfName
  } = languageWords[language]
  const done = names.filter((name) => verb.test(name))
  const closer = names.filter((name) => linkInName.test(name)).map((name) => name.replace(linkInName, ''))
  return [
    ...names,
    ...closer.filter((name) => !names.includes(name)),
    ...names.flatMap((name) => linkedNames(name, language)),
    ...names.flatMap((name) => eitherNames(name.split(both), either)),
    ...names
      .filter((name) => ownCountry.name.test(name))
      .map((name) => name.replace(ownCountry.name, ownCountry.said)),
    ...new Set(
      names
        .filter((name) => headOfName.name.test(name))
        .map((name) => name.replace(headOfName.name, headOfName.said))
        .filter((name) => !names.includes(name))
    ),
    ...done.flatMap((name) => words.map((word) => name.replace(verb, word)).filter((one) => one !== name))
  ]
}

/** Falls or slips, fall or slip, of a name that joins the two with “and”. */
function eitherNames(joined: readonly string[], either: string): string[] {
  if (joined.length !== 2) return []
  return [...new Set([joined, joined.map(singularOf)].map((d) => d.join(either)))]
}

/** 海城的船员, of 海城船员: a name with the link between two of its words. */
function linkedNames(name: string, language: Language): string[] {
  const {link} = languageWords[language]
  if (link === '' || name.includes(link)) return []
  const words = wordBoundsOf(name, language).cut({start: 0, end: name.length})
  return words.slice(1).map(({start}) => name.slice(0, start) + link + name.slice(start))
}

/** Adults who have used care, of those who have used it *this year*: which time it is goes without saying, where they are called again. */
function withoutTime(name: string, language: Language): string {
  const folded = foldText(name)
  for (const {kind, start, end} of timesIn(folded, language)) {
    if (kind !== 'relative' && kind !== 'span') continue
    const rest =
      start === 0
        ? name.slice(end)
        : end === name.length
          ? name.slice(0, start).replace(languageWords[language].timeInName, '')
          : ''
    // Of one word only, nothing tells who they are any more.
    if (wordBoundsOf(rest, language).cut({start: 0, end: rest.length}).length > 2) return rest.trim()
  }
  return name
}
