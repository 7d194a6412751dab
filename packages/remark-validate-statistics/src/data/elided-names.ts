import type {Named} from '@collate/claims/reading'
import type {Language} from '@collate/claims'
import {singularOf} from '@collate/claims/terms'
import {languageWords} from '../language-words.ts'

/**
 * Names that leave out the end that they share with the one behind them: 东、中、西部地区, urban and rural areas, 8% in
 * urban and 9% in rural areas; it may be told of several at once: the low-income and middle-income groups; higher for female (66%) than for male workers.
 *
 * @param found - names of one kind in the text, ordered
 * @param named - what a name of that kind means, by its folded text
 */
export function elidedNames<T>(
  text: string,
  language: Language,
  found: ReadonlyArray<Named<T>>,
  named: (name: string) => readonly T[] | undefined
): Array<Named<T>> {
  const {jointToName} = languageWords[language]
  return found.flatMap((last) => {
    const elided: Array<Named<T>> = []
    for (let at = last.start; ;) {
      const [joint] = jointToName.exec(text.slice(Math.max(0, at - longestJoint), at)) ?? []
      const name =
        joint && nameBefore(text, at - joint.length, endsOf(text.slice(last.start, last.end)), named)
      if (!name || found.some((d) => d.start < name.end && name.start < d.end)) return elided
      elided.unshift(name)
      at = name.start
    }
  })
}

/**
 * Names that leave out the beginning that they share with the one before them: class one, *two* and *three*, class one to *five*; 每周一次、*两次*.
 *
 * @param found - names of one kind in the text, ordered
 * @param named - what a name of that kind means, by its folded text
 */
export function continuedNames<T>(
  text: string,
  language: Language,
  found: ReadonlyArray<Named<T>>,
  named: (name: string) => readonly T[] | undefined
): Array<Named<T>> {
  const {jointOfNext} = languageWords[language]
  return found.flatMap((first) => {
    const continued: Array<Named<T>> = []
    const starts = startsOf(text.slice(first.start, first.end)).flatMap((d) => [d, ofOne(d)])
    for (let at = first.end; ;) {
      const [joint] = jointOfNext.exec(text.slice(at, at + longestJoint)) ?? []
      const name = joint && nameBehind(text, at + joint.length, starts, named)
      if (!name || found.some((d) => d.start < name.end && name.start < d.end)) return continued
      continued.push(name)
      at = name.end
    }
  })
}

/** Class of classes, with what parts it from the next word. */
function ofOne(start: string): string {
  const word = start.trimEnd()
  return singularOf(word) + start.slice(word.length)
}

/**
 * Names with what the one before them says in words: women under 50, and *men of the same age*; 50岁以下女性，*同龄男性*.
 *
 * @param found - names of one kind in the text, ordered
 * @param named - what a name of that kind means, by its folded text
 * @returns all names, those with it in place of those without
 */
export function sameGroupNames<T>(
  text: string,
  language: Language,
  found: ReadonlyArray<Named<T>>,
  named: (name: string) => readonly T[] | undefined
): Array<Named<T>> {
  const {sameGroupBefore, sameGroupBehind} = languageWords[language]
  return found.map((name, at) => {
    const first = found[at - 1]
    if (!first) return name
    const {start, end} = name
    const [lead] = sameGroupBefore.exec(text.slice(Math.max(0, start - longestLead), start)) ?? []
    const [tail] = sameGroupBehind.exec(text.slice(end, end + longestLead)) ?? []
    if (lead === undefined && tail === undefined) return name
    const [told, own] = [text.slice(first.start, first.end), text.slice(start, end)]
    const full = Array.from(told, (_, place) =>
      tail === undefined ? told.slice(0, place) + own : own + told.slice(place)
    )
    const values = full.slice(1).flatMap((d) => named(d) ?? [])
    return values.length > 0
      ? {start: start - (lead?.length ?? 0), end: end + (tail?.length ?? 0), values}
      : name
  })
}

/**
 * Names side by side of which one says of both who they are: men and women *aged 18 to 44*, *18—44岁*男性和女性.
 *
 * @param found - names of one kind in the text, ordered
 * @param named - what a name of that kind means, by its folded text
 * @returns all names, each also with what it may share with the one beside it
 */
export function namesSideBySide<T>(
  text: string,
  language: Language,
  found: ReadonlyArray<Named<T>>,
  named: (name: string) => readonly T[] | undefined
): Array<Named<T>> {
  const {jointToName} = languageWords[language]
  const isJoined = (one: Named<T> | undefined, other: Named<T> | undefined): boolean => {
    if (!one || !other || other.start - one.end > longestJoint) return false
    const between = text.slice(one.end, other.start)
    return between !== '' && jointToName.exec(between)?.[0] === between
  }
  return found.map((name, at) => {
    const own = text.slice(name.start, name.end)
    const [before, behind] = [found[at - 1], found[at + 1]]
    const full = [
      ...(isJoined(name, behind) ? endsOf(text.slice(behind!.start, behind!.end)).map((d) => own + d) : []),
      ...(isJoined(before, name) ? startsOf(text.slice(before!.start, before!.end)).map((d) => d + own) : [])
    ]
    const values = full.flatMap((d) => named(d) ?? [])
    return values.length > 0 ? {...name, values: [...name.values, ...values]} : name
  })
}

/** The longest name that begins before a place and goes on with one of some ends. */
function nameBefore<T>(
  text: string,
  stop: number,
  ends: readonly string[],
  named: (name: string) => readonly T[] | undefined
): Named<T> | undefined {
  for (let start = Math.max(0, stop - longestStart); start < stop; start++) {
    const isInWord = isLetter.test(text[start]!) && isLetter.test(text[start - 1] ?? '')
    if (isInWord || text[start] === ' ') continue
    for (const end of ends) {
      const values = named(text.slice(start, stop) + end)
      if (values) return {start, end: stop, values}
    }
  }
  return undefined
}

/** The longest name that one of some starts makes of what begins at a place. */
function nameBehind<T>(
  text: string,
  at: number,
  starts: readonly string[],
  named: (name: string) => readonly T[] | undefined
): Named<T> | undefined {
  for (let end = Math.min(text.length, at + longestStart); end > at; end--) {
    const isInWord = isLetter.test(text[end - 1]!) && isLetter.test(text[end] ?? '')
    if (isInWord || text[end - 1] === ' ') continue
    for (const start of starts) {
      const values = start === '' ? undefined : named(start + text.slice(at, end))
      if (values) return {start: at, end, values}
    }
  }
  return undefined
}

/** What may be left out: any end of a Chinese name, whole words of others; the longest first. */
function endsOf(name: string): string[] {
  const places = Array.from(name, (_, at) => at).slice(1)
  const ends = places.filter((at) => /^[\p{Script=Han}\s]/u.test(name.slice(at))).map((at) => name.slice(at))
  return [...new Set(ends.flatMap((end) => [end, singularOf(end)]))]
}

/** What a name begins with: any start of a Chinese name, whole words of others. */
function startsOf(name: string): string[] {
  return Array.from(name, (_, at) => name.slice(0, at)).filter((d) => /[\p{Script=Han}\s]$/u.test(d))
}

const isLetter = /\p{Script=Latin}/u
const longestJoint = 32
const longestLead = 24
const longestStart = 24
