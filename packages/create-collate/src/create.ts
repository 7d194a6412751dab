import {basename, resolve} from 'node:path'
import type {Answers} from './answers.ts'
import type {CreateWorld} from './create-world.ts'
import {createWording as en} from './en/wording.ts'
import {beginRepository, installPackages, managerOf} from './finish.ts'
import {readKnownAnswers} from './known-answers.ts'
import type {CreateValues} from './options.ts'
import {CreateRefusal} from './refusal.ts'
import {readRelease} from './release.ts'
import {renderPublication} from './render-publication.ts'
import {findMissing, settleAnswers} from './settle-answers.ts'
import type {CreateWording} from './wording.ts'
import {expectEmpty, writePublication} from './write-publication.ts'
import {createWording as zh} from './zh/wording.ts'

/** What people read, by language. */
export const createWordings: Readonly<Record<CreateWorld['language'], CreateWording>> = {zh, en}

/**
 * Make a publication: ask what is not given, write the files, begin a
 * repository, install.
 *
 * @param values - what was given by options
 * @param folders - what was given besides; one is expected
 * @returns 0, or 2 where the packages could not be installed or nobody answered
 * @throws {CreateRefusal} where the publication cannot be made; nothing was written
 */
export async function createPublicationIn(
  values: CreateValues,
  folders: readonly string[],
  world: CreateWorld
): Promise<0 | 2> {
  const wording = createWordings[world.language]
  const asks = world.canAsk && !values.yes ? await import('./ask.ts') : undefined
  try {
    if (folders.length > 1 || (folders.length === 0 && !asks))
      throw new CreateRefusal(wording.refusals.folders(folders.length, world.command))
    const known = readKnownAnswers(values, wording)
    const shown = folders[0] ?? (await asks!.askFolder(wording))
    const directory = resolve(world.cwd, shown)
    await expectEmpty(directory, shown, wording)

    const missing = findMissing(known)
    if (missing.length > 0 && !asks && !values.yes) throw new CreateRefusal(wording.refusals.missing(missing))
    const folder = basename(directory)
    const answers = settleAnswers(asks ? await asks.askAnswers(known, folder, wording) : known, folder)
    return await make(answers, {directory, shown}, values, world)
  } catch (error) {
    if (!asks || !(error instanceof asks.AskedAwayError)) throw error
    world.err.write(`${wording.cancelled}\n`)
    return 2
  }
}

async function make(
  answers: Answers,
  {directory, shown}: {directory: string; shown: string},
  values: CreateValues,
  world: CreateWorld
): Promise<0 | 2> {
  const wording = createWordings[world.language]
  const files = await renderPublication(answers, basename(directory), await readRelease())
  await writePublication(directory, files, shown, wording)
  const isRepository = !values['no-git'] && (await beginRepository(directory, world, wording))
  const isInstalled = !values['no-install'] && (await installPackages(directory, world, wording))

  const manager = managerOf(world.env)
  const next = [
    `cd ${shown}`,
    ...(isRepository ? [] : ['git init']),
    ...(isInstalled ? [] : [`${manager} install`]),
    `${manager} start`
  ]
  world.out.write(wording.made(shown, next))
  return isInstalled || values['no-install'] ? 0 : 2
}
