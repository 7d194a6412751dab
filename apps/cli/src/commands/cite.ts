import {join, relative, resolve} from 'node:path'
import type {Statistics} from '@collate/statistics'
import {citeEdition, proposeCitations, type Uncited} from '@collate/suggestions/citations'
import type {VFile} from 'vfile'
import {parseArguments, type ArgumentOptions} from '../arguments.ts'
import {readCheckOptions} from '../check-options.ts'
import type {Command} from '../command.ts'
import {readPublication} from '../publication.ts'
import {citationsJson} from '../suggestions/citations-json.ts'
import {renderCitations, type UncitedFile} from '../suggestions/citations-list.ts'
import {loadData} from '../suggestions/load-data.ts'
import {checkSelected, readReported} from '../suggestions/read-selected.ts'
import {writeTogether} from '../suggestions/write-together.ts'
import {say} from '../told.ts'
import {plural} from '../totals.ts'
import {usesColour} from '../world.ts'

const options = {
  content: {type: 'string', value: 'DIR', help: 'content directory, by default that of the publication'},
  data: {type: 'string', value: 'DIR', help: 'data packages, by default those of the publication'},
  format: {type: 'string', value: 'FORMAT', choices: ['list', 'json'], help: 'form of the proposals'},
  write: {type: 'boolean', help: 'write the citations of which there is no doubt'}
} as const satisfies ArgumentOptions

/** Propose citations for what has none. */
export const cite: Command = {
  name: 'cite',
  summary: 'propose citations for numbers that have none',
  usage: '[PATH…] [OPTION…]',
  description:
    'Propose citations for the numbers that `statistic-uncited` reports, best first, each with what speaks for and against it, and print what to paste.  `--write` writes those that `collate import` would: where one statistic alone goes with the sentence and agrees with every facet of it.  Exit status 1 says that some number, words like “most” apart, has no proposal that the check would accept.',
  options,
  examples: [
    {line: 'collate cite', does: 'every article'},
    {line: 'collate cite kubernetes-foundation-of-ai', does: 'both editions of one article'},
    {line: 'collate cite content/articles/x/zh.mdx --format json', does: 'one edition, for a program'},
    {line: 'collate cite --write', does: 'write what is beyond doubt, and list the rest'}
  ],
  async run(args, world) {
    const {values, positionals} = parseArguments(args, options)
    const places = await readCheckOptions(values, positionals, world)
    const statistics = await loadData(readPublication(values, world), world)
    const name = (path: string): string => relative(world.cwd, resolve(places.content, path))
    const today = new Date().toLocaleDateString('sv')
    const first = await checkSelected(places, world)
    const written = values.write ? await writeCertain(first, places.content, statistics, today) : []
    for (const {path, count} of written)
      say(world, `${plural(count, 'citation')} written in \`${name(path)}\``)
    const checked = written.length > 0 ? await checkSelected(places, world) : first
    const files: UncitedFile[] = []
    let isLeft = false

    for (const file of checked) {
      const reported = placesOfUncited(file)
      if (reported.size === 0) continue
      const edition = await readReported(places.content, file.path)
      const found = proposeCitations(edition, statistics, today)
      const uncited = found.filter((d) => reported.has(placeOf(d)))
      files.push({path: file.path, language: edition.language, uncited})
      isLeft ||= uncited.some((d) => reported.get(placeOf(d)) && !isAccepted(d))
    }

    const all = files.flatMap((d) => d.uncited)
    const accepted = all.filter(isAccepted).length
    if (values.format === 'json') world.out.write(citationsJson(files))
    else if (all.length > 0) {
      const named = files.map((d) => ({...d, language: world.asked ?? d.language, path: name(d.path)}))
      world.out.write(renderCitations(named, {colour: usesColour(world, world.out)}))
    }
    if (values.format !== 'json')
      say(
        world,
        all.length === 0
          ? 'every number has a citation'
          : `${plural(all.length, 'number')} without a citation, ${accepted} with a proposal that the check would accept`
      )
    return isLeft ? 1 : 0
  }
}

/**
 * Write the citations of which there is no doubt, in all files or in none.
 *
 * @returns the files that changed, and how many citations each got
 */
async function writeCertain(
  checked: readonly VFile[],
  content: string,
  statistics: Statistics,
  today: string
): Promise<Array<{path: string; count: number}>> {
  const cited = []
  for (const file of checked) {
    if (placesOfUncited(file).size === 0) continue
    const edition = await readReported(content, file.path)
    const {text, cited: found} = citeEdition(edition, statistics, today)
    if (found.length > 0)
      cited.push({path: file.path, before: String(edition.file), after: text, count: found.length})
  }
  await writeTogether(cited.map(({path, before, after}) => ({path: join(content, path), before, after})))
  return cited
}

function isAccepted({proposals: [best]}: Uncited): boolean {
  return best !== undefined && !best.fault
}

/** Where an edition has numbers without citations that nobody answered for, and whether each is an error. */
function placesOfUncited({path, messages}: VFile): Map<string, boolean> {
  if (!path.endsWith('.mdx')) return new Map()
  return new Map(
    messages
      .filter(({ruleId, waived}) => ruleId === 'statistic-uncited' && !waived)
      .map(({line, column, fatal}) => [`${line}:${column}`, Boolean(fatal)])
  )
}

function placeOf({position: {start}}: Uncited): string {
  return `${start.line}:${start.column}`
}
