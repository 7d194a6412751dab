// `node bench/source-mutations/index.ts [SEED] [COUNT] [PACKAGE…]`: break our own source, one place at a time, and count what no test sees.
import process from 'node:process'
import {collectMutations} from './collect.ts'
import {isNoticed} from './is-noticed.ts'
import {sampleOf} from './sample.ts'
import {suites} from './suites.ts'

const [seed = '1', count = '12', ...names] = process.argv.slice(2)
const unknown = names.find((name) => !(name in suites))
if (unknown !== undefined || !/^\d+$/.test(seed) || !/^[1-9]\d*$/.test(count)) {
  const expected = `[SEED] [COUNT] [${Object.keys(suites).join('|')}]`
  console.error(`Unexpected \`${process.argv.slice(2).join(' ')}\`, expected \`${expected}\``)
  process.exit(2)
}

for (const name of names.length > 0 ? names : Object.keys(suites)) {
  const sample = sampleOf(collectMutations(name), Number(count), Number(seed))
  let survived = 0
  for (const mutation of sample) {
    if (await isNoticed(mutation, suites[name]!)) continue
    survived++
    console.log(
      `  ${mutation.file}:${mutation.line} ${mutation.kind}: \`${mutation.was}\` → \`${mutation.is}\``
    )
  }
  const part = ((100 * survived) / sample.length).toFixed(1)
  console.log(`${name}: ${survived}/${sample.length} survived (${part} %)`)
}
