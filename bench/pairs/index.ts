// `node bench/pairs/index.ts`: break one edition of clean pairs, one thing at a time, and count what the check sees.
import process from 'node:process'
import {measure, type Outcome} from './measure.ts'

const {articles, outcomes, falseAlarms} = measure()

const missed = outcomes.filter(({found}) => found.length === 0)
const wrong = outcomes.filter(
  ({found, rules}) => found.length > 0 && !rules.some((rule) => found.includes(rule))
)
const away = outcomes.filter(({found, inPlace}) => found.length > 0 && !inPlace)
const recall = 1 - missed.length / outcomes.length
const right = 1 - wrong.length / (outcomes.length - missed.length)

for (const [title, list] of [
  ['missed', missed],
  ['other rule', wrong],
  ['other line', away]
] as const) {
  for (const {article, mutation, language, line, rules, found} of list) {
    console.log(
      `${title}: ${article}/${language}.mdx:${line} ${mutation} (${rules.join(' or ')}; ${found.join(', ') || 'nothing'})`
    )
  }
}
for (const alarm of falseAlarms) console.log(`false alarm: ${alarm}`)
console.table(byRule(outcomes))
console.log(`${outcomes.length} mutants of ${articles.length} articles`)
console.log(`recall        ${percent(recall)} (bar 99.5 %)`)
console.log(`right rule    ${percent(right)} (bar 95 %)`)
console.log(`right line    ${percent(1 - away.length / outcomes.length)}`)
console.log(`false alarms  ${falseAlarms.length} (bar 0)`)

if (recall < 0.995 || right < 0.95 || falseAlarms.length > 0 || outcomes.length < 500) process.exitCode = 1

function byRule(list: readonly Outcome[]): Record<string, {mutants: number; found: number}> {
  const rows: Record<string, {mutants: number; found: number}> = {}
  for (const {rules, found} of list) {
    const row = (rows[rules[0]!] ??= {mutants: 0, found: 0})
    row.mutants++
    if (found.length > 0) row.found++
  }
  return rows
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
