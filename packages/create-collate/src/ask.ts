import {isCancel, select, text} from '@clack/prompts'
import type {EditionLanguage, KnownAnswers} from './answers.ts'
import {readLanguages, splitAddress, tidyText} from './known-answers.ts'
import {samples, usualUrl} from './settle-answers.ts'
import type {CreateWording} from './wording.ts'

/** Whoever was asked went away. */
export class AskedAwayError extends Error {}

/**
 * Ask for the folder on the terminal.
 *
 * @throws {AskedAwayError}
 */
export async function askFolder({questions}: CreateWording): Promise<string> {
  return askText(questions.folder, 'publication')
}

/**
 * Ask on the terminal for everything that is not answered yet.
 *
 * @param folder - name of the publication's folder
 * @throws {AskedAwayError}
 */
export async function askAnswers(
  known: KnownAnswers,
  folder: string,
  {questions, expected}: CreateWording
): Promise<KnownAnswers> {
  const languages = known.languages ?? (await askLanguages(questions))
  const name = {...known.name}
  for (const d of languages) name[d] ??= await askText(questions.name[d], samples[d].name(folder))
  const promise = {...known.promise}
  for (const d of languages) promise[d] ??= await askText(questions.promise[d], samples[d].promise)
  if (known.url !== undefined) return {...known, languages, name, promise}

  const address = await askText(questions.url, usualUrl, (given) => {
    const parts = splitAddress(given)
    return parts && !(parts.base && known.base) ? undefined : expected.url.trim()
  })
  return {...known, ...splitAddress(address)!, languages, name, promise}
}

async function askLanguages({
  languages: message,
  bothFirst
}: CreateWording['questions']): Promise<EditionLanguage[]> {
  const options = Object.entries(bothFirst).map(([value, label]) => ({value, label}))
  return readLanguages(answered(await select({message, options, showInstructions: false})))
}

/** Ask for a text; Enter alone takes the usual one, which is shown. */
async function askText(
  message: string,
  usual: string,
  faultIn: (text: string) => string | undefined = () => undefined
): Promise<string> {
  const given = await text({
    message,
    placeholder: usual,
    defaultValue: usual,
    validate: (value) => faultIn(tidyText(value ?? '') || usual)
  })
  return tidyText(answered(given)) || usual
}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new AskedAwayError()
  return answer as Exclude<T, symbol>
}
