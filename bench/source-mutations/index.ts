// `node bench/source-mutations/index.ts [--words] [SEED] [COUNT] [PACKAGE…]`: break our own source, one place at a time, or the tables of words, and count what no test sees.
import {availableParallelism} from 'node:os'
import process from 'node:process'
import {collectMutations} from './collect.ts'
import type {SourceMutation} from './mutation.ts'
import {firstFailure} from './run-tests.ts'
import {sampleOf} from './sample.ts'
import {suites} from './suites.ts'

const isOfWords = process.argv[2] === '--words'
const [seed = '1', count = '30', ...names] = process.argv.slice(isOfWords ? 3 : 2)
const unknown = names.find((name) => !(name in suites))
if (unknown !== undefined || !/^\d+$/.test(seed) || !/^[1-9]\d*$/.test(count)) {
  const expected = `[--words] [SEED] [COUNT] [${Object.keys(suites).join('|')}]`
  console.error(`Unexpected \`${process.argv.slice(2).join(' ')}\`, expected \`${expected}\``)
  process.exit(2)
}

for (const name of names.length > 0 ? names : Object.keys(suites)) {
  const {statements, words} = collectMutations(name)
  const mutations = isOfWords ? words : statements
  const sample = sampleOf(mutations, Number(count), Number(seed))
  const survived = await survivorsOf(sample, suites[name]!)
  // Who sees everything may be blind.
  const red = survived.length > 0 ? undefined : await firstRed(suites[name]!)
  if (red !== undefined) {
    console.error(`Unexpected red test “${red}”, expected green ones before the source of ${name} is broken`)
    process.exit(2)
  }
  const part = ((100 * survived.length) / sample.length).toFixed(1)
  console.log(`${name}: ${survived.length}/${sample.length} of ${mutations.length} survived (${part} %)`)
}

/** The mutations that no test sees, printed as they are found. */
async function survivorsOf(
  sample: readonly SourceMutation[],
  runs: ReadonlyArray<readonly string[]>
): Promise<SourceMutation[]> {
  const rest = [...sample]
  const survived: SourceMutation[] = []
  await Promise.all(
    Array.from({length: Math.min(2, availableParallelism())}, async () => {
      for (let mutation = rest.shift(); mutation; mutation = rest.shift()) {
        const red = await firstRed(runs, mutation)
        const {file, line, kind, was, is} = mutation
        const what = `${file}:${line} ${kind}: \`${was}\` → \`${is}\``
        if (red === undefined) survived.push(mutation)
        // What is noticed is told beside the figures.
        if (red === undefined) console.log(`  ${what}`)
        else console.error(`  ${what}, noticed by ${red}`)
      }
    })
  )
  return survived
}

async function firstRed(
  runs: ReadonlyArray<readonly string[]>,
  mutation?: SourceMutation
): Promise<string | undefined> {
  for (const files of runs) {
    const red = await firstFailure(files, mutation)
    if (red !== undefined) return red
  }
  return undefined
}
