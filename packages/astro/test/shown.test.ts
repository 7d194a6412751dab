import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {cp, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test from 'node:test'
import {parseEdition} from '@collate/articles'
import {createProcessor} from '@collate/pipeline'
import {loadStatistics} from '@collate/statistics'
import {shownTexts} from '@collate/visible-text/shown'
import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5'
import {VFile} from 'vfile'
import {attribute, elementsOf, readFiles} from './html.ts'
import {app, build, everything} from './site.ts'

/*
 * An article in which every place that can hold words holds a word of its own:
 * what a reader of the built site meets of them has to be on the list of what
 * readers see, since that is what is checked.
 */
const head = `---
title: A zqtitle
summary: A zqsummary of what is read.
published: 2026-02-01
source:
  title: A zqwork
  url: https://zquniform.example/
  author: Zqauthor
  publisher: Zqpublisher
  language: en
translator: Zqtranslator
reviewer: [Zqreviewer]
rights:
  status: licensed
  licence: LicenseRef-zqlicence
  evidence: Zqevidence
cover:
  image: ./zqimage.png
  alt: A zqalt
  credit: Zqcredit
  licence: LicenseRef-zqcoverlicence
tags: [zqtag]
---
`
const body = `
Paragraph with zqcode as \`zqinline\`, [zqlink](https://zqaddress.example/ "zqlinktitle"), [zqreference][zqlabel], <abbr title="zqabbr">WA</abbr>, <span lang="en">zqspan</span> and <kbd>zqkbd</kbd>.[^zqnotelabel]

<Stat cite="reading-survey/paper">64% of readers</Stat> read paper books in zqstat.

## Zqheading

82. zqentry

| zqhead |
| -------- |
| zqcell |

> zqquotation

<Quote by="Zqspeaker">“Zqquote.”</Quote>

<Chart of="reading-survey/paper" title="Zqcharttitle" caption="Zqcaption" />

![zqpicture](./zqimage.png "zqpicturetitle")

\`\`\`zqlanguage zqmeta
zqfence
\`\`\`

{/* zqcomment */}

Most of the zqreaders read.

NOTE

[zqlabel]: https://zqdefinition.example/ "zqdefinitiontitle"

[^zqnotelabel]: zqfootnote
`
const note = (finding: string): string =>
  `<Note waives="statistic-uncited" finding="${finding}" by="Zqsigner" until="2026-12-31">\nWordreason is what this note says.\n</Note>`

/** Values with a form of their own: a site may print or link them, and they can hold no sentence. */
const forms = /^zq(?:uniform|address|definition|licence|coverlicence|image|language)$/

test('every word of an article that is published is on the list of what readers see', async (t) => {
  const root = await mkdtemp(join(tmpdir(), 'shown-'))
  const directory = join(app, '.astro/sites', root.split('/').at(-1)!)
  t.after(() => Promise.all([root, directory].map((path) => rm(path, {recursive: true, force: true}))))
  const folder = `${root}/content/articles/marked`
  await mkdir(folder, {recursive: true})
  await cp(`${everything.content}/articles/reading-habits/cover.png`, `${folder}/zqimage.png`)
  const source = head + body.replace('NOTE', note(await findingIn(head + body)))
  await writeFile(`${folder}/en.mdx`, source)

  const {status, output} = await build({
    directory,
    content: `${root}/content`,
    data: everything.data,
    isBare: true
  })
  assert.equal(status, 0, output)

  const listed = wordsOf(
    shownOf(source)
      .map(({text}) => text)
      .join('\n')
  )
  const planted = wordsOf(source)
  const published = new Map<string, string>()
  for (const file of readFiles(directory))
    for (const word of wordsOf(shownIn(`${directory}/${file}`)).intersection(planted))
      published.set(word, file)

  assert.deepEqual(
    [...published].filter(([word]) => !listed.has(word) && !forms.test(word)),
    [],
    'published, and not on the list'
  )
  assert.deepEqual(
    [...listed].filter((word) => !published.has(word)),
    [],
    'on the list, and not published'
  )
})

/** What readers and their programs get of a file: of a page what it shows, of others all. */
function shownIn(file: string): string {
  if (!/\.(?:html|md|txt|xml|json|csv|webmanifest)$/.test(file)) return ''
  const content = readFileSync(file, 'utf8')
  if (!file.endsWith('.html')) return content
  const document = parse(content)
  const attributes = elementsOf(document).flatMap((element) =>
    ['alt', 'title', 'aria-label', 'content'].map((name) => attribute(element, name))
  )
  return [...valuesOf(document), ...attributes].join('\n')
}

/** Texts of a page, each by itself: elements stand beside each other without a space. */
function valuesOf(node: Tree.Node): string[] {
  if ('value' in node) return [node.value]
  return 'childNodes' in node ? node.childNodes.flatMap(valuesOf) : []
}

function wordsOf(text: string): Set<string> {
  return new Set([...text.toLowerCase().matchAll(/zq[a-z]+/g)].map(([word]) => word))
}

function shownOf(source: string) {
  const {tree, frontmatter, file} = editionOf(source)
  return shownTexts({tree: tree!, source: String(file), frontmatter})
}

/** Id of the finding that the note answers: readers see no other notes. */
async function findingIn(source: string): Promise<string> {
  const {tree, file} = editionOf(source)
  const statistics = await loadStatistics(everything.data)
  await createProcessor({statistics, today: '2026-02-01'}).run(tree!, file)
  return file.messages.find(({ruleId}) => ruleId === 'statistic-uncited')!.finding!
}

function editionOf(value: string) {
  return parseEdition(new VFile({path: 'articles/marked/en.mdx', value}))
}
