import {withoutStack} from './without-stack.ts'

/** What an option of a plugin may hold, and the words for that. */
export type OptionForm = {test: (value: unknown) => boolean; expected: string}

/**
 * Refuse options that a plugin does not have: a misspelt word would let everything
 * through.
 *
 * @param options - as they came, perhaps from JSON
 * @param forms - of each option that there is; what is `undefined` or `null` is left out
 * @param plugin - name of its package
 * @throws {TypeError} that names the first option it cannot use, and what was expected
 */
export function checkOptions(options: unknown, forms: Record<string, OptionForm>, plugin: string): void {
  if (options === undefined || options === null) return
  if (typeof options !== 'object' || Array.isArray(options))
    throw wrongOption(`options \`${shownOption(options)}\``, plugin, 'an object')
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(forms, name))
      throw wrongOption(`option \`${name}\``, plugin, alternatives(Object.keys(forms)))
    const {test, expected} = forms[name]!
    if (value === undefined || value === null || test(value)) continue
    throw wrongOption(`option \`${name}: ${shownOption(value)}\``, plugin, expected)
  }
}

/**
 * The error about an option.
 *
 * @param actual - what is there, in words
 * @param plugin - name of its package
 * @param expected - what should be, in words
 */
export function wrongOption(actual: string, plugin: string, expected: string): TypeError {
  return withoutStack(() => new TypeError(`Unexpected ${actual} of ${plugin}, expected ${expected}`))
}

/** A form of some words and nothing else. */
export function oneOfWords(words: readonly string[]): OptionForm {
  return {test: (value) => words.includes(value as string), expected: alternatives(words)}
}

function alternatives(words: readonly string[]): string {
  const codes = words.map((word) => `\`${word}\``)
  const last = codes.pop()!
  return codes.length > 0 ? `${codes.join(', ')} or ${last}` : last
}

/** A value on one line, cut where it is long. */
function shownOption(value: unknown): string {
  const isPlain = value === null || ['string', 'number', 'boolean'].includes(typeof value)
  if (!isPlain) return Array.isArray(value) ? '[…]' : typeof value === 'object' ? '{…}' : typeof value
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
