import {readdir, readFile} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Answers, EditionLanguage} from './answers.ts'
import type {Release} from './release.ts'
import {samples} from './settle-answers.ts'
import {renderSettings} from './settings-files.ts'

const template = fileURLToPath(new URL('../template', import.meta.url))

/** Package managers drop or apply files of these names wherever they lie. */
const hidden: Readonly<Record<string, string>> = {gitignore: '.gitignore', 'gitlab-ci.yml': '.gitlab-ci.yml'}

/**
 * The files of a new publication: path, with `/`, to text.
 *
 * @param folder - name of its folder
 */
export async function renderPublication(
  answers: Answers,
  folder: string,
  release: Release
): Promise<Map<string, string>> {
  const files = renderSettings(answers, folder, release.version)
  for (const path of await listTemplate()) {
    const text = await readFile(join(template, path), 'utf8')
    const language = languageOf(path)
    if (language === undefined) files.set(hidden[path] ?? path, fill(text, release))
    else if (answers.languages.includes(language)) addEdition(files, path, text, language, answers)
  }
  return files
}

function addEdition(
  files: Map<string, string>,
  path: string,
  text: string,
  language: EditionLanguage,
  {languages, name}: Answers
): void {
  const isAlone = languages.length === 1
  if (path.endsWith('.mdx')) files.set(path, isAlone ? withoutTranslation(text) : text)
  else
    files.set(
      isAlone || language === 'en' ? 'README.md' : path,
      fill(text, {
        name: name[language]!,
        editions: samples[language].editions[isAlone ? 'one' : 'both'],
        other: isAlone ? '' : samples[language].otherReadme
      })
    )
}

async function listTemplate(): Promise<string[]> {
  const entries = await readdir(template, {recursive: true, withFileTypes: true})
  const files = entries.filter((d) => d.isFile()).map((d) => relative(template, join(d.parentPath, d.name)))
  return files.map((d) => d.split(sep).join('/')).toSorted()
}

function languageOf(path: string): EditionLanguage | undefined {
  return /(?:^README\.|\/)(zh|en)\.mdx?$/.exec(path)?.[1] as EditionLanguage | undefined
}

/** An edition that is the only one is no translation. */
function withoutTranslation(text: string): string {
  return text.replace(/^(?:translator|reviewer): .*\n|^translation:\n(?: .*\n)+/gm, '')
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => values[key]!)
}
