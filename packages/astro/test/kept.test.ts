import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {cp, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import test from 'node:test'
import {promisify} from 'node:util'
import {keptFor, plantPublication} from './second-publication.ts'
import {fixtures} from './site.ts'

const site = {
  url: 'https://reading.example.org',
  name: {zh: '读书报', en: 'The Reader'},
  promise: {zh: '每本书都数过。', en: 'Every book was counted.'},
  series: [{id: 'city', zh: '城市', en: 'The city', articles: ['city-ledger', 'reading-habits']}],
  takeaway: ['epub']
}

test('a build after changes writes the bytes of a whole one, and leaves what they do not touch', async (t) => {
  const {root, write, build} = await plantPublication(t, {site})
  for (const folder of ['content', 'data'])
    await cp(join(fixtures, folder), join(root, folder), {recursive: true})
  const articles = join(root, 'content/articles')
  const edit = async (path: string, from: string, to: string) => {
    const text = await readFile(join(root, path), 'utf8')
    assert.ok(text.includes(from), path)
    await write(path, text.replace(from, to))
  }
  /** @returns how many files in a hundred are those of the build before */
  const keep = async () => {
    const {status, output} = await build()
    assert.equal(status, 0, output)
    const [, same, files] = /(\d+) of (\d+) files are those of the build before/.exec(output)!.map(Number)
    return (100 * same!) / files!
  }

  assert.equal(await keep(), 0)

  const settings = {...site, dispute: 'mailto:desk@reading.example'}
  await write('collate.config.json', JSON.stringify({site: settings}))
  assert.equal(await keep(), 0, 'settings stand on every page')

  await edit('data/reading-survey/observations.csv', ',,1200', ',,1300')
  await edit('content/glossary.csv', 'read and not lent', 'read but never lent')
  await rename(join(articles, 'tea-houses'), join(articles, 'houses-of-tea'))
  for (const language of ['zh', 'en'])
    await edit(`content/articles/houses-of-tea/${language}.mdx`, '/tea-houses/', '/houses-of-tea/')
  await rm(join(articles, 'night-library'), {recursive: true})
  await edit('content/redirects.csv', 'late-library,night-library', 'tea-houses,houses-of-tea')
  const afterMore = await keep()
  assert.ok(afterMore > 20 && afterMore < 100, `${afterMore} % stayed after other data and articles`)

  // Last, so that nothing but a text has changed in the lists that it stands in.
  await edit('content/articles/houses-of-tea/zh.mdx', 'title: 一半', 'title: 城里一半')
  await edit('dist/zh/city-ledger/index.html', '</main>', '<p>—</p></main>')
  await rm(join(root, 'dist/en/city-ledger/facts/index.html'))
  await writeFile(join(root, 'dist/stray.html'), '')
  const afterTitle = await keep()
  assert.ok(afterTitle > 50 && afterTitle < 100, `${afterTitle} % stayed after another title`)

  await rename(join(root, 'dist'), join(root, 'kept'))
  await rm(keptFor(root), {recursive: true})
  assert.equal(await keep(), 0)
  assert.equal(await differences(root), '')

  await rm(join(root, 'dist'), {recursive: true})
  await keep()
  assert.equal(await differences(root), '', 'pages come back without the folder of the site')
})

/** What differs between the site that was built again and again, and the one that is there now. */
async function differences(root: string): Promise<string> {
  const run = promisify(execFile)('diff', ['-rq', join(root, 'kept'), join(root, 'dist')])
  return (await run.catch((error: {stdout: string}) => error)).stdout
}
