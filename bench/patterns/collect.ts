import {globSync, readFileSync} from 'node:fs'
import {stripTypeScriptTypes} from 'node:module'
import path from 'node:path'
import {parse, type Token} from 'acorn'

/** A regular expression of the product, and the file that it stands in. */
export type Pattern = {source: string; flags: string; file: string}

const root = path.join(import.meta.dirname, '../..')
/** Packages whose patterns read what strangers wrote. */
const packages = ['claims', 'remark-safe-mdx', 'remark-validate-statistics', 'translation']

/** All regular expressions of the packages: those written as literals, and those made when the modules load. */
export async function collectPatterns(): Promise<Pattern[]> {
  const found = new Map<string, Pattern>()
  const add = (source: string, flags: string, file: string): void => {
    if (!found.has(keyOf({source, flags}))) found.set(keyOf({source, flags}), {source, flags, file})
  }
  const files = packages.flatMap((name) => globSync(`packages/${name}/src/**/*.ts`, {cwd: root})).toSorted()
  for (const file of files) {
    for (const {pattern, flags} of literalsOf(readFileSync(path.join(root, file), 'utf8')))
      add(pattern, flags, file)
  }
  const made = await importAll(files.filter((file) => makesPattern(path.join(root, file))))
  for (const {source, flags, file} of made) add(source, flags, file)
  return [...found.values()]
}

/** What a pattern is known by. */
export function keyOf({source, flags}: Pick<Pattern, 'source' | 'flags'>): string {
  return `/${source}/${flags}`
}

function literalsOf(source: string): Array<{pattern: string; flags: string}> {
  const tokens: Token[] = []
  parse(stripTypeScriptTypes(source), {ecmaVersion: 'latest', sourceType: 'module', onToken: tokens})
  return tokens
    .filter(({type}) => type.label === 'regexp')
    .map((token) => (token as Token & {value: {pattern: string; flags: string}}).value)
}

function makesPattern(file: string): boolean {
  return /^(?!\s*\/).*new RegExp\(/m.test(readFileSync(file, 'utf8'))
}

/** Load modules while the constructor takes notes; a module that was loaded before is loaded again. */
async function importAll(files: string[]): Promise<Pattern[]> {
  const made: Pattern[] = []
  const native = globalThis.RegExp
  for (const file of files) {
    globalThis.RegExp = new Proxy(native, {
      construct(target, [source, flags = '']: [string, string?]) {
        made.push({source: String(source), flags, file})
        return new target(source, flags)
      }
    })
    await import(`${path.join(root, file)}?patterns`)
    globalThis.RegExp = native
  }
  return made
}
