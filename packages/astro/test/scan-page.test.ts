import assert from 'node:assert/strict'
import {createHash} from 'node:crypto'
import {readdirSync} from 'node:fs'
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import test from 'node:test'
import {pathToFileURL} from 'node:url'
import {finishPages} from '../src/built/finish-pages.ts'
import {parsePage} from '../src/built/page.ts'
import {scanBuiltSite} from '../src/built/scan.ts'
import {contentPolicy} from '../src/check/content-policy.ts'
import {scanFacts} from '../src/check/scan-facts.ts'
import {scanDrawing, scanPage} from '../src/check/scan-page.ts'

const styles = 'body{margin:0}'
const policy = `<meta http-equiv="content-security-policy" content="${contentPolicy(styles, {searches: false})}">`
const searching = `<meta http-equiv="content-security-policy" content="${contentPolicy(styles, {searches: true})}">`
const page = (body: string, head = policy) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}<title>a</title><style>${styles}</style></head><body>${body}</body></html>`

const faultsOf = (html: string, base = '') => scanPage(parsePage('index.html', html).document, base)

/** What a page of ours may hold. */
const fine = [
  '<a href="/zh/">a</a><a href="#b">b</a><a href="./c">c</a><a href="https://a.b/?c=d&amp;e">d</a><a href="mailto:a@b.c">e</a>',
  '<picture><source srcset="/covers/a.avif 480w, /covers/b.avif 800w"><img src="/covers/a.jpg" alt=""></picture>',
  '<script type="application/ld+json">{"a": "<b>"}</script>',
  '<svg viewBox="0 0 1 1"><title>a</title><rect width="1"></rect><use href="#a"></use></svg>',
  '<div popover="hint" id="a"></div><a href="#n" interestfor="a">82%</a>',
  '<p>&lt;script&gt; and javascript:alert(1) in words, onclick= too</p>',
  '<noscript><p>Without scripts</p></noscript>'
]

test('on a page with a printed list each number leads to an entry, and each entry to a number', () => {
  const told = (body: string) => scanFacts(parsePage('index.html', page(body)).document)
  const list = (entries: string) => `<section id="statistics"><ol>${entries}</ol></section>`
  const number = '<a class="stat" id="r-a-2025" href="#n-a-2025">82%</a>'
  const entry = '<li id="n-a-2025"><a href="#r-a-2025">82%</a></li>'
  assert.deepEqual(told(number + list(entry)), [])
  assert.deepEqual(told(list(entry)), [
    'entry `n-a-2025` without a number that leads to it',
    'way back to `r-a-2025`, which is no number'
  ])
  assert.deepEqual(told(number + list('')), ['number that leads to `n-a-2025`, which is no entry'])
  assert.deepEqual(told('<ol><li id="n-a-2025"></li></ol>'), [])
})

test('a site that stands in a folder leads to nothing beside it', () => {
  for (const body of [
    '<a href="/pub/zh/">a</a><a href="/pub/">b</a><a href="#b">c</a><a href="https://a.b/zh/">d</a>',
    '<img src="/pub/covers/a.jpg" srcset="/pub/covers/a.avif 480w" alt="">'
  ])
    assert.deepEqual(faultsOf(page(body), '/pub'), [], body)
  for (const body of [
    '<a href="/zh/">a</a>',
    '<a href="/public/">a</a>',
    '<img src="/covers/a.jpg" alt="">',
    '<img src="/pub/a.jpg" srcset="/pub/a.avif 480w, /covers/b.avif 800w" alt="">'
  ])
    assert.equal(faultsOf(page(body), '/pub').length, 1, body)
  assert.match(faultsOf(page('<script src="/_astro/a.js"></script>', searching), '/pub').join(), /<script/)
  assert.deepEqual(faultsOf(page('<script src="/pub/_astro/a.js"></script>', searching), '/pub'), [])
})

/** What no page may hold, and what is said of it. */
const forbidden: Array<[body: string, fault: RegExp]> = [
  ['<script>alert(1)</script>', /script/],
  ['<script src="/_astro/a.js"></script>', /script/],
  ['<script src="https://a.b/c.js"></script>', /script/],
  ['<script type="module">1</script>', /script/],
  ['<svg><script>1</script></svg>', /script/],
  ['<template><script>1</script></template>', /template|script/],
  ['<noscript><iframe src="/"></iframe></noscript>', /iframe/],
  ['<style>a{}</style>', /style/],
  ['<p style="color:red">a</p>', /style on <p>/],
  ['<p onclick="x">a</p>', /onclick/],
  ['<svg onload="x"></svg>', /onload/],
  ['<details ontoggle=x open>a</details>', /ontoggle/],
  ['<img src=x onerror=alert(1)>', /onerror/],
  ['<img src="https://a.b/c.png" alt="">', /leads outside/],
  ['<img src="//a.b/c.png" alt="">', /leads outside/],
  ['<img src="/\\a.b/c.png" alt="">', /leads outside/],
  ['<img src="data:image/png;base64,AA" alt="">', /leads outside/],
  ['<img srcset="/a.png 1x, https://a.b/c.png 2x" alt="">', /leads outside/],
  ['<video poster="https://a.b/c.png"></video>', /leads outside/],
  ['<svg><image href="https://a.b/c.png"></image></svg>', /leads outside/],
  ['<svg><use xlink:href="https://a.b/c.svg#d"></use></svg>', /leads outside/],
  ['<svg><foreignObject></foreignObject></svg>', /foreignObject/],
  ['<a href="javascript:alert(1)">a</a>', /javascript/],
  ['<a href="java&#10;script:alert(1)">a</a>', /script:alert/],
  ['<a href=" javascript:alert(1)">a</a>', /javascript/],
  ['<a href="data:text/html,a">a</a>', /data:/],
  ['<a href="https://a:b@c.d">a</a>', /a:b@c/],
  ['<svg><a xlink:href="javascript:x"></a></svg>', /javascript/],
  ['<form action="/x"></form>', /form/],
  ['<button formaction="javascript:x">a</button>', /formaction/],
  ['<a href="/" ping="javascript:x">a</a>', /ping/],
  ['<iframe srcdoc="a"></iframe>', /srcdoc/],
  ['<object data="/a"></object>', /object/],
  ['<embed src="/a">', /embed/],
  ['<base href="https://a.b">', /base/],
  ['<meta http-equiv="refresh" content="0;url=https://a.b">', /refresh/],
  ['<link rel="stylesheet" href="https://a.b/c.css">', /stylesheet/],
  ['<link rel="preload" href="/a" as="font">', /preload/],
  ['<div set:html="x"></div>', /set:html/],
  ['<div is="x-y"></div>', /is on <div>/]
]

test('a page', async (t) => {
  for (const body of fine) await t.test(`may hold ${body}`, () => assert.deepEqual(faultsOf(page(body)), []))

  for (const [body, fault] of forbidden) {
    await t.test(`may not hold ${body}`, () => assert.match(faultsOf(page(body)).join('\n'), fault))
  }

  await t.test('runs a script of ours where its policy says so, and no other', () => {
    assert.deepEqual(faultsOf(page('<form></form><script src="/_astro/a.js"></script>', searching)), [])
    assert.notDeepEqual(faultsOf(page('<script src="/covers/a.js"></script>', searching)), [])
    assert.notDeepEqual(faultsOf(page('<script>1</script>', searching)), [])
  })

  for (const [what, head, fault] of [
    ['without a policy', '', /no content security policy/],
    ['with inline styles allowed', policy.replace('style-src', "style-src 'unsafe-inline'"), /unsafe-inline/],
    ['with code from text', searching.replace('script-src', "script-src 'unsafe-eval'"), /unsafe-eval/],
    ['that loads from anywhere', policy.replace("img-src 'self'", 'img-src *'), /\* for img-src/],
    ['that loads from a host', policy.replace("img-src 'self'", 'img-src https://a.b'), /a\.b for img-src/],
    [
      'that does not begin with nothing',
      policy.replace("default-src 'none'", "default-src 'self'"),
      /default-src/
    ],
    ['that may be based elsewhere', policy.replace("base-uri 'none'", ''), /base-uri/],
    ['with a policy behind a style sheet', `<link rel="icon" href="/a">${policy}`, /too late/]
  ] as const) {
    await t.test(`is not published ${what}`, () => assert.match(faultsOf(page('', head)).join('\n'), fault))
  }

  await t.test('has the style sheet that its policy names', () => {
    const digest = createHash('sha256').update(styles).digest('base64')
    assert.match(faultsOf(page('').replace(digest, 'x')).join(), /<style>/)
  })
})

test('one such page fails the build, and so does none at all', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'scanned-'))
  t.after(() => rm(folder, {recursive: true}))
  const said: string[] = []
  const logger = {error: (line: string) => said.push(line), info: (line: string) => said.push(line)}
  const done = finishPages(
    '',
    {scan: scanBuiltSite},
    {
      pages: {before: new Map(), after: new Map()},
      write: () => {},
      files: () => ({all: readdirSync(folder, {recursive: true, encoding: 'utf8'}), unchanged: new Set()})
    }
  ).hooks['astro:build:done'] as unknown as (options: object) => Promise<void>
  const scanFolder = () => done({dir: pathToFileURL(`${folder}/`), logger})

  await assert.rejects(scanFolder(), /No page was built/)
  await mkdir(join(folder, 'en/a'), {recursive: true})
  await writeFile(join(folder, 'en/a/index.html'), page('<p>a</p>'))
  await scanFolder()
  await writeFile(join(folder, 'b.svg'), '<svg><script>1</script></svg>')
  await writeFile(join(folder, 'en/a/index.html'), page('<p onclick="b">a</p>'))
  await assert.rejects(scanFolder(), /2 times what no page may hold/)
  assert.deepEqual(said.toSorted(), [
    '1 pages scanned',
    'b.svg: <script> of its own',
    'en/a/index.html: onclick on <p>'
  ])
})

test('a drawing holds no code and loads nothing', () => {
  assert.deepEqual(scanDrawing('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'), [])
  for (const inner of [
    '<script>1</script>',
    '<a href="javascript:x"></a>',
    '<image href="/etc/passwd.png//a" xlink:href="https://a.b"/>',
    '<set attributeName="href" to="javascript:x"/>',
    '<foreignObject><p>a</p></foreignObject>',
    '<rect onload="x"/>',
    '<style>a{}</style>'
  ]) {
    assert.notDeepEqual(scanDrawing(`<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`), [], inner)
  }
  assert.notDeepEqual(
    scanDrawing('<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg>&a;</svg>'),
    []
  )
})
