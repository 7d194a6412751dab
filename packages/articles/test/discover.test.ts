import assert from 'node:assert/strict'
import {once} from 'node:events'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {test} from 'node:test'
import {discoverArticles, readArticles, type ContentEffects} from '../src/index.ts'
import {contentDisk} from '../src/content/disk.ts'
import {article, writeContent} from './content.ts'

const marker = 'module.exports = require("fs").writeFileSync("ran", "")'

/** Paths below the content directory that do not belong, each with what is in it. */
const misplaced: Array<[path: string, text: string, reason: RegExp]> = [
  // T11: what tools would run.
  ['.remarkrc.mjs', marker, /^Unexpected file `\.remarkrc\.mjs`, expected `articles\/`/],
  ['.mdxlintrc.mjs', marker, /file/],
  ['.prettierrc.mjs', marker, /file/],
  ['prettier.config.js', marker, /file/],
  ['.npmrc', 'script-shell=x', /file/],
  ['.env', 'A=b', /file/],
  ['.gitattributes', '* filter=x', /file/],
  ['tsconfig.json', '{}', /file/],
  ['turbo.json', '{}', /file/],
  ['README.md', '', /file/],
  ['scripts/', '/', /folder `scripts`/],
  ['node_modules', '→ /tmp', /symbolic link/],
  ['glossary.csv', '→ /etc/passwd', /symbolic link/],
  ['links.json', '→ ../secret', /symbolic link/],
  ['articles/.remarkrc.mjs', marker, /expected a folder named in lower case/],
  ['redirects.csv', '→ ../secret', /symbolic link/],
  ['articles/index.mdx', article, /file/],
  ['.turbo/', '/', /folder/],
  ['node_modules/', '/', /folder/],
  ['articles/.turbo/', '/', /folder/],
  ['articles/node_modules/', '/', /folder/],
  ['articles/Upper/en.mdx', article, /folder `Upper`/],
  ['articles/numbers/en.mdx', article, /folder `numbers`, expected a name that no page of the site has/],
  ['articles/page/en.mdx', article, /no page of the site/],
  ['articles/data/en.mdx', article, /no page of the site/],
  ['articles/under_score/en.mdx', article, /folder/],
  ['articles/-a/en.mdx', article, /folder/],
  ['articles/a--b/en.mdx', article, /folder/],
  ['articles/文章/en.mdx', article, /folder/],
  ['articles/linked', '→ a', /symbolic link/],
  ['articles/out', '→ /etc', /symbolic link/],
  ['articles/empty/', '/', /folder `empty`, expected `zh.mdx` or `en.mdx` in it/],
  ['articles/a/.remarkrc.mjs', marker, /expected `zh.mdx`, `en.mdx`/],
  ['articles/a/package.json', '{}', /file/],
  ['articles/a/fr.mdx', article, /file/],
  ['articles/a/en.md', article, /file/],
  ['articles/a/EN.mdx', article, /file/],
  ['articles/a/image.svg', '<svg/>', /file/],
  ['articles/a/image.gif', '', /file/],
  ['articles/a/Image.png', '', /file/],
  ['articles/a/a_b.png', '', /file/],
  ['articles/a/a.png.js', marker, /file/],
  ['articles/a/a.PNG', '', /file/],
  ['articles/a/pictures/b.png', '', /folder `pictures`/],
  ['articles/a/node_modules/', '/', /folder/],
  ['articles/a/zh.mdx', '→ /etc/passwd', /symbolic link/],
  ['articles/a/cover.png', '→ ../../../secret', /symbolic link/],
  ['articles/a/translation.lock.json', '→ ../../../secret', /symbolic link/],
  [
    'package.json',
    '{"name": "content", "private": true, "scripts": {"postinstall": "x"}}',
    /Unexpected `scripts`/
  ],
  ['package.json', '{"name": "content", "remarkConfig": {}}', /Unexpected `remarkConfig`/],
  ['package.json', '{"prettier": "./evil.js"}', /Unexpected `prettier`/],
  ['package.json', '{"__proto__": {"a": 1}}', /Unexpected `__proto__`/],
  ['package.json', 'not JSON', /Unexpected `not JSON`/],
  ['package.json', '[]', /Unexpected/]
]

test('discoverArticles', async (t) => {
  for (const [path, text, reason] of misplaced) {
    await t.test(`should refuse ${path}: ${text.slice(0, 60)}`, async (context) => {
      const content = await writeContent(context, {
        secret: 'canary',
        'content/articles/a/en.mdx': article,
        [`content/${path}`]: text
      })
      const {misplaced: found, articles} = await discoverArticles(content, contentDisk)
      assert.deepEqual(
        found.map((file) => file.path),
        [path.replace(/\/$|\/en\.mdx$|\/b\.png$/, '')]
      )
      const [message, ...more] = found[0]!.messages
      assert.deepEqual(more, [])
      assert.equal(message?.ruleId, 'article-file')
      assert.equal(message?.fatal, true)
      assert.match(message?.reason ?? '', reason)
      assert.equal(
        articles.some((d) => d.slug === 'a' && d.editions.includes('en')),
        true
      )
    })
  }

  await t.test('should list articles, their editions and pictures, by name', async (context) => {
    const content = await writeContent(context, {
      'content/package.json': '{"name": "content", "private": true, "version": "0.0.0"}',
      'content/glossary.csv': 'id,kind,en,zh\n',
      'content/redirects.csv': 'from,to\n',
      'content/links.json': '{}',
      'content/articles/b-2/zh.mdx': article,
      'content/articles/a/zh.mdx': article,
      'content/articles/a/en.mdx': article,
      'content/articles/a/translation.lock.json': '{}',
      'content/articles/a/cover.jpeg': '',
      'content/articles/a/a-1.avif': ''
    })
    assert.deepEqual(await discoverArticles(content, contentDisk), {
      articles: [
        {slug: 'a', editions: ['en', 'zh'], pictures: ['a-1.avif', 'cover.jpeg'], hasLock: true},
        {slug: 'b-2', editions: ['zh'], pictures: [], hasLock: false}
      ],
      misplaced: []
    })
  })

  await t.test('should pass over what editors and systems leave behind', async (context) => {
    const left = [
      '.DS_Store',
      '.en.mdx.swp',
      '~$en.mdx',
      'Thumbs.db',
      'desktop.ini',
      'en.mdx~',
      '.~lock.en.mdx#'
    ]
    const content = await writeContent(context, {
      'content/articles/a/en.mdx': article,
      'content/articles/a/.#en.mdx': '→ lin@host.1234:5678',
      ...Object.fromEntries(
        ['content', 'content/articles', 'content/articles/a'].flatMap((folder) =>
          left.map((name) => [`${folder}/${name}`, 'x'])
        )
      )
    })
    assert.deepEqual(await discoverArticles(content, contentDisk), {
      articles: [{slug: 'a', editions: ['en'], pictures: [], hasLock: false}],
      misplaced: []
    })
  })

  await t.test('should refuse so many pictures that checking them would take minutes', async (context) => {
    for (const [count, reasons] of [
      [100, []],
      [101, ['article-limit Unexpected `101 pictures`, expected at most `100 pictures`']]
    ] as const) {
      const pictures = Array.from({length: count}, (_, index) => [`content/articles/a/p${index}.png`, ''])
      const content = await writeContent(context, {
        'content/articles/a/en.mdx': article,
        ...Object.fromEntries(pictures)
      })
      const {articles, misplaced: found} = await discoverArticles(content, contentDisk)
      assert.deepEqual(
        found.map(({path, messages}) => [path, messages.map((d) => `${d.ruleId} ${d.reason}`)]),
        reasons.map((reason) => ['articles/a', [reason]])
      )
      assert.equal(articles[0]?.pictures.length, count)
    }
  })

  await t.test('should refuse a socket, and not wait for it', async (context) => {
    const content = await writeContent(context, {'content/articles/a/en.mdx': article})
    const server = createServer().listen(join(content, 'articles/a/zh.mdx'))
    context.after(() => server.close())
    await once(server, 'listening')
    const {misplaced: found} = await discoverArticles(content, contentDisk)
    assert.match(String(found[0]?.messages[0]?.reason), /special file `zh.mdx`/)
  })

  await t.test('should not pass on what a file name may hold', async (context) => {
    const content = await writeContent(context, {
      'content/articles/a/en.mdx': article,
      'content/\u001B[31m`x\n::error::': ''
    })
    const {misplaced: found} = await discoverArticles(content, contentDisk)
    assert.doesNotMatch(String(found[0]?.messages[0]?.reason), /[\u001B\n]/)
  })

  await t.test('should throw where there is no content directory', async () => {
    await assert.rejects(discoverArticles('/nowhere/at/all', contentDisk), {code: 'ENOENT'})
  })
})

test('readArticles', async (t) => {
  await t.test('should read and parse every edition', async (context) => {
    const content = await writeContent(context, {
      'content/articles/a/zh.mdx': article,
      'content/articles/a/en.mdx': article,
      'content/articles/b/en.mdx': 'not an article'
    })
    const {articles, misplaced: found} = await readArticles(content, contentDisk)
    assert.deepEqual(found, [])
    assert.deepEqual(
      articles.map(({slug, editions}) => [
        slug,
        Object.values(editions).map((d) => [d.path, d.file.messages.length])
      ]),
      [
        [
          'a',
          [
            ['articles/a/en.mdx', 0],
            ['articles/a/zh.mdx', 0]
          ]
        ],
        ['b', [['articles/b/en.mdx', 1]]]
      ]
    )
  })

  await t.test('should say what the system refuses, and read the rest', async (context) => {
    const content = await writeContent(context, {
      'content/package.json': '{}',
      'content/articles/a/zh.mdx': article,
      'content/articles/a/en.mdx': article,
      'content/articles/b/en.mdx': article
    })
    const refused = ['package.json', 'articles/a/zh.mdx', 'articles/b']
    const open = <T>(path: string, answer: (path: string) => Promise<T>): Promise<T> =>
      refused.includes(path.slice(content.length + 1))
        ? Promise.reject(Object.assign(new Error('permission denied'), {code: 'EACCES'}))
        : answer(path)
    const {articles, misplaced: found} = await readArticles(content, {
      list: (path) => open(path, contentDisk.list),
      read: (path, limit) => open(path, (d) => contentDisk.read(d, limit))
    })
    const editions = articles.flatMap((d) => Object.values(d.editions).map((edition) => edition.file))
    assert.deepEqual(
      [...found, ...editions].map(({path, messages}) => [
        path,
        messages.map((d) => `${d.ruleId} ${d.actual}`)
      ]),
      [
        ['articles/b', ['article-file EACCES']],
        ['package.json', ['article-file EACCES']],
        ['articles/a/en.mdx', []],
        ['articles/a/zh.mdx', ['article-file EACCES']]
      ]
    )
  })

  await t.test(
    'should read nothing but editions and the package, and never beyond the limit',
    async (context) => {
      const content = await writeContent(context, {
        secret: 'canary',
        'content/package.json': '{}',
        'content/articles/a/en.mdx': article,
        'content/articles/a/zh.mdx': '→ ../../../secret',
        'content/articles/a/.env': 'A=b',
        'content/.remarkrc.mjs': marker
      })
      const read: Array<[string, number]> = []
      const effects: ContentEffects = {
        list: contentDisk.list,
        read(path, limit) {
          read.push([path.slice(content.length + 1), limit])
          return contentDisk.read(path, limit)
        }
      }
      await readArticles(content, effects)
      assert.deepEqual(read, [
        ['package.json', 4096],
        ['articles/a/en.mdx', 256 * 1024]
      ])
    }
  )

  await t.test('should refuse a link that was put in place of a file since', async (context) => {
    const content = await writeContent(context, {
      secret: 'canary',
      'content/articles/a/en.mdx': '→ ../../../secret'
    })
    await assert.rejects(contentDisk.read(join(content, 'articles/a/en.mdx'), 100), {code: 'ELOOP'})
  })

  await t.test('should refuse a file beyond the limit without reading it all', async (context) => {
    const content = await writeContent(context, {'content/articles/a/en.mdx': article + '中'.repeat(200_000)})
    const {articles} = await readArticles(content, contentDisk)
    const {file, tree} = articles[0]!.editions.en!
    assert.deepEqual(
      file.messages.map((d) => d.ruleId),
      ['article-limit']
    )
    assert.equal(tree, undefined)
    assert.ok(String(file).length < 256 * 1024)
  })
})
