import {globSync} from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '../..')

/** Left out, for they take as long as all others: the same rows in other writings, and time that grows with the text. */
const slow = /\/(?:written-alike|linear)\.test\.ts$/
const corpus = testsOf('remark-validate-statistics', '{corpus,surveys}')

/** The packages whose source is broken, and the files of tests that may notice it, in runs: those that notice most first. */
export const suites: Readonly<Record<string, ReadonlyArray<readonly string[]>>> = {
  claims: inRuns(testsOf('claims', '{find-quantities,times/find-times}'), corpus, testsOf('claims')),
  judge: inRuns(corpus, testsOf('judge'), testsOf('remark-validate-statistics')),
  'remark-validate-statistics': inRuns(corpus, testsOf('remark-validate-statistics')),
  translation: inRuns(testsOf('translation', 'pairs'), testsOf('translation'))
}

/** Each file once, in the first run that has it. */
function inRuns(...runs: ReadonlyArray<readonly string[]>): string[][] {
  return runs.map((files, index) => files.filter((file) => !runs.slice(0, index).flat().includes(file)))
}

function testsOf(name: string, files = '**/*'): string[] {
  return globSync(`packages/${name}/test/${files}.test.ts`, {cwd: root})
    .filter((file) => !slow.test(file))
    .toSorted()
    .map((file) => path.join(root, file))
}
