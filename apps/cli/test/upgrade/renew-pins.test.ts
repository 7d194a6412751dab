import assert from 'node:assert/strict'
import {test} from 'node:test'
import {dependenciesOf} from 'create-collate'
import {renewPins} from '../../src/upgrade/migrations/renew-pins.ts'
import {planOn, release} from './plan-on.ts'

const {revision} = release
const old = 'a'.repeat(40)
const pinned = `uses: collate/collate@${revision} # v0.3.0`

/** What a workflow names, and what it names then. */
const workflows: Array<[before: string, after: string]> = [
  [`- uses: collate/collate@${old}`, `- ${pinned}`],
  [`- uses: collate/collate@${old} # v0.2.9`, `- ${pinned}`],
  ['- uses: collate/collate@v0.1.0', `- ${pinned}`],
  ['- uses: collate/collate@main # by hand', `- ${pinned} # by hand`],
  [`- ${pinned}`, `- ${pinned}`],
  [`- uses: collate/collate@${old} # v0.10.0`, `- uses: collate/collate@${old} # v0.10.0`],
  [`- uses: actions/checkout@${old} # v0.1.0`, `- uses: actions/checkout@${old} # v0.1.0`],
  ['COLLATE_VERSION: 0.2.0', 'COLLATE_VERSION: 0.3.0'],
  ['COLLATE_VERSION: 0.10.0', 'COLLATE_VERSION: 0.10.0']
]

for (const [before, after] of workflows) {
  test(`${before} ${before === after ? 'stays' : 'is renewed'}`, () => {
    for (const path of ['.github/workflows/check.yml', '.github/workflows/links.yaml', '.gitlab-ci.yml']) {
      const {written} = planOn(renewPins, {[path]: `${before}\n`})
      assert.deepEqual(written, before === after ? {} : {[path]: `${after}\n`})
    }
  })
}

test('exact older versions of ours in a manifest are renewed, and nothing else of it', () => {
  const manifest = (collate: string, integration: string, astro: string) =>
    `{"version": "0.1.0",\n\t"dependencies": {"@collate/astro": "${integration}", "astro" : "${astro}", "sharp": "0.1.0",\n"collate": "${collate}"}}`
  const {written} = planOn(renewPins, {'package.json': manifest('0.2.0', '0.2.10', '7.0.0')})
  assert.deepEqual(written, {'package.json': manifest('0.3.0', '0.3.0', dependenciesOf('0.3.0')['astro']!)})
  for (const text of [manifest('0.3.0', '0.3.0', '99.0.0'), manifest('^0.2.0', 'workspace:*', '7.x')])
    assert.deepEqual(planOn(renewPins, {'package.json': text}).written, {})
})
