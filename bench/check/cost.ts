import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {writeArticles} from './cost/write-articles.ts'

const here = import.meta.dirname
const modules = join(here, '../node_modules')
/** The least of several runs is the one that other work disturbed least. */
const runs = 3

type Program = {name: string; command: (publication: string) => string[]}

const programs: Program[] = [
  {name: 'parsing alone', command: (publication) => [join(here, 'cost/parse.ts'), publication]},
  {name: 'whole check', command: (publication) => [join(here, 'cost/check.ts'), publication]},
  {name: 'remark-cli, recommended preset', command: remark},
  {name: 'textlint, MDX plugin, one rule', command: textlint}
]

/**
 * Print what checking articles costs beside parsing them, each as a whole process
 * that starts, reads, works and ends.
 *
 * Time of the processor is compared: it does not grow with what else the machine does.
 */
export async function measureCost(articles: number): Promise<void> {
  const publication = mkdtempSync(join(tmpdir(), 'collate-cost-'))
  try {
    writeArticles(publication, articles)
    const times = programs.map((program) => ({...program, seconds: least(program, publication)}))
    const alone = times[0]!.seconds
    console.table(
      times.map(({name, seconds}) => ({
        [`${articles} articles`]: name,
        seconds: Number(seconds.toFixed(2)),
        'of parsing alone': `${(seconds / alone).toFixed(2)} ×`
      }))
    )
  } finally {
    rmSync(publication, {recursive: true})
  }
}

function least(program: Program, publication: string): number {
  return Math.min(...Array.from({length: runs}, () => run(program, publication)))
}

function run({name, command}: Program, publication: string): number {
  const usage = join(publication, 'usage')
  const args = ['--import', join(here, 'cost/print-usage.ts'), ...command(publication)]
  // What a first run compiles is kept for the next, as our command does.
  const env = {...process.env, USAGE_FILE: usage, NODE_COMPILE_CACHE: join(publication, 'compiled')}
  const {status, stderr} = spawnSync(process.execPath, args, {cwd: here, env, encoding: 'utf8'})
  // Linters end with 1 where they found something; what they could not read they say otherwise.
  if ((status !== 0 && status !== 1) || stderr.includes('Cannot '))
    throw new Error(`${name} failed: ${stderr.slice(0, 1000)}`)
  return Number(readFileSync(usage, 'utf8')) / 1_000_000
}

function remark(publication: string): string[] {
  const plugins = ['remark-mdx', 'remark-gfm', 'remark-cjk-friendly', 'remark-preset-lint-recommended']
  const use = plugins.flatMap((plugin) => ['--use', plugin])
  const files = join(publication, 'content/articles')
  return [
    join(modules, 'remark-cli/cli.js'),
    files,
    '--ext',
    'mdx',
    '--quiet',
    '--no-stdout',
    '--frail',
    ...use
  ]
}

function textlint(publication: string): string[] {
  const config = join(publication, 'textlintrc.json')
  writeFileSync(config, JSON.stringify({plugins: {mdx: true}, rules: {'no-todo': true}}))
  const binary = join(modules, 'textlint/bin/textlint.js')
  return [binary, '--config', config, join(publication, 'content/articles/**/*.mdx')]
}
