import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {findPublication} from '@collate/publication'
import {readRelease} from 'create-collate'
import {parseArguments, type ArgumentOptions} from '../arguments.ts'
import type {Command} from '../command.ts'
import {printable} from '../printable.ts'
import {renderDiff} from '../suggestions/diff-text.ts'
import {applyPlan} from '../upgrade/apply-plan.ts'
import {migrations} from '../upgrade/migrations.ts'
import {openPublicationFiles} from '../upgrade/publication-files.ts'
import {renderPlan} from '../upgrade/render-plan.ts'
import {UpgradePlan} from '../upgrade/upgrade-plan.ts'
import {UsageError} from '../usage-error.ts'
import {languageFor, usesColour, type World} from '../world.ts'

const options = {
  write: {type: 'boolean', help: 'make the changes, instead of showing them'}
} as const satisfies ArgumentOptions

const texts = {
  zh: {
    nothing: '没有需要升级的地方',
    toWrite: (changes: number) => `有 ${changes} 处要改；加上 \`--write\` 就会改动`,
    written: (changes: number) => `改了 ${changes} 处`,
    install: '请再安装一次软件包'
  },
  en: {
    nothing: 'nothing to upgrade',
    toWrite: (changes: number) =>
      `${changes} ${changes === 1 ? 'change' : 'changes'} to make; \`--write\` makes them`,
    written: (changes: number) => `${changes} ${changes === 1 ? 'change' : 'changes'} made`,
    install: 'install the packages again'
  }
}

/** Bring a publication to this version. */
export const upgrade: Command = {
  name: 'upgrade',
  summary: 'bring a publication to this version of collate: its files, and the versions that they name',
  usage: '[DIR] [OPTION…]',
  description:
    'Bring the files of a publication to this version of collate: move what has another place now, write what is new, and name this version in `package.json` and the workflows.  Articles and data stay as they are.  The changes are shown; `--write` makes them.  Exit status 1 says that there is something to write.',
  options,
  examples: [
    {line: 'npx collate@latest upgrade', does: 'show what would change'},
    {line: 'npx collate@latest upgrade --write', does: 'change it'}
  ],
  async run(args, world) {
    const {values, positionals} = parseArguments(args, options)
    if (positionals.length > 1)
      throw new UsageError(
        `Unexpected ${positionals.length} directories, expected one: \`collate upgrade DIR\``
      )
    const root = findRoot(positionals[0] ?? '.', world)
    const language = languageFor(world)
    const {nothing, toWrite, written, install} = texts[language]

    const plan = new UpgradePlan(openPublicationFiles(root))
    const release = await readRelease()
    for (const migration of migrations) {
      const before = plan.steps
      migration.plan(plan, release)
      if (plan.steps > before) world.err.write(`collate: ${migration.title[language]}\n`)
    }

    if (plan.size === 0) {
      world.err.write(`collate: ${nothing}\n`)
      return 0
    }
    if (values.write) {
      await applyPlan(plan, root)
      world.err.write(`collate: ${written(plan.size)}\n`)
      if (plan.written.some((d) => d.path === 'package.json')) world.err.write(`collate: ${install}\n`)
      return 0
    }
    const diff = renderDiff(renderPlan(plan), usesColour(world, world.out))
    world.out.write(world.out.isTTY ? printable(diff) : diff)
    world.err.write(`collate: ${toWrite(plan.size)}\n`)
    return 1
  }
}

/**
 * The root of a publication of any version.
 *
 * @throws {UsageError} where there is none
 */
function findRoot(name: string, {cwd}: World): string {
  const directory = resolve(cwd, name)
  // What a configuration of another version says is for its migration to read.
  const found = findPublication(directory, {read: (path) => (existsSync(path) ? '{}' : undefined)})
  if (found.file !== undefined || existsSync(join(directory, 'content/articles'))) return found.root
  throw new UsageError(
    `Unexpected directory \`${name}\` without \`collate.config.json\` and without \`content/articles\`, expected a publication`,
    'name its folder: `collate upgrade DIR`'
  )
}
