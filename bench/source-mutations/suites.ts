import {globSync} from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '../..')

/** Left out, for they take as long as all others: the same rows in other writings, and time that grows with the text. */
const slow = /\/(?:written-alike|linear)\.test\.ts$/
const corpus = testsOf('remark-validate-statistics', '{corpus,surveys}')

/** The packages whose source is broken, and the files of tests that may notice it: those that notice most first. */
export const suites: Readonly<Record<string, readonly string[]>> = {
  claims: [...testsOf('claims'), ...corpus],
  judge: [...corpus, ...testsOf('judge')],
  'remark-validate-statistics': [...new Set([...corpus, ...testsOf('remark-validate-statistics')])],
  translation: testsOf('translation')
}

function testsOf(name: string, files = '**/*'): string[] {
  return globSync(`packages/${name}/test/${files}.test.ts`, {cwd: root})
    .filter((file) => !slow.test(file))
    .toSorted()
    .map((file) => path.join(root, file))
}
