import assert from 'node:assert/strict'
import {test} from 'node:test'
import remarkParse from 'remark-parse'
import remarkSafeMdx, {type Options} from 'remark-safe-mdx'
import {articleSyntax} from 'remark-safe-mdx/syntax'
import {unified} from 'unified'
import {VFile} from 'vfile'

test('failOn', async (t) => {
  await t.test('should throw for errors by default, when all messages are in the file', async () => {
    const {file, error} = await run('{1 + 1}\n\n[x](javascript:alert(1)) [y')
    assert.match(
      String(error),
      /^Error: en\.mdx has 2 errors\n {2}1:1 .*\(mdx-expression\)\n {2}3:1 .*\(mdx-url\)$/
    )
    assert.deepEqual(file.messages.filter(({fatal}) => fatal).length, 2)
  })

  await t.test('should let a text through that is in order', async () => {
    assert.equal((await run('Hello [x](https://example.org).')).error, undefined)
  })

  await t.test('should throw for warnings where it is told to', async () => {
    const text = 'Full-width digits: ８２％.'
    assert.equal((await run(text)).error, undefined)
    assert.match(String((await run(text, {failOn: 'warning'})).error), /has 1 warning\n {2}1:20 /)
  })

  await t.test('should never throw where it is told to', async () => {
    const {file, error} = await run('{1 + 1}', {failOn: 'never'})
    assert.equal(error, undefined)
    assert.equal(file.messages[0]?.fatal, true)
  })

  for (const [options, message] of [
    [
      {failOn: false},
      'Unexpected option `failOn: false` of remark-safe-mdx, expected `error`, `warning` or `never`'
    ],
    [{failon: 'never'}, 'Unexpected option `failon` of remark-safe-mdx, expected `failOn`'],
    ['never', 'Unexpected options `"never"` of remark-safe-mdx, expected an object']
  ] as const) {
    await t.test(`should refuse ${JSON.stringify(options)}`, () => {
      assert.throws(() => remarkSafeMdx(options as never), new TypeError(message))
    })
  }

  await t.test('should take no options, and options that are left out', async () => {
    for (const options of [undefined, null, {}, {failOn: undefined}, {failOn: null}])
      assert.match(String((await run('{1 + 1}', options as never)).error), /has 1 error/)
  })
})

async function run(value: string, options?: Options): Promise<{file: VFile; error?: Error}> {
  const file = new VFile({path: 'en.mdx', value})
  const processor = unified().use(remarkParse).use(articleSyntax).use(remarkSafeMdx, options)
  try {
    await processor.run(processor.parse(file), file)
    return {file}
  } catch (error) {
    return {file, error: error as Error}
  }
}
