import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {root} from './host.ts'
import {readInstall} from './readme.ts'

/** What a page of the documents says of a host. */
export type Recipe = {
  /** Texts by path. */
  files: Map<string, string>
  /** Names of packages. */
  install: string[]
  /** What runs it. */
  command: string
  /** What it prints of a false number, line by line, one space for several. */
  output: string[]
}

/** The folder of each host, by the heading of its recipe. */
const folders: Record<string, string> = {
  unified: 'unified',
  'Astro 7': 'astro',
  Next: 'next',
  mdxlint: 'mdxlint',
  'remark-cli': 'remark-cli'
}

/** The page of each host, and where the words of its source are found once it is built. */
export const pages: Readonly<Record<string, {page: string; built?: string}>> = {
  unified: {page: 'report.mdx'},
  astro: {page: 'src/pages/index.mdx', built: 'dist/index.html'},
  next: {page: 'app/page.mdx', built: '.next/server/app/index.html'},
  mdxlint: {page: 'report.mdx'},
  'remark-cli': {page: 'report.mdx'}
}

/** The text that a page of the documents shows above all recipes: what the page of each host says. */
export async function readSharedPage(page: string): Promise<string> {
  const text = await readFile(path.join(root, page), 'utf8')
  return /^```mdx\n([^]*?)^```$/m.exec(text)![1]!
}

/** The recipes of a page, by the folders of their hosts. */
export async function readRecipes(page: string): Promise<Map<string, Recipe>> {
  const text = await readFile(path.join(root, page), 'utf8')
  const sections = text.split(/^## /m).slice(1)
  return new Map(
    sections.map((section) => [folders[section.slice(0, section.indexOf('\n'))]!, readRecipe(section)])
  )
}

function readRecipe(section: string): Recipe {
  const files = new Map<string, string>()
  let command = ''
  const output: string[] = []
  for (const [, info, block] of section.matchAll(/^```(.*)\n([^]*?)^```$/gm)) {
    const [, file] = /^\w+ file=(\S+)$/.exec(info!) ?? []
    if (file !== undefined) files.set(file, block!)
    if (info === 'sh run') command = block!.trim()
    if (info === 'text output')
      output.push(
        ...block!
          .trim()
          .split('\n')
          .map((d) => d.replaceAll(/ +/g, ' '))
      )
  }
  return {files, install: readInstall(section), command, output}
}
