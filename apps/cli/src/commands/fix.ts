import {basename, join, relative, sep} from 'node:path'
import type {CheckOptions} from '@collate/pipeline'
import {type LeftAlone, settleFixes, type ArticleFixes} from '@collate/suggestions/fixes'
import type {VFile} from 'vfile'
import {parseArguments, type ArgumentOptions} from '../arguments.ts'
import {readCheckOptions} from '../check-options.ts'
import type {Command} from '../command.ts'
import {printable} from '../printable.ts'
import {readPublication} from '../publication.ts'
import {checkCopy} from '../suggestions/check-copy.ts'
import {renderDiff} from '../suggestions/diff-text.ts'
import {leftAloneNotes, renderEdits} from '../suggestions/fix-notes.ts'
import {loadData} from '../suggestions/load-data.ts'
import {proposeArticleFixes, slugsToFix} from '../suggestions/propose-article-fixes.ts'
import {checkSelected} from '../suggestions/read-selected.ts'
import {unifiedDiff} from '../suggestions/unified-diff.ts'
import {writeTogether, type WrittenChange} from '../suggestions/write-together.ts'
import {say} from '../told.ts'
import {countTotals, plural} from '../totals.ts'
import {usesColour, type World} from '../world.ts'

const options = {
  content: {type: 'string', value: 'DIR', help: 'content directory, by default that of the publication'},
  data: {type: 'string', value: 'DIR', help: 'data packages, by default those of the publication'},
  write: {type: 'boolean', help: 'make the changes, instead of showing them'},
  links: {
    type: 'string',
    value: 'EXTENT',
    choices: ['off', 'internal', 'all'],
    help: 'how far to follow links; `all` finds addresses that have moved'
  },
  'allow-host': {type: 'string', value: 'HOST:PORT', multiple: true, help: 'an address that may be private'},
  'link-budget': {type: 'string', value: 'SECONDS', help: 'time for the web, by default 120'}
} as const satisfies ArgumentOptions

/** Make the edits that leave no doubt. */
export const fix: Command = {
  name: 'fix',
  summary: 'change what is certainly wrong: numbers in both languages, missing pins, moved links',
  usage: '[PATH…] [OPTION…]',
  description:
    'Change numbers for which exactly one statistic fits everything else that the sentence says, in both editions or in neither; pin the value that a number is where the words leave open which one is meant; and change addresses that have moved for good or that track readers.  Everything else stays a suggestion of `collate check`.  The changes are shown as a diff and checked in a copy; `--write` makes them.  Exit status 1 says that there is something to write.',
  options,
  examples: [
    {line: 'collate fix', does: 'show what would change'},
    {line: 'collate fix --write', does: 'change it'},
    {line: 'collate fix kubernetes-foundation-of-ai --write', does: 'one article, both editions'},
    {line: 'collate fix --links all', does: 'also ask the web which addresses have moved'}
  ],
  async run(args, world) {
    const {values, positionals} = parseArguments(args, options)
    const settings = await readCheckOptions(values, positionals, world)
    const {content} = settings
    const name = (path: string): string => relative(world.cwd, join(content, path)).split(sep).join('/')
    const checked = await checkSelected(settings, world)
    const setup = {
      content,
      statistics: await loadData(readPublication(values, world), world),
      today: new Date().toLocaleDateString('sv')
    }

    const articles: ArticleFixes[] = []
    const sources = new Map<string, string>()
    const left: LeftAlone[] = []
    for (const slug of slugsToFix(checked)) {
      const proposed = await proposeArticleFixes(slug, checked, setup)
      left.push(...proposed.left)
      for (const [path, source] of proposed.article.sources) sources.set(path, source)
      if (proposed.article.fixes.length > 0) articles.push(proposed.article)
    }

    const before = positionals.length > 0 ? await checkWhole(articles, settings, world) : checked
    const {texts, kept, refused} = await settleFixes(articles, before, (d) => checkCopy(d, settings))
    for (const parts of leftAloneNotes(left, refused, {sources, name})) say(world, ...parts)

    const changes = [...texts].map(([path, after]) => ({path, before: sources.get(path)!, after}))
    if (changes.length === 0) {
      say(world, 'nothing to fix', ...restOf(countTotals(checked).error))
      return 0
    }
    world.err.write(renderEdits(kept, {sources, name}))
    if (!values.write) {
      showDiff(changes, content, world)
      say(world, `${plural(changes.length, 'file')} to fix`, '`--write` makes the changes')
      return 1
    }
    await writeTogether(changes.map((d) => ({...d, path: join(content, d.path)})))
    const list = changes.map((d) => `\`${name(d.path)}\``).join(', ')
    say(world, `${plural(changes.length, 'file')} fixed: ${list}`)
    return 0
  }
}

/** Both editions of some articles, whichever was asked for. */
async function checkWhole(
  articles: readonly ArticleFixes[],
  {links, ...settings}: CheckOptions,
  world: World
): Promise<VFile[]> {
  if (articles.length === 0) return []
  const paths = articles.map((d) => d.slug)
  return checkSelected({...settings, paths, links: links === 'all' ? 'internal' : links}, world)
}

function restOf(errors: number): string[] {
  return errors === 0 ? [] : [`${plural(errors, 'error')} left for a person`, 'see `collate check`']
}

function showDiff(changes: readonly WrittenChange[], content: string, world: World): void {
  const isColoured = usesColour(world, world.out)
  const here = relative(world.cwd, content).split(sep).join('/')
  const folder = here.startsWith('..') ? basename(content) : here
  for (const {path, before, after} of changes) {
    const text = renderDiff(
      unifiedDiff(folder === '' ? path : `${folder}/${path}`, before, after),
      isColoured
    )
    world.out.write(world.out.isTTY ? printable(text) : text)
  }
}
