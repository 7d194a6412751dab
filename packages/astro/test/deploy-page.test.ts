import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import test from 'node:test'
import {everything} from './site.ts'

const pages = ['deploy.md', 'zh/deploy.md'].map((name) =>
  readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8')
)
const written = readFileSync(`${everything.directory}/_headers`, 'utf8')
const headers = [...written.matchAll(/^ {2}([\w-]+): (.+)$/gm)].filter(([, name]) => name !== 'Cache-Control')

test('every header that is written for the usual hosts is told to the others', () => {
  assert.ok(headers.length >= 5)
  for (const page of pages)
    for (const [, name, value] of headers) {
      assert.ok(page.includes(`| \`${name}\``) && page.includes(`\`${value}\``), `the table has ${name}`)
      assert.match(page, new RegExp(`add_header ${name} "?${escape(value!)}"? always;`))
      assert.match(page, new RegExp(`Header always set ${name} "${escape(value!)}"`))
    }
})

test('what is kept for long is told, too', () => {
  for (const page of pages)
    for (const [, folder] of written.matchAll(/^\/(\w+)\//gm)) assert.ok(page.includes(folder!), folder)
})

test('nothing of the headers lets a page do what the page itself forbids', () => {
  assert.doesNotMatch(written, /unsafe-|\*\s*;|https?:/)
  assert.match(written, /frame-ancestors 'none'/)
})

function escape(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
}
