import assert from 'node:assert/strict'
import {existsSync} from 'node:fs'
import {appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test, {type TestContext} from 'node:test'
import {app, build, everything, plantedSecret, published} from './site.ts'

/*
 * Canaries: a secret in the environment, a file outside the content directory,
 * and a marker that appears where anything of the content runs.
 */
const canaries = new RegExp(`${plantedSecret}|CANARY_OF_ANOTHER_FILE|root:x:0`)
const environment = 'layout: /proc/self/environ?raw\n'
const run = (marker: string) => `import('node:fs').then(fs => fs.writeFileSync('${marker}', ''))`
const script = (marker: string) => `data:text/javascript,${encodeURIComponent(run(marker))}`
const outsideOf = '../../../outside.txt'

/** An attack: plants what it needs in the folder of an article. */
type Attack = (folder: string, marker: string) => Promise<void>

/** Attacks by the rows of the threat table, and the rule that says so. */
const attacks: Array<[row: string, rule: string, plant: Attack]> = [
  ['T1 import', 'mdx-esm', (folder, marker) => append(folder, `import "${script(marker)}"`)],
  ['T1 import of a file', 'mdx-esm', (folder) => append(folder, `import a from '${outsideOf}?raw'\n\n{a}`)],
  ['T1 export', 'mdx-esm', (folder, marker) => append(folder, `export const a = ${run(marker)}`)],
  ['T2 expression', 'mdx-expression', (folder, marker) => append(folder, `{${run(marker)}}`)],
  ['T2 environment', 'mdx-expression', (folder) => append(folder, '{JSON.stringify(process.env)}')],
  [
    'T2 attribute',
    'mdx-attribute',
    (folder, marker) => append(folder, `<Quote by={${run(marker)}}>“a”</Quote>`)
  ],
  ['T3 component', 'mdx-component', (folder) => append(folder, '<Fragment set:html="<script>1</script>" />')],
  ['T3 element', 'mdx-html', (folder) => append(folder, 'a <iframe srcdoc="b"></iframe>')],
  [
    'T4 layout of code',
    'article-frontmatter',
    (folder, marker) => begin(folder, `---\nlayout: "${script(marker)}"\n`)
  ],
  ['T4 layout of the environment', 'article-frontmatter', (folder) => begin(folder, `---\n${environment}`)],
  ['T5 blank line before it', 'article-file', (folder) => begin(folder, `\n---\n${environment}`)],
  ['T5 byte order mark', 'article-file', (folder) => begin(folder, `\uFEFF---\n${environment}`)],
  ['T5 carriage return', 'article-file', (folder) => begin(folder, `---\n# a\r${environment}`)],
  ['T6 bomb', 'article-frontmatter', (folder) => begin(folder, `---\n${bomb()}\n`)],
  ['T9 picture as text', 'mdx-url', (folder) => append(folder, `![a](${outsideOf}?raw)`)],
  ['T9 picture by path', 'mdx-url', (folder) => append(folder, '![a](/@fs/etc/passwd)')],
  ['T9 link in place of a picture', 'article-file', (folder) => symlink(outsideOf, `${folder}/cover.png`)],
  ['T9 link in place of an edition', 'article-file', (folder) => symlink(outsideOf, `${folder}/en.mdx`)],
  [
    'T11 configuration',
    'article-file',
    (folder, marker) => writeFile(`${folder}/.remarkrc.mjs`, run(marker))
  ],
  ['T11 package', 'article-file', (folder) => writeFile(`${folder}/package.json`, '{"type": "module"}')],
  ['T18 address', 'mdx-url', (folder) => append(folder, '[a](java&#10;script:alert(1))')],
  ['T22 drawing as a picture', 'image-type', (folder) => writeFile(`${folder}/a.png`, '<svg/>')],
  ['T27 depth', 'article-limit', (folder) => append(folder, deepList())]
]

/** Those that Astro would run or show by itself: once more without the check before the build. */
const unguarded = new Set([
  'T1 import',
  'T2 expression',
  'T4 layout of code',
  'T4 layout of the environment',
  'T5 blank line before it'
])

test('a build refuses every attack, runs nothing and shows nothing', async (t) => {
  const {content, out, marker, buildWith} = await copy(t)
  for (const [index, [, , plant]] of attacks.entries()) {
    const folder = `${content}/articles/attack-${index}`
    await cp(`${content}/articles/night-library`, folder, {recursive: true})
    await plant(folder, marker)
  }
  const {status, output} = await buildWith()
  assert.notEqual(status, 0, output)
  for (const [index, [row, rule]] of attacks.entries()) {
    await t.test(row, () => assert.match(output, new RegExp(`articles/attack-${index}/.*\\(${rule}\\)`)))
  }
  assert.doesNotMatch(output, canaries)
  assert.equal(existsSync(marker), false)
  assert.deepEqual(await readdir(out), [])
})

for (const [row, , plant] of attacks.filter(([name]) => unguarded.has(name))) {
  test(`without the check before it a build refuses ${row} too`, async (t) => {
    const {content, out, marker, buildWith} = await copy(t)
    await plant(`${content}/articles/night-library`, marker)
    const {status, output} = await buildWith('--config', '../../packages/astro/test/unguarded.config.mjs')
    assert.notEqual(status, 0, output)
    assert.doesNotMatch(output, canaries)
    assert.equal(existsSync(marker), false)
    assert.deepEqual(
      (await readdir(out, {recursive: true})).filter((name) => name.endsWith('.html')),
      []
    )
  })
}

test('a build runs nothing that lies around the content, where tools look for their settings and modules', async (t) => {
  const {content, marker, buildWith} = await copy(t)
  const code = `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '')`
  const around = join(content, '..')
  for (const name of ['astro', 'vite', 'sharp', '@astrojs/mdx', '@astrojs/internal-helpers']) {
    const folder = join(around, 'node_modules', name)
    await mkdir(folder, {recursive: true})
    await writeFile(join(folder, 'index.cjs'), code)
    const manifest = {
      name,
      version: '7.3.5',
      main: './index.cjs',
      exports: {'.': './index.cjs', './*': './index.cjs'}
    }
    await writeFile(join(folder, 'package.json'), JSON.stringify(manifest))
  }
  for (const name of ['astro', 'vite', 'postcss', 'svgo', 'tailwind']) {
    await writeFile(join(around, `${name}.config.cjs`), code)
  }
  await writeFile(
    join(around, '.env'),
    `COLLATE_SITE=https://evil.example\nNODE_OPTIONS=--require=${around}/vite.config.cjs\n`
  )
  await writeFile(join(around, 'tsconfig.json'), '{"compilerOptions": {"jsxImportSource": "evil"}}')
  await writeFile(join(around, 'package.json'), '{"imports": {"#*": "./vite.config.cjs"}, "type": "module"}')

  const {status, output} = await buildWith()
  assert.equal(status, 0, output)
  assert.equal(existsSync(marker), false)
  assert.doesNotMatch(output, /evil/)
})

/** In the metadata of a picture of the fixtures, and behind its end. */
const ofPicture = 'CANARY_OF_A_PICTURE'

test('what is built holds nothing of its environment, and of pictures nothing but the picture', async () => {
  const shelf = await readFile(`${everything.content}/articles/reading-habits/shelf.png`)
  assert.ok(shelf.includes(ofPicture))
  for (const {directory} of [everything, published]) {
    for (const entry of await readdir(directory, {recursive: true, withFileTypes: true})) {
      if (!entry.isFile()) continue
      const bytes = await readFile(join(entry.parentPath, entry.name))
      assert.ok(!bytes.includes(plantedSecret) && !bytes.includes(ofPicture), entry.name)
      if (/\.(?:avif|webp|jpe?g|png)$/.test(entry.name))
        assert.doesNotMatch(bytes.toString('latin1'), /Exif\0|<x:xmpmeta|Photoshop 3/, entry.name)
    }
  }
})

/** An article of the publication of the tests, with a canary beside it. */
async function copy(t: TestContext) {
  const root = await mkdtemp(join(tmpdir(), 'planted-'))
  const out = join(app, '.astro/sites', root.split('/').at(-1)!)
  t.after(() => Promise.all([root, out].map((path) => rm(path, {recursive: true, force: true}))))
  const article = '/articles/night-library'
  await cp(`${everything.content}${article}`, `${root}/content${article}`, {recursive: true})
  await cp(everything.data, `${root}/data`, {recursive: true})
  await writeFile(`${root}/outside.txt`, 'CANARY_OF_ANOTHER_FILE')
  const site = {directory: out, content: `${root}/content`, data: `${root}/data`, isBare: true}
  return {
    content: site.content,
    out,
    marker: `${root}/marker`,
    buildWith: (...parameters: string[]) => build(site, parameters)
  }
}

async function append(folder: string, text: string): Promise<void> {
  await appendFile(`${folder}/zh.mdx`, `\n\n${text}\n`)
}

/** Begin the file otherwise. */
async function begin(folder: string, text: string): Promise<void> {
  const source = await readFile(`${folder}/zh.mdx`, 'utf8')
  await writeFile(`${folder}/zh.mdx`, text + source.slice('---\n'.length))
}

/** Some hundred bytes that become billions of words. */
function bomb(): string {
  const names = Array.from('abcdefghij')
  const rest = names
    .slice(1)
    .map(
      (name, index) => `${name}: &${name} [${Array.from({length: 9}, () => `*${names[index]}`).join(',')}]`
    )
  return ['a: &a [x,x,x,x,x,x,x,x,x]', ...rest].join('\n')
}

function deepList(): string {
  return Array.from({length: 300}, (_, level) => `${'  '.repeat(level)}- a`).join('\n')
}
