import assert from 'node:assert/strict'
import {test} from 'node:test'
import {everything, readCitations} from '../src/cache/citations.ts'

/** Sources, and what they depend on. */
const corpus: Array<[source: string, names: string[]]> = [
  ['<Stat cite="survey/k8s">82%</Stat>', ['survey/k8s']],
  ["<Stat cite='survey/k8s@2025#yes'>82%</Stat>", ['survey/k8s']],
  ['<Stat\n  cite =\n "b/two@2024\n  a/one b/two@2025">…</Stat>', ['a/one', 'b/two']],
  ['<Chart of="survey/k8s" kind="bars" />', ['survey/k8s']],
  ['`<Stat cite="survey/code">`', ['survey/code']],
  ['<Stat cite="survey&#47;k8s">82%</Stat>', [everything]],
  ['<Stat cite="">82%</Stat> and <Stat cite="survey">', []],
  ['no numbers here', []]
]

for (const [source, names] of corpus) {
  test(`citations of ${JSON.stringify(source)}`, () => assert.deepEqual(readCitations(source), names))
}
