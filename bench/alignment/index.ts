// `node bench/alignment/index.ts`: take one paragraph out of an edition and see whether the aligner names it.
import process from 'node:process'
import {measure} from './measure.ts'

const {tried, exact, near, falseAlarms, time} = measure()

console.log(`${tried} articles with one paragraph less`)
console.log(`exact         ${percent(exact)} (bar 94 %)`)
console.log(`within one    ${percent(exact + near)} (bar 99 %)`)
console.log(`false alarms  ${falseAlarms} (bar 0)`)
console.log(`time          ${time.toFixed(2)} ms for an article`)
if (exact < 0.94 * tried || exact + near < 0.99 * tried || falseAlarms > 0) process.exitCode = 1

function percent(count: number): string {
  return `${((count / tried) * 100).toFixed(1)} %`
}
