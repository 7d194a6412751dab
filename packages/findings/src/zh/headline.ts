import {expectedPhrases} from './expected-phrases.ts'
import {unexpectedPhrases} from './unexpected-phrases.ts'

/** “Unexpected `75%及以上`, expected `74%`” → 写的是 `75%及以上`，应为 `74%`. */
export function headline(reason: string): string {
  const [, unexpected, expected] = /^Unexpected (.*?), expected (.*)$/s.exec(hidden(reason)) ?? []
  if (unexpected === undefined || expected === undefined) return reason
  const codes = [...reason.matchAll(code)].map(([text]) => text)
  const [before, after] = [codes.slice(0, countSlots(unexpected)), codes.slice(countSlots(unexpected))]
  const left = say(unexpected, before, unexpectedPhrases) ?? `写的是 ${fill(unexpected, before)}`
  const right = say(expected, after, expectedPhrases) ?? `应为 ${fill(expected, after)}`
  return `${left}，${right}`
}

/** Values: codes, and whole numbers in the words. */
const code = /`[^`]*`|\b\d+\b/g
const slot = '\u0000'

function hidden(text: string): string {
  return text.replace(code, slot)
}

function countSlots(text: string): number {
  return text.split(slot).length - 1
}

/** Say a phrase by its form, in which each value is `{}`, and each list of values `{…}`. */
function say(
  text: string,
  values: readonly string[],
  phrases: Readonly<Record<string, string>>
): string | undefined {
  const plain = phrases[text.replaceAll(slot, '{}')]
  if (plain !== undefined) return fill(plain.replaceAll('{}', slot), values)
  const lists: string[] = []
  let next = 0
  const form = text.replace(list, (found) => {
    const count = countSlots(found)
    lists.push(values.slice(next, next + count).join('、'))
    next += count
    return slot
  })
  const listed = phrases[form.replaceAll(slot, '{}')]
  return listed === undefined ? undefined : fill(listed.replaceAll('{}', slot), lists)
}

/** Values as English lists them. */
const list = /\u0000(?:(?:, and |, or |, | and | or )\u0000)*/g

/** Values in their order, or in that of the phrase: `{1}` is the second one. */
function fill(text: string, values: readonly string[]): string {
  let at = 0
  return text.replace(
    /\u0000|\{(\d)\}/g,
    (_, index?: string) => values[index === undefined ? at++ : Number(index)] ?? ''
  )
}
