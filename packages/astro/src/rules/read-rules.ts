import {existsSync, globSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** Beside what is published: packages are shipped without their sources. */
const shipped = new URL('pages.json', import.meta.url)
const packages = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * The pages of all rules as they were written, by `<package>/<name>.md`; what is
 * said in another language, by `<package>/<language>/<name>.md`.
 */
export function readRules(): Record<string, string> {
  if (existsSync(shipped)) return JSON.parse(readFileSync(shipped, 'utf8')) as Record<string, string>
  const files = globSync('*/src/rules/{,*/}*.md', {cwd: packages}).map((file) => file.replaceAll('\\', '/'))
  const pages = files
    .toSorted()
    .map((file) => [file.replace('/src/rules/', '/'), readFileSync(`${packages}${file}`, 'utf8')])
  return Object.fromEntries(pages) as Record<string, string>
}
