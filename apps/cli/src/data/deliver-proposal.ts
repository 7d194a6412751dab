import {join} from 'node:path'
import type {ExitStatus} from '../command.ts'
import {printableLine} from '../printable.ts'
import {writeTogether} from '../suggestions/write-together.ts'
import {languageFor, usesColour, type World} from '../world.ts'
import {writeNew} from '../write-file.ts'
import {proposalJson, renderSourceNotes, renderProposal, type JudgedProposal} from './proposal-report.ts'
import {dataWordingFor} from './wordings.ts'
import {writeDataPackage} from './write-package.ts'

/** Where a proposal goes, and how it is shown. */
export type DeliveryOptions = {
  /** Of the package: absolute, and as a person at this place would name it. */
  folder: string
  shown: string
  format?: 'diff' | 'json' | undefined
  write?: boolean | undefined
}

/**
 * Show a proposal, and write it where that is asked for and the check would
 * have nothing against it.
 *
 * @returns 1 where the check would have, nothing was read, or a label is missing that would be written
 */
export async function deliverProposal(
  proposal: JudgedProposal,
  {folder, shown, format, write}: DeliveryOptions,
  world: World
): Promise<ExitStatus> {
  const {proposed} = dataWordingFor(world)
  const language = languageFor(world)
  const errors = proposal.problems.filter((d) => d.severity === 'error' && !isAsked(d, proposal))
  const isRight = errors.length === 0 && proposal.unlabelled.length === 0 && proposal.read > 0
  const isWritten = Boolean(write && isRight && proposal.files.size > 0)
  if (isWritten) await writeFiles(proposal, folder, shown)

  if (format === 'json') world.out.write(proposalJson({...proposal, isWritten}, shown, language))
  else {
    if (!write) world.out.write(renderProposal(proposal, shown, usesColour(world, world.out)))
    world.err.write(renderSourceNotes(proposal.notes, language))
    for (const {path, line, column, reason, note} of errors.slice(0, 20))
      world.err.write(
        printableLine(`${shown}/${path.split('/').at(-1)}:${line}:${column}: ${reason}; ${note[language]}`) +
          '\n'
      )
    const count = proposal.observations.length
    const what =
      proposal.read === 0
        ? proposed.none(proposal.sought)
        : proposal.files.size === 0
          ? proposed.nothing(proposal.name)
          : !isRight
            ? proposed.refused(errors.length, proposal.unlabelled.length)
            : isWritten
              ? proposed.written(count, shown)
              : proposed.shown(count)
    world.err.write(`collate: ${what}\n`)
  }
  return isRight || (!write && errors.length === 0 && proposal.read > 0) ? 0 : 1
}

/** Whether a problem is only that a label has not been given yet. */
function isAsked({reason}: JudgedProposal['problems'][number], {unlabelled}: JudgedProposal): boolean {
  return unlabelled.length > 0 && /`label_(?:en|zh)`/.test(reason)
}

async function writeFiles({files}: JudgedProposal, folder: string, shown: string): Promise<void> {
  const isNew = [...files.values()].every((d) => d.before === undefined) && files.has('datapackage.json')
  if (isNew) {
    await writeDataPackage(folder, new Map([...files].map(([name, {after}]) => [name, after])), shown)
    return
  }
  const changes = [...files].map(([name, change]) => ({path: join(folder, name), ...change}))
  const there = changes.flatMap(({before, ...d}) => (before === undefined ? [] : [{...d, before}]))
  await writeTogether(there)
  for (const {path, before, after} of changes) if (before === undefined) await writeNew(path, after)
}
