import {basename, join, relative} from 'node:path'
import {parseEdition} from '@collate/articles'
import {isSlug} from '@collate/articles/content'
import {importArticle, ImportFault, type ImportNote, type ImportOptions} from '@collate/articles/import'
import {SourceFault} from '@collate/data-sources'
import {withoutTracking} from '@collate/links'
import {citeEdition, proposeCitations} from '@collate/suggestions/citations'
import {VFile} from 'vfile'
import {parseArguments, type ArgumentOptions} from '../arguments.ts'
import type {Command} from '../command.ts'
import {fittingPackages} from '../import/fitting-packages.ts'
import {findKnownSource} from '@collate/suggestions/new-article'
import {importJson, renderImport} from '../import/import-report.ts'
import {printableLine} from '../printable.ts'
import {readPublication} from '../publication.ts'
import {readInput} from '../read-input.ts'
import {loadData} from '../suggestions/load-data.ts'
import {UsageError} from '../usage-error.ts'
import {languageFor, usesColour, type World} from '../world.ts'
import {writeNew} from '../write-file.ts'

const options = {
  content: {type: 'string', value: 'DIR', help: 'content directory, by default that of the publication'},
  data: {type: 'string', value: 'DIR', help: 'data packages, by default those of the publication'},
  slug: {type: 'string', value: 'SLUG', help: 'name of the folder, by default from the source or the title'},
  language: {
    type: 'string',
    value: 'LANGUAGE',
    choices: ['zh', 'en'],
    help: 'language of the text, by default what its letters say'
  },
  format: {type: 'string', value: 'FORMAT', choices: ['list', 'json'], help: 'form of the report'}
} as const satisfies ArgumentOptions

/** Make an article of a raw text. */
export const importCommand: Command = {
  name: 'import',
  summary: 'make an article of a raw text, with citations proposed',
  usage: 'FILE|- [OPTION…]',
  description:
    'Make an edition of an article from a raw text: front matter in an HTML comment or in YAML (Hexo, Hugo, Jekyll), credits in a block quotation, Markdown with raw HTML.  No word is lost: what was written is read again and compared.  A Word document is known by its ending (`.docx`).  Numbers are cited where a data package that goes with the text leaves no doubt, and listed where none does.  Nothing is overwritten.  Exit status 1 says that the text cannot be imported.',
  options,
  examples: [
    {line: 'collate import draft.md', does: 'a text in a file'},
    {line: 'collate import draft.md --slug tea-houses', does: 'into a folder of this name'},
    {line: 'collate import letter.docx', does: 'a Word document'},
    {line: 'pandoc letter.odt -t gfm | collate import - --slug letter', does: 'a text that comes in'}
  ],
  async run(args, world) {
    const {values, positionals} = parseArguments(args, options)
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0)
      throw new UsageError(`Unexpected ${positionals.length} files, expected one, or \`-\``)
    if (values.slug !== undefined && !isSlug(values.slug))
      throw new UsageError(
        `Unexpected value \`${values.slug}\` for \`--slug\`, expected lower-case letters, digits and hyphens`
      )

    const bytes = await readRaw(path, world)
    const publication = readPublication(values, world)
    const statistics = await loadData(publication, world)
    const today = new Date().toLocaleDateString('sv')
    const article = tryImport(bytes, {
      today,
      language: values.language,
      cleanUrl,
      findSource: (url) => findKnownSource(url, statistics)
    })
    if (article instanceof ImportFault) {
      world.err.write(printableLine(`${path}:${article.line}:${article.column}: ${article.message}`) + '\n')
      return 1
    }

    const {language, notes} = article
    const slug = values.slug ?? article.slug
    if (slug === undefined)
      throw new UsageError('Unexpected text that names no folder', 'give one with `--slug`')
    const file = join(publication.content, 'articles', slug, `${language}.mdx`)
    const edition = parseEdition(new VFile({path: `articles/${slug}/${language}.mdx`, value: article.text}))
    const {text, cited} = citeEdition(edition, fittingPackages(statistics, article.text), today)
    const read = parseEdition(new VFile({path: edition.path, value: text}))
    const uncited = proposeCitations(read, statistics, today)
    await writeNew(file, text)
    const told = isWord(path) ? notes.filter((d) => d.what !== 'html').map(withoutLine) : notes

    const imported = {slug, language, path: relative(world.cwd, file), notes: told, cited, uncited}
    world.out.write(
      values.format === 'json' ? importJson(imported) : renderImport(imported, usesColour(world, world.out))
    )
    return 0
  }
}

/**
 * @throws {UsageError} where it cannot be read, or is no document in spite of its name
 */
async function readRaw(path: string, world: World): Promise<Uint8Array> {
  if (!isWord(path)) return readInput(path, world)
  const bytes = await readInput(path, world, {most: 64, expected: 'a document'})
  const {readDocx} = await import('../import/read-docx.ts')
  return readDocx(bytes, basename(path)).catch((error: unknown) => {
    throw error instanceof SourceFault ? new UsageError(error.describe(languageFor(world))) : error
  })
}

function isWord(path: string): boolean {
  return /\.docx$/i.test(path)
}

/** A document has no lines that anybody could look at. */
function withoutLine(note: ImportNote): ImportNote {
  const copy = {...note}
  delete copy.line
  return copy
}

function tryImport(
  bytes: Uint8Array,
  settings: ImportOptions
): ReturnType<typeof importArticle> | ImportFault {
  try {
    return importArticle(bytes, settings)
  } catch (error) {
    if (error instanceof ImportFault) return error
    throw error
  }
}

function cleanUrl(url: string): string {
  return /^https?:/i.test(url) && URL.canParse(url) ? withoutTracking(new URL(url)) : url
}
