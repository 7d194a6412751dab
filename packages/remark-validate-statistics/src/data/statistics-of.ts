import {existsSync} from 'node:fs'
import {lstat, readdir} from 'node:fs/promises'
import {join, resolve, sep} from 'node:path'
import {findQuantities, type Language} from '@collate/claims'
import {wrongOption} from '@collate/findings/plugin-options'
import {ConfigurationError, findPublication, publicationDisk} from '@collate/publication'
import {loadStatistics, type Statistics} from '@collate/statistics'

/** A directory of data packages. */
type DataFolder = {
  path: string
  /** Whether a path in it, absolute, is passed over. */
  isIgnored: (path: string) => boolean
}

/** What was loaded from a directory, and how its files were then. */
const loaded = new Map<string, {stamp: string; statistics: Promise<Statistics>}>()

/**
 * The statistics that a text is held against; read once, and again when a file of
 * them has changed: a host may run for days.
 *
 * @param cwd - of the text
 * @param data - path of their directory, relative to `cwd`; default: what `collate.config.json` names, from `cwd` upwards
 * @param language - of what is said of a wrong configuration
 * @throws {Error} where there are none, or something is wrong with them
 */
export async function statisticsOf(
  cwd: string,
  data: string | undefined,
  language: Language
): Promise<Statistics> {
  const folder =
    data === undefined ? folderOfPublication(resolve(cwd), language) : {path: resolve(cwd, data), isIgnored}
  const stamp = await stampOf(folder)
  const known = loaded.get(folder.path)
  if (known?.stamp === stamp) return known.statistics
  const statistics = loadStatistics(folder.path, {findQuantities}, folder.isIgnored)
  loaded.set(folder.path, {stamp, statistics})
  return statistics
}

function isIgnored(): boolean {
  return false
}

function folderOfPublication(cwd: string, language: Language): DataFolder {
  const publication = publicationOf(cwd, language)
  if (publication.file === undefined && !existsSync(publication.data))
    throw wrongOption(
      'options without `statistics` or `data`',
      'remark-validate-statistics',
      `one of them, or a \`collate.config.json\` in \`${cwd}\` or above it`
    )
  return {path: publication.data, isIgnored: publication.check.isIgnored}
}

function publicationOf(cwd: string, language: Language): ReturnType<typeof findPublication> {
  try {
    return findPublication(cwd, publicationDisk)
  } catch (error) {
    if (error instanceof ConfigurationError) throw new Error(error.describe(language), {cause: error})
    throw error
  }
}

/** Names, sizes and times of all files that are read, for as many as are there. */
async function stampOf(folder: DataFolder): Promise<string> {
  const names = await readdir(folder.path, {recursive: true}).catch(() => [])
  const read = names.filter((name) => !folder.isIgnored(join(folder.path, name.split(sep)[0]!))).toSorted()
  const lines = await Promise.all(read.map((name) => stampLine(folder.path, name)))
  return lines.join('\n')
}

async function stampLine(folder: string, name: string): Promise<string> {
  const stats = await lstat(join(folder, name), {bigint: true}).catch(() => undefined)
  return stats ? `${name} ${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}` : name
}
