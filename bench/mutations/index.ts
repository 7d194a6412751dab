// `node bench/mutations/index.ts [--missed]`: falsify clean articles, one fact at a time, and count what the check sees.
import process from 'node:process'
import {measure, type Outcome} from './measure.ts'

const {outcomes, falseAlarms, noise} = await measure()
const facets = Map.groupBy(outcomes, (outcome) => outcome.mutant.facet)

console.log('facet               mutants  found   right rule')
for (const [facet, group] of facets) printRow(facet, group)
printRow('all', outcomes)
console.log(`false alarms on clean articles: ${falseAlarms.length}`)
for (const alarm of falseAlarms) console.log(`  ${alarm}`)
console.log(`false alarms on ${noise.texts} texts without statistics: ${noise.alarms.length}`)
for (const alarm of noise.alarms) console.log(`  ${alarm}`)

if (process.argv.includes('--missed')) {
  for (const outcome of outcomes.filter((d) => !isFound(d) || !isRight(d))) {
    const {slug, language, line, mutant, change, found} = outcome
    console.log(
      `${slug}/${language}.mdx:${line} ${mutant.facet}: ${change} (${found.join(' ') || 'nothing'})`
    )
  }
}

function printRow(name: string, group: readonly Outcome[]): void {
  const found = group.filter(isFound)
  const right = found.filter(isRight)
  const row = [
    name.padEnd(18),
    String(group.length).padStart(8),
    percent(found.length, group.length),
    percent(right.length, found.length)
  ]
  console.log(row.join('  '))
}

function isFound(outcome: Outcome): boolean {
  return outcome.found.length > 0
}

function isRight(outcome: Outcome): boolean {
  return outcome.found.some((rule) => outcome.mutant.rules.includes(rule))
}

function percent(part: number, whole: number): string {
  return `${whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)} %`.padStart(8)
}
