import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {test} from 'node:test'
import {findPublication, publicationDisk} from '@collate/publication'
import {parse} from 'yaml'
import type {EditionLanguage} from '../src/answers.ts'
import {makeFolder, readFiles, spawnCreate} from './spawn-create.ts'

const cwd = await makeFolder()

test('exports only what others build on', async () => {
  assert.deepEqual(Object.keys(await import('../src/index.ts')).toSorted(), [
    'CreateRefusal',
    'createOptions',
    'createPublicationIn',
    'dependenciesOf',
    'readRelease',
    'renderPublication',
    'schemaPath'
  ])
})

test('twelve files at most stand beside content and data, and none of them is code to maintain', async () => {
  const paths = [...(await make('twelve', '--yes')).keys()].filter((d) => !/^(?:content|data)\//.test(d))
  assert.deepEqual(paths, [
    '.github/workflows/check.yml',
    '.gitignore',
    '.gitlab-ci.yml',
    'README.md',
    'README.zh.md',
    'astro.config.mjs',
    'collate.config.json',
    'package.json'
  ])
})

test('every version is exact, and Astro the one that the workspace builds with', async () => {
  const files = await make('exact', '--yes')
  const {dependencies, scripts} = JSON.parse(files.get('package.json')!) as {
    dependencies: Record<string, string>
    scripts: Record<string, string>
  }
  const {version} = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
  const workspace = parse(
    await readFile(new URL('../../../pnpm-workspace.yaml', import.meta.url), 'utf8')
  ) as {catalog: Record<string, string>}
  const astro = workspace.catalog['astro']
  assert.deepEqual(dependencies, {'@collate/astro': version, astro, collate: version})
  assert.deepEqual(scripts, {start: 'collate-astro dev', test: 'collate check', build: 'collate-astro build'})
  assert.ok(files.get('.gitlab-ci.yml')!.includes(`COLLATE_VERSION: ${version}\n`))
  assert.match(
    files.get('.github/workflows/check.yml')!,
    /uses: collate\/collate@[\da-f]{40} # v\d+\.\d+\.\d+\n/
  )
})

/** What is given, and what the site is then. */
const sites: Array<[name: string, args: string[], site: object]> = [
  [
    'my-tea house',
    ['--yes'],
    {
      url: 'https://example.org',
      name: {zh: '我的刊物', en: 'My tea house'},
      promise: {zh: '每个数字都有出处。', en: 'Every number has a source.'},
      languages: ['zh', 'en']
    }
  ],
  [
    'all-given',
    [
      '--languages=en,zh',
      '--name-zh= 茶馆报 ',
      '--name-en=The "Tea" $& House',
      '--promise-zh=有据可查。',
      '--promise-en=Look it up.',
      '--url=https://tea.example.org/',
      '--base=/pub/tea'
    ],
    {
      url: 'https://tea.example.org',
      base: '/pub/tea',
      name: {zh: '茶馆报', en: 'The "Tea" $& House'},
      promise: {zh: '有据可查。', en: 'Look it up.'},
      languages: ['en', 'zh']
    }
  ],
  [
    'path-in-url',
    ['--languages', 'zh', '--name-zh', '茶', '--url', 'http://tea.example.org/pub/'],
    {
      url: 'http://tea.example.org',
      base: '/pub',
      name: {zh: '茶'},
      promise: {zh: '每个数字都有出处。'},
      languages: ['zh']
    }
  ],
  [
    '茶',
    ['--yes', '--languages', 'en'],
    {
      url: 'https://example.org',
      name: {en: '茶'},
      promise: {en: 'Every number has a source.'},
      languages: ['en']
    }
  ]
]

for (const [name, args, site] of sites) {
  test(`${name} ${args.join(' ')}: the configuration says so, and can be read`, async () => {
    const files = await make(name, ...args)
    const {site: written, content, data} = JSON.parse(files.get('collate.config.json')!)
    assert.deepEqual({written, content, data}, {written: site, content: 'content', data: 'data'})
    assert.deepEqual(findPublication(join(cwd, name), publicationDisk).site, site)
    assert.match(JSON.parse(files.get('package.json')!).name, /^[a-z\d]+(?:-[a-z\d]+)*$/)
  })
}

/** The languages, and the editions and pages for editors in them. */
const editions: Array<[languages: string, texts: string[], readmes: Record<string, EditionLanguage>]> = [
  ['zh,en', ['en', 'zh'], {'README.md': 'en', 'README.zh.md': 'zh'}],
  ['en,zh', ['en', 'zh'], {'README.md': 'en', 'README.zh.md': 'zh'}],
  ['zh', ['zh'], {'README.md': 'zh'}],
  ['en', ['en'], {'README.md': 'en'}]
]
const headings = {zh: '## 写作', en: '## Write'}

for (const [languages, texts, readmes] of editions) {
  test(`${languages}: the sample, and what editors read, are in these languages alone`, async () => {
    const files = await make(`editions-${languages}`, '--yes', '--languages', languages)
    const articles = [...files.keys()].filter((d) => d.startsWith('content/articles/'))
    assert.deepEqual(
      articles,
      texts.map((d) => `content/articles/tea-houses-2025/${d}.mdx`)
    )
    const named = [...files].filter(([path]) => path.startsWith('README'))
    assert.deepEqual(
      named.map(([path]) => path),
      Object.keys(readmes)
    )
    for (const [path, text] of named) {
      assert.ok(text.includes(headings[readmes[path]!]), path)
      assert.doesNotMatch(text, /\{\{|undefined/)
      for (const [, link] of text.matchAll(/\]\((\w[\w.]*)\)/g)) assert.ok(files.has(link!), link)
    }
    const zh = files.get('content/articles/tea-houses-2025/zh.mdx')
    if (zh !== undefined) assert.equal(/^transla|^reviewer/m.test(zh), languages.includes('en'))
  })
}

test('no word of ours stands in what readers see', async () => {
  const files = await make('no-word', '--yes')
  for (const [path, text] of files) {
    if (/^(?:content|data)\//.test(path)) assert.doesNotMatch(text, /collate|校勘/i, path)
  }
  const {site} = JSON.parse(files.get('collate.config.json')!)
  assert.doesNotMatch(JSON.stringify(site), /collate|校勘/i)
})

async function make(name: string, ...args: string[]): Promise<Map<string, string>> {
  const {status, err} = await spawnCreate([name, ...args, '--no-install', '--no-git'], {cwd})
  assert.equal(status, 0, err)
  return readFiles(join(cwd, name))
}
