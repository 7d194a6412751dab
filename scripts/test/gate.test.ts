import assert from 'node:assert/strict'
import {mkdir, readFile, rename, symlink, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {test} from 'node:test'
import {besideCode, edit, falsify, plant} from './plants.ts'
import {falseNumber, makeProposals} from './proposals.ts'
import {readWorkflow} from './workflow.ts'

/*
 * Pull requests with everything in them that tools would run or obey, and a false number.  The jobs that judge them are
 * run as they stand, on clones: nothing of the pull request may run, nobody may be asked where it says, and the job is red.
 */

const {address, asked, judge, propose} = await makeProposals()

const jobs = {
  'content.yml': async () => (await readWorkflow('content')).jobs['check']!.steps,
  'ci.yml': async () => (await readWorkflow('ci')).jobs['check']!.steps
}

for (const [name, read] of Object.entries(jobs)) {
  test(`${name} lets an honest pull request pass, and says that it changes no code`, async () => {
    const origin = await propose(async (to) => {
      await edit(to, 'content/articles/tea-houses-2025/en.mdx', 'sample', 'small sample')
    })
    const {status, output, summary} = await judge(await read(), origin)
    assert.equal(status, 0, output)
    assert.match(summary, /Ready to merge.*It changes articles and data only, no code\./s)
  })

  test(`${name} runs nothing of a pull request, and is red on its false number`, async () => {
    const origin = await propose(async (to) => {
      await plant(to, address)
      await falsify(to)
    })
    const {status, output, summary, marks} = await judge(await read(), origin)
    assert.deepEqual(marks, [])
    assert.deepEqual(asked, [])
    assert.equal(status, 1, output)
    assert.match(output, falseNumber)
    assert.match(output, /\(article-file\)|article-file/)
    assert.match(
      summary,
      /Not ready.*It changes code.*`\.gitattributes`.*\*\*Not ready\*\*: it carries `apps\/node_modules`/s
    )
  })

  test(`${name} is red on a false number whose results the branch has forged`, async () => {
    const origin = await propose(async (to) => {
      await falsify(to)
      const cache = path.join(to, 'node_modules/.cache/collate')
      await mkdir(cache, {recursive: true})
      for (const file of ['results/a.json', 'compiled/v24/a', 'key/results']) {
        await mkdir(path.dirname(path.join(cache, file)), {recursive: true})
        await writeFile(path.join(cache, file), 'x'.repeat(32))
      }
    })
    const {status, output, summary} = await judge(await read(), origin)
    assert.equal(status, 1, output)
    assert.match(output, /写的是 `42%25`，应为 `41%25`/)
    assert.match(summary, /it carries `node_modules\/\.cache\/collate\/compiled\/v24\/a` and 2 more/)
  })

  test(`${name} is red on a changed cell, however the articles that cite it write their tags`, async () => {
    const origin = await propose(
      (to) =>
        edit(
          to,
          'packages/statistics/data/tea-houses/observations.csv',
          'music,2025,,,41,',
          'music,2025,,,14,'
        ),
      async (to) => {
        const article = path.join(to, 'content/articles/tea-houses-2025/en.mdx')
        const [, head] = (await readFile(article, 'utf8')).split('---\n')
        for (const [slug, tag] of Object.entries(spellings)) {
          const body = `In 2025, ${tag}>41%</Stat> of tea houses had music in the evening.`
          const spelled = path.join(to, `content/articles/${slug}/en.mdx`)
          await mkdir(path.dirname(spelled))
          await writeFile(spelled, `---\n${head}---\n\n> ${body.replaceAll('\n', '\n> ')}\n`)
        }
      }
    )
    const {status, output} = await judge(await read(), origin)
    assert.equal(status, 1, output)
    for (const slug of Object.keys(spellings)) {
      assert.match(
        output,
        new RegExp(`articles/${slug}/en\\.mdx,line=\\d+.*Unexpected \`41%25\`, expected \`14%25\``)
      )
    }
  })

  test(`${name} follows no link to another content`, async () => {
    const origin = await propose(async (to) => {
      await falsify(to)
      await rename(path.join(to, 'content'), path.join(to, 'texts'))
      await symlink('../content', path.join(to, 'content'))
    })
    const {status, output} = await judge(await read(), origin)
    assert.equal(status, 1)
    assert.match(output, /Unexpected link `content` on the way to/)
  })
}

test('an install in a pull request that changes content and data alone runs nothing of it', async () => {
  const origin = await propose((to) => plant(to, address, besideCode))
  const steps = [{uses: 'actions/checkout@x'}, {run: 'npx -y pnpm@12.20.0 install --frozen-lockfile'}]
  const {status, output, marks} = await judge(steps, origin)
  assert.equal(status, 0, output)
  assert.deepEqual(marks, [])
  assert.deepEqual(asked, [])
})

/** Tags of one citation that a pattern would not find. */
const spellings = {
  'over-lines': '<Stat cite\n="tea-houses/music"',
  'far-apart': `<Stat cite =${' '.repeat(120)}'tea-houses/music'`,
  'by-references': '<Stat cite="tea&#45;houses&sol;music"',
  'with-spaces': '<Stat cite="\ntea-houses/music\n"'
}
