/**
 * `node bench/source-mutations/index.ts [--words] [--minutes N] [SEED] [COUNT] [PACKAGE…]`: break our own source, one
 * place at a time, or the tables of words, and count what no test sees.
 *
 * After so many minutes (8) for a package no more is drawn: what was tried until then is a sample of the same seed.
 */
import {availableParallelism} from 'node:os'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {collectMutations} from './collect.ts'
import type {SourceMutation} from './mutation.ts'
import {firstFailure} from './run-tests.ts'
import {sampleOf} from './sample.ts'
import {suites} from './suites.ts'

const {values, positionals} = readArguments()
const isOfWords = values.words === true
const [seed = '1', count = '30', ...names] = positionals
const unknown = names.find((name) => !(name in suites))
const numbers = [count, values.minutes]
if (unknown !== undefined || !/^\d+$/.test(seed) || !numbers.every((d) => /^[1-9]\d*$/.test(d))) {
  const expected = `[--words] [--minutes N] [SEED] [COUNT] [${Object.keys(suites).join('|')}]`
  console.error(`Unexpected \`${process.argv.slice(2).join(' ')}\`, expected \`${expected}\``)
  process.exit(2)
}

for (const name of names.length > 0 ? names : Object.keys(suites)) {
  const {statements, words} = collectMutations(name)
  const mutations = isOfWords ? words : statements
  const sample = sampleOf(mutations, Number(count), Number(seed))
  console.error(`${name}: ${sample.length} of ${mutations.length} faults, seed ${seed}`)
  const {survived, tried} = await survivorsOf(sample, suites[name]!)
  // Who sees everything may be blind.
  const red = survived.length > 0 ? undefined : await firstRed(suites[name]!)
  if (red !== undefined) {
    console.error(`Unexpected red test “${red}”, expected green ones before the source of ${name} is broken`)
    process.exit(2)
  }
  const part = ((100 * survived.length) / tried).toFixed(1)
  const isCut = tried < sample.length ? `, ${sample.length} were drawn and the time was up` : ''
  console.log(`${name}: ${survived.length}/${tried} of ${mutations.length} survived (${part} %)${isCut}`)
}

function readArguments(): {values: {words?: boolean; minutes: string}; positionals: string[]} {
  try {
    return parseArgs({
      options: {words: {type: 'boolean'}, minutes: {type: 'string', default: '8'}},
      allowPositionals: true
    })
  } catch {
    return {values: {minutes: ''}, positionals: []}
  }
}

/** The mutations that no test sees, printed as they are found. */
async function survivorsOf(
  sample: readonly SourceMutation[],
  runs: ReadonlyArray<readonly string[]>
): Promise<{survived: SourceMutation[]; tried: number}> {
  const rest = [...sample]
  const survived: SourceMutation[] = []
  const end = performance.now() + Number(values.minutes) * 60_000
  let tried = 0
  await Promise.all(
    Array.from({length: Math.min(2, availableParallelism())}, async () => {
      for (let mutation = rest.shift(); mutation && performance.now() < end; mutation = rest.shift()) {
        const red = await firstRed(runs, mutation)
        const {file, line, kind, was, is} = mutation
        const what = `${++tried}. ${file}:${line} ${kind}: \`${was}\` → \`${is}\``
        if (red === undefined) survived.push(mutation)
        // What is noticed is told beside the figures.
        if (red === undefined) console.log(`  ${what}`)
        else console.error(`  ${what}, noticed by ${red}`)
      }
    })
  )
  return {survived, tried}
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
