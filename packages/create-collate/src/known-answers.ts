import type {EditionLanguage, KnownAnswers} from './answers.ts'
import type {CreateValues} from './options.ts'
import {CreateRefusal} from './refusal.ts'
import type {CreateWording} from './wording.ts'

/**
 * Read what the options answer.
 *
 * @throws {CreateRefusal} where one says what cannot be
 */
export function readKnownAnswers(values: CreateValues, wording: CreateWording): KnownAnswers {
  const {languages, url, base} = values
  const address = url === undefined ? undefined : splitAddress(url)
  if (url !== undefined && !address) throw refuse(url, '--url', wording.expected.url, wording)
  if (base !== undefined && !isBase(base)) throw refuse(base, '--base', wording.expected.base, wording)
  if (base !== undefined && address?.base !== undefined)
    throw refuse(url!, '--url', wording.expected.ownPath, wording)

  const path = base ?? address?.base
  return {
    name: readTexts('name', values, wording),
    promise: readTexts('promise', values, wording),
    ...(languages !== undefined && {languages: readLanguages(languages)}),
    ...(address && {url: address.url}),
    ...(path !== undefined && {base: path})
  }
}

/** The languages of a list such as `zh,en`. */
export function readLanguages(list: string): EditionLanguage[] {
  return list.split(',') as EditionLanguage[]
}

/** The parts of the address of a site; nothing where a text is none. */
export function splitAddress(text: string): {url: string; base?: string} | undefined {
  if (!/^https?:\/\/[^\s?#@]+$/i.test(text) || !URL.canParse(text)) return undefined
  const {origin, pathname} = new URL(text)
  const base = pathname.replace(/\/$/, '')
  if (base === '') return {url: origin}
  return isBase(base) ? {url: origin, base} : undefined
}

/** A text as it is kept: on one line. */
export function tidyText(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
}

function readTexts(
  kind: 'name' | 'promise',
  values: CreateValues,
  wording: CreateWording
): Partial<Record<EditionLanguage, string>> {
  const texts: Partial<Record<EditionLanguage, string>> = {}
  for (const language of ['zh', 'en'] as const) {
    const given = values[`${kind}-${language}`]
    if (given === undefined) continue
    const text = tidyText(given)
    if (text === '') throw refuse(given, `--${kind}-${language}`, wording.expected.text, wording)
    texts[language] = text
  }
  return texts
}

function isBase(text: string): boolean {
  return /^(?:\/[\w.~-]+)+$/.test(text)
}

function refuse(value: string, flag: string, expected: string, wording: CreateWording): CreateRefusal {
  return new CreateRefusal(wording.refusals.value(value, flag, expected))
}
