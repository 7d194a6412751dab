import assert from 'node:assert/strict'
import {existsSync, globSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {test} from 'node:test'
import {root} from './repository.ts'

const guides = globSync('*.md', {cwd: path.join(root, 'docs')}).toSorted()

test('every guide should be there in both languages', () => {
  assert.deepEqual(globSync('*.md', {cwd: path.join(root, 'docs/zh')}).toSorted(), guides)
})

for (const guide of guides) {
  test(`${guide} should be parallel in both languages`, () => {
    const [en, zh] = [readGuide('docs', guide), readGuide('docs/zh', guide)]
    assert.deepEqual(zh.headings, en.headings, 'the levels of its headings')
    assert.deepEqual(zh.rows, en.rows, 'the lines of its tables')
    assert.deepEqual(zh.fences, en.fences, 'its blocks of code')
    assert.deepEqual(zh.commands, en.commands, 'its commands and settings')
    assert.deepEqual(zh.guides, en.guides, 'the guides that it leads to')
    assert.ok(en.opening.includes(`([中文](zh/${guide}))`), 'the way to Chinese')
    assert.ok(zh.opening.includes(`（[English](../${guide})）`), 'the way to English')
  })
}

test('every link of a guide should lead to a file, and to a heading of it', () => {
  const broken = ['docs', 'docs/zh'].flatMap((folder) =>
    guides.flatMap((guide) =>
      readGuide(folder, guide)
        .links.filter((link) => !isThere(link, path.join(folder, guide)))
        .map((link) => `${folder}/${guide}: ${link}`)
    )
  )
  assert.deepEqual(broken, [])
})

/** What of a guide does not depend on its language. */
function readGuide(folder: string, guide: string) {
  const text = readFileSync(path.join(root, folder, guide), 'utf8')
  const prose = text.replaceAll(/^ *```[^]*?^ *```$/gm, '```')
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!)
  return {
    links: links.filter((link) => !link.startsWith('https:')),
    headings: [...prose.matchAll(/^#+(?= )/gm)].map(String),
    rows: [...prose.matchAll(/(?:^\|.*\n)+/gm)].map(([table]) => table.split('\n').length),
    fences: [...text.matchAll(/^ *```(\S.*)$/gm)].map(([, kind]) => kind),
    commands: [...text.matchAll(/^ *```(\w+)[^\n]*\n([^]*?)^ *```$/gm)].flatMap(([, kind, block]) =>
      ['mdx', 'text'].includes(kind!) ? [] : wordsOf(block!, kind!)
    ),
    guides: links
      .map((link) => /^([\w-]+\.md)/.exec(link)?.[1])
      .filter((d) => d && d !== guide)
      .toSorted(),
    opening: prose.split('\n## ')[0]!
  }
}

/** Commands and settings without comments; what a command has in quotation marks may be told in a language. */
function wordsOf(block: string, kind: string): string {
  return block
    .replaceAll(/(?<=^|\s)#.*$/gm, '')
    .replaceAll(kind === 'sh' ? /'[^']*'|"[^"]*"/g : /\P{ASCII}+/gu, '')
    .replaceAll(/\s+/g, ' ')
}

function isThere(link: string, from: string): boolean {
  const [file = '', anchor] = link.split('#')
  const target = path.join(root, file === '' ? from : path.join(path.dirname(from), file))
  if (!existsSync(target)) return false
  if (anchor === undefined) return true
  const headings = readFileSync(target, 'utf8').matchAll(/^#+ (.*)$/gm)
  return [...headings].some(([, heading]) => heading!.toLowerCase().replaceAll(' ', '-') === anchor)
}
