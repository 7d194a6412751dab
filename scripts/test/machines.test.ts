import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {cp, mkdtemp, mkdir, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {after, test} from 'node:test'
import {parse} from 'yaml'

const root = path.join(import.meta.dirname, '../..')
const bin = path.join(root, 'apps/cli/bin/collate.js')
const guides = await Promise.all(
  ['docs/machines.md', 'docs/zh/machines.md'].map((d) => readFile(path.join(root, d), 'utf8'))
)
const [github, gitlab, kubernetes] = yamlOf(guides[0]!)
const folder = await mkdtemp(path.join(tmpdir(), 'collate-'))
after(() => rm(folder, {recursive: true}))

test('both guides should have the same recipes', () => {
  assert.deepEqual(yamlOf(guides[1]!), yamlOf(guides[0]!))
})

/** What each service is told to run in part and at the end, and what it says of a part. */
type Recipe = {part: string; merge: string; env: (index: number) => Record<string, string>; from: 0 | 1}

const afterJob = /```sh\n(npx --yes collate@VERSION merge .*)\n/.exec(guides[0]!)![1]!
const recipes: Record<string, Recipe> = {
  github: {
    part: github.jobs.part.steps[2].run,
    merge: github.jobs.merge.steps[3].run,
    env: () => ({}),
    from: 1
  },
  gitlab: {
    part: gitlab.part.script[3],
    merge: gitlab.merge.script[3],
    env: (index) => ({CI_NODE_INDEX: String(index), CI_NODE_TOTAL: String(gitlab.part.parallel)}),
    from: 1
  },
  kubernetes: {
    part: kubernetes.spec.template.spec.containers[0].command[2],
    merge: afterJob,
    env: (index) => ({
      JOB_COMPLETION_INDEX: String(index),
      JOB_COMPLETIONS: kubernetes.spec.template.spec.containers[0].env[0].value
    }),
    from: 0
  }
}

for (const [service, {part, merge, env, from}] of Object.entries(recipes)) {
  test(`the recipe for ${service} should check all parts, and merge them`, async () => {
    const publication = path.join(folder, service)
    const fixtures = path.join(root, 'apps/cli/test/fixtures')
    await cp(path.join(fixtures, 'base'), publication, {recursive: true})
    await cp(path.join(fixtures, 'cases/wrong-number/content'), path.join(publication, 'content'), {
      recursive: true
    })
    const reports = path.join(publication, 'reports')
    await mkdir(reports)
    const common = {
      REPORTS: reports,
      RUNNER_TEMP: publication,
      GITHUB_STEP_SUMMARY: path.join(publication, 'summary.md')
    }
    const run = (script: string, more: Record<string, string> = {}) =>
      execFileSync(
        'bash',
        ['-e', '-c', script.replace(/"[^"\s]+\.bin\/collate"|npx --yes collate@VERSION/, `node ${bin}`)],
        {
          cwd: publication,
          env: {PATH: process.env['PATH'], HOME: publication, ...common, ...more},
          stdio: 'pipe'
        }
      )

    // One article: of five parts the first alone has something to check.
    for (const index of [from, from + 4])
      run(part.replaceAll('${{ matrix.part }}', String(index)), env(index))
    for (const index of [1, 2, 3])
      run(
        `cp $(find . -name report-${from + 4}.json) $(dirname $(find . -name report-${from}.json))/report-${from + index}.json`
      )
    // A service hands the reports on.
    if (service === 'github') run('mv report-*.json reports')
    assert.throws(() => run(merge), {status: 1})
    run(`rm $(ls reports/report-*.json report-*.json 2>/dev/null | head -1)`)
    assert.throws(() => run(merge), {status: 2})
  })
}

// eslint-disable-next-line typescript/no-explicit-any -- three forms of three services
function yamlOf(guide: string): any[] {
  return guide
    .split('```yaml\n')
    .slice(1)
    .map((d) => parse(d.split('```')[0]!))
}
