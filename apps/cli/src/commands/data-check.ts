import {existsSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import process from 'node:process'
import type {Publication} from '@collate/publication'
import type {Statistics} from '@collate/statistics'
import {disk} from '@collate/statistics/disk'
import {listPackages} from '@collate/statistics/read'
import {parseArguments, type ArgumentOptions} from '../arguments.ts'
import type {Command, ExitStatus} from '../command.ts'
import {countsOf, examinationJson, renderExamination} from '../data/examination-report.ts'
import {examinePackage, type ExaminedPackage} from '../data/examine-package.ts'
import {watchFolders} from '../data/watch-folders.ts'
import {dataWordingFor} from '../data/wordings.ts'
import {nearest} from '../nearest.ts'
import {readPublication} from '../publication.ts'
import {loadData} from '../suggestions/load-data.ts'
import {UsageError} from '../usage-error.ts'
import {languageFor, usesColour, type World} from '../world.ts'

const options = {
  content: {type: 'string', value: 'DIR', help: 'content directory, by default that of the publication'},
  data: {type: 'string', value: 'DIR', help: 'data packages, by default those of the publication'},
  watch: {type: 'boolean', help: 'go on, and tell of each package that changes'},
  format: {type: 'string', value: 'FORMAT', choices: ['list', 'json'], help: 'form of the report'}
} as const satisfies ArgumentOptions

/** Say what a data package lacks, and what rests on it. */
export const dataCheck: Command = {
  name: 'data check',
  summary: 'what a data package lacks, and which sentences its change would break',
  usage: '[PACKAGE…] [OPTION…]',
  description:
    'Say of data packages what is wrong, what is missing (terms, names in one language, values without words), which name of which population took part in a finding, and which sentences do not hold with the data as they are now.  Exit status 1 says that a package has an error or a sentence does not hold.',
  options,
  examples: [
    {line: 'collate data check', does: 'all packages'},
    {line: 'collate data check tea-houses --watch', does: 'one of them, again after each change of a file'}
  ],
  async run(args, world) {
    const {values, positionals} = parseArguments(args, options)
    const publication = readPublication(values, world)
    const names = await readNames(positionals, publication)
    if (!values.watch) return look(names, publication, values.format, world)

    const before = await loadData(publication, world)
    const end = new AbortController()
    const stop = () => end.abort()
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
    const folders = [publication.data, publication.content].filter((d) => existsSync(d))
    const again = async () => {
      const present = await readNames(positionals, publication).catch(() => [])
      await look(present, publication, values.format, world, before)
    }
    world.err.write(`collate: ${dataWordingFor(world).check.watching}\n`)
    await watchFolders(folders, again, end.signal)
    return 0
  }
}

/** @throws {UsageError} where there is no such package, or none at all */
async function readNames(asked: readonly string[], {data, check}: Publication): Promise<string[]> {
  const {names} = await listPackages(data, disk, check.isIgnored).catch((error: Error) => {
    throw new UsageError(error.message, 'name the directory of the data packages with `--data`')
  })
  for (const name of asked) {
    if (names.includes(name)) continue
    const near = nearest(name, names)
    throw new UsageError(
      `Unknown data package \`${name}\``,
      near ? `did you mean \`${near}\`?` : `\`collate data new ${name}\` makes one`
    )
  }
  if (names.length === 0)
    throw new UsageError(
      `Unexpected directory \`${data}\` without data packages, expected one`,
      '`collate data new NAME` makes one'
    )
  return asked.length > 0 ? [...asked] : names
}

async function look(
  names: readonly string[],
  publication: Publication,
  format: 'list' | 'json' | undefined,
  world: World,
  before?: Statistics
): Promise<ExitStatus> {
  const found: ExaminedPackage[] = []
  for (const name of names) found.push(await examinePackage(name, publication, world, before))
  if (format === 'json') world.out.write(examinationJson(found))
  else {
    const style = {
      language: languageFor(world),
      colour: usesColour(world, world.out),
      name: (path: string) => relative(world.cwd, placeIn(path, publication))
    }
    world.out.write(found.map((d) => renderExamination(d, dataWordingFor(world), style)).join('\n'))
  }
  return found.map(countsOf).some((d) => d.errors + d.broken > 0) ? 1 : 0
}

function placeIn(path: string, {content, data}: Publication): string {
  return path.startsWith('data/') ? join(data, path.slice('data/'.length)) : resolve(content, path)
}
