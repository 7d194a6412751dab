import type {Answers, EditionLanguage, KnownAnswers} from './answers.ts'
import {sample as en} from './en/sample.ts'
import type {SampleWording} from './wording.ts'
import {sample as zh} from './zh/sample.ts'

/** What stands in a new publication, by language. */
export const samples: Readonly<Record<EditionLanguage, SampleWording>> = {zh, en}

/** Where a site stands as long as nobody has said. */
export const usualUrl = 'https://example.org'

const usualLanguages: readonly EditionLanguage[] = ['zh', 'en']

/** The options that would answer what nothing has answered, and nothing has a usual answer to. */
export function findMissing({languages, name, url}: KnownAnswers): string[] {
  return [
    ...(languages ? [] : ['--languages']),
    ...(languages ?? usualLanguages).filter((d) => name[d] === undefined).map((d) => `--name-${d}`),
    ...(url === undefined ? ['--url'] : [])
  ]
}

/**
 * Fill in what was not answered.
 *
 * @param folder - name of the publication's folder
 */
export function settleAnswers(known: KnownAnswers, folder: string): Answers {
  const {languages = usualLanguages, url = usualUrl} = known
  const texts = (kind: 'name' | 'promise', usual: (d: EditionLanguage) => string) => ({
    ...known[kind],
    ...Object.fromEntries(languages.map((d) => [d, known[kind][d] ?? usual(d)]))
  })
  return {
    languages,
    url,
    base: known.base,
    name: texts('name', (d) => samples[d].name(folder)),
    promise: texts('promise', (d) => samples[d].promise)
  }
}
