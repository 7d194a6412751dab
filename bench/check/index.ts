// `node bench/check/index.ts cost|many [ARTICLES]`: what a check costs beside parsing, or how it grows.
import process from 'node:process'

const [what = 'many', articles] = process.argv.slice(2)

switch (what) {
  case 'cost':
    await (await import('./cost.ts')).measureCost(Number(articles ?? 200))
    break
  case 'many':
    ;(await import('./many.ts')).measureMany(Number(articles ?? 10_000))
    break
  default:
    console.error(`Unexpected \`${what}\`, expected \`cost\` or \`many\``)
    process.exitCode = 2
}
