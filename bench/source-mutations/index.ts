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
  const red = survived.length > 0 ? undefined : await firstFailure(suites[name]!)
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
  tests: readonly string[]
): Promise<SourceMutation[]> {
  const rest = [...sample]
  const survived: SourceMutation[] = []
  await Promise.all(
    Array.from({length: Math.min(2, availableParallelism())}, async () => {
      for (let mutation = rest.shift(); mutation; mutation = rest.shift()) {
        const isNoticed = (await firstFailure(tests, mutation)) !== undefined
        console.error(`  ${sample.length - rest.length}/${sample.length}`)
        if (isNoticed) continue
        survived.push(mutation)
        const {file, line, kind, was, is} = mutation
        console.log(`  ${file}:${line} ${kind}: \`${was}\` → \`${is}\``)
      }
    })
  )
  return survived
}
