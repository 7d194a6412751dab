/** Sentences or parts of them by the form of the English one: each value in it, or list of values, is `{}`. */
export type SaidForms = Readonly<Record<string, string>>

/**
 * Say in another language what was said in English.
 *
 * Values are codes, whole numbers and the codes of system errors; `{}` in a
 * phrase takes the next one, `{1}` the second.  A list is tried value by value,
 * then as one.  Singular and plural of a noun behind a value are one form.
 *
 * @returns nothing where no phrase has the form of the text
 */
export function sayIn(phrases: SaidForms): (text: string) => string | undefined {
  const byForm = new Map(Object.entries(phrases).map(([form, said]) => [formOf(form), said]))
  return (text) => {
    const values = [...text.matchAll(value)].map(([found]) => found)
    const form = formOf(text)
    const plain = byForm.get(form)
    if (plain !== undefined) return fill(plain, values)
    const lists: string[] = []
    let next = 0
    const listed = form.replaceAll(list, (found) => {
      const count = found.split('{}').length - 1
      lists.push(values.slice(next, next + count).join('、'))
      next += count
      return '{}'
    })
    const said = byForm.get(formOf(listed))
    return said === undefined ? undefined : fill(said, lists)
  }
}

const value = /`[^`]*`|\b\d[\d,]*\b|\bE[A-Z]{3,}\b/g

/** Values as English lists them. */
const list = /\{\}(?:(?:, and |, or |, | and | or )\{\})*/g

function formOf(text: string): string {
  return text.replaceAll(value, '{}').replaceAll(/(?<=\{\} [a-z]+)s(?![a-z])/g, '')
}

/** Values in their order, or in that of the phrase. */
function fill(text: string, values: readonly string[]): string {
  let at = 0
  return text.replaceAll(
    /\{(\d?)\}/g,
    (_, index: string) => values[index === '' ? at++ : Number(index)] ?? ''
  )
}
