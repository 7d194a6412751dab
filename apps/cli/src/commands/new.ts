import {join, relative} from 'node:path'
import type {Language} from '@collate/articles'
import {isSlug, newArticle, type NewArticle} from '@collate/articles/content'
import {sourceAt} from '@collate/suggestions/new-article'
import {parseArguments, type ArgumentOptions} from '../arguments.ts'
import type {Command} from '../command.ts'
import {readPublication} from '../publication.ts'
import {loadData} from '../suggestions/load-data.ts'
import {UsageError} from '../usage-error.ts'
import {languageOfSystem, type World} from '../world.ts'
import {writeNew} from '../write-file.ts'

const options = {
  content: {type: 'string', value: 'DIR', help: 'content directory, by default that of the publication'},
  data: {type: 'string', value: 'DIR', help: 'data packages, by default those of the publication'},
  language: {
    type: 'string',
    value: 'LANGUAGE',
    choices: ['zh', 'en'],
    help: 'language of the edition, by default that of the system where the publication has it'
  },
  from: {type: 'string', value: 'URL', help: 'address of the text that it will be a translation of'}
} as const satisfies ArgumentOptions

/** Begin an article. */
export const newCommand: Command = {
  name: 'new',
  summary: 'begin an article: its folder, and an edition with all keys to fill in',
  usage: 'SLUG [OPTION…]',
  description:
    'Begin an article, or the other edition of one: a folder with a file whose frontmatter has the keys that readers are told of, empty where only an editor knows.  With `--from` the source is named, with all that a data package says of it.  `collate check` then says what is still to be filled in.  Nothing is overwritten.',
  options,
  examples: [
    {line: 'collate new tea-houses', does: 'an article'},
    {line: 'collate new tea-houses --language zh --from https://example.org/tea', does: 'a translation'}
  ],
  async run(args, world) {
    const {values, positionals} = parseArguments(args, options)
    const [slug, ...more] = positionals
    if (slug === undefined || more.length > 0)
      throw new UsageError(`Unexpected ${positionals.length} slugs, expected one`)
    if (!isSlug(slug))
      throw new UsageError(`Unexpected slug \`${slug}\`, expected lower-case letters, digits and hyphens`)

    const publication = readPublication(values, world)
    const language = values.language ?? languageFor(publication.site.languages, world)
    const source = values.from === undefined ? undefined : await readSource(values.from, publication, world)
    const file = join(publication.content, 'articles', slug, `${language}.mdx`)
    await writeNew(file, newArticle({today: new Date().toLocaleDateString('sv'), ...(source && {source})}))
    world.out.write(`${relative(world.cwd, file)}\n`)
    return 0
  }
}

function languageFor(languages: readonly Language[] | undefined, {env}: World): Language {
  const system = languageOfSystem(env)
  return languages && !languages.includes(system) ? languages[0]! : system
}

/** @throws {UsageError} where it is no address of the web */
async function readSource(
  address: string,
  publication: Parameters<typeof loadData>[0],
  world: World
): Promise<NonNullable<NewArticle['source']>> {
  const source = sourceAt(address, await loadData(publication, world))
  if (source) return source
  throw new UsageError(
    `Unexpected value \`${address}\` for \`--from\`, expected an address like \`https://example.org/text\``
  )
}
