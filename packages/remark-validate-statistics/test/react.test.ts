import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {ComponentProps, ReactNode} from 'react'
import {jsx, jsxs} from 'react/jsx-runtime'
import {renderToStaticMarkup} from 'react-dom/server'
import {Chart, Note, Quote, Stat} from 'remark-validate-statistics/react'

const render = (node: ReactNode): string => renderToStaticMarkup(node)
const paragraph = (children: ReactNode): ReactNode => jsx('p', {children})

test('Stat', async (t) => {
  const known = {
    cite: 'remote-work/home-days',
    claim: 'home-days-2023 home-days-2025',
    href: 'https://survey.example/2025',
    title: 'Source: Remote Work 2025',
    children: '56%'
  }

  for (const [name, props, html] of [
    [
      'link to its source',
      known,
      '<a id="r-home-days-2023" class="stat" href="https://survey.example/2025" title="Source: Remote Work 2025">56%</a>'
    ],
    ['be text where that is not known', {cite: 'a/b', children: '56%'}, '<span class="stat">56%</span>'],
    [
      'link to no address that runs code',
      {claim: 'x', href: 'javascript:alert(1)', children: '56%'},
      '<span id="r-x" class="stat">56%</span>'
    ],
    ['hold blocks', {children: paragraph('56% of them.')}, '<div class="stat"><p>56% of them.</p></div>'],
    [
      'hold markup within a line',
      {children: [jsx('strong', {children: '56'}, 'a'), '%']},
      '<span class="stat"><strong>56</strong>%</span>'
    ]
  ] satisfies Array<[string, ComponentProps<typeof Stat>, string]>) {
    await t.test(`should ${name}`, () => assert.equal(render(jsx(Stat, props)), html))
  }
})

test('Note', async (t) => {
  const given = {waives: 'statistic-value', finding: '0123456789abcdef', by: 'E. <Ed>', until: '2026-06-01'}

  await t.test('should be a note of the editors, signed and dated', () => {
    assert.equal(
      render(jsx(Note, {...given, children: 'He rounds so.'})),
      '<span class="note" role="note"><span class="label">Editor’s note</span> He rounds so. <span class="by">— E. &lt;Ed&gt; <time dateTime="2026-06-01">2026-06-01</time></span></span>'
    )
  })

  await t.test('should hold blocks, and speak Chinese', () => {
    assert.equal(
      render(jsx(Note, {by: '编辑部', language: 'zh', children: paragraph('原文如此。')})),
      '<div class="note" role="note"><span class="label">编者注</span> <p>原文如此。</p> <span class="by">——编辑部</span></div>'
    )
  })

  await t.test('should do without a signature', () => {
    assert.match(render(jsx(Note, {children: 'So.'})), /<\/span> So\. <\/span>$/)
  })
})

test('Quote', async (t) => {
  await t.test('should be a quotation with its speaker', () => {
    assert.equal(
      render(jsx(Quote, {by: 'A. Lee', children: paragraph('We know.')})),
      '<figure class="quotation"><blockquote><p>We know.</p></blockquote><figcaption>— A. Lee</figcaption></figure>'
    )
    assert.match(
      render(jsx(Quote, {by: '李', language: 'zh', children: [paragraph('一'), paragraph('二')]})),
      /<figcaption>——李<\/figcaption>/
    )
  })

  await t.test('should stay in its line', () => {
    assert.equal(
      render(jsxs('p', {children: ['He said ', jsx(Quote, {by: 'A. Lee', children: '“no”'})]})),
      '<p>He said <span class="quote" title="A. Lee">“no”</span></p>'
    )
  })
})

test('Chart', async (t) => {
  await t.test('should be nothing where no data are given', () => {
    assert.equal(render(jsx(Chart, {of: 'remote-work/tools', title: 'Tools', kind: 'bars'})), '')
    assert.equal(render(jsx(Chart, {of: 'remote-work/tools', data: []})), '')
  })

  await t.test('should be a table of its data, under its title, with its source', () => {
    const data = [
      {label: 'Chat', period: '2023', value: '74%'},
      {label: 'Chat', period: '2025', value: '82%'},
      {label: 'Video', period: '2025', value: '70%'}
    ]
    const source = {title: 'Remote Work 2025', url: 'https://survey.example/2025'}
    assert.equal(
      render(jsx(Chart, {title: 'Tools', caption: 'Of employees.', data, source})),
      '<figure class="chart"><table><caption>Tools</caption>' +
        '<thead><tr><td></td><th scope="col">2023</th><th scope="col">2025</th></tr></thead>' +
        '<tbody><tr><th scope="row">Chat</th><td>74%</td><td>82%</td></tr><tr><th scope="row">Video</th><td></td><td>70%</td></tr></tbody></table>' +
        '<figcaption><p>Of employees.</p><p>Source: <a href="https://survey.example/2025">Remote Work 2025</a></p></figcaption></figure>'
    )
  })

  await t.test('should need no periods, and lose no value', () => {
    const data = [
      {label: '甲', value: '1'},
      {label: '甲', value: '2'}
    ]
    assert.equal(
      render(jsx(Chart, {data, language: 'zh', source: {title: '年鉴', url: 'data:text/html,x'}})),
      '<figure class="chart"><table><tbody><tr><th scope="row">甲</th><td>1</td></tr><tr><th scope="row">甲</th><td>2</td></tr></tbody></table>' +
        '<figcaption><p>来源：年鉴</p></figcaption></figure>'
    )
  })
})

test('elements', async (t) => {
  const complaints: unknown[] = []
  t.mock.method(console, 'error', (...parts: unknown[]) => complaints.push(parts))
  await t.test('should be such that React does not complain', () => {
    const data = [{label: 'Chat', period: '2023', value: '74%'}]
    const source = {title: 'Remote Work 2025', url: 'https://survey.example/2025'}
    render(jsx(Chart, {title: 'Tools', caption: 'x', data, source}))
    render(jsx('main', {children: jsx(Note, {by: 'E.', until: '2026-06-01', children: 'So.'})}))
    render(jsx(Quote, {by: 'E.', children: paragraph('No.')}))
    render(jsx(Stat, {children: 'So.'}))
    assert.deepEqual(complaints, [])
  })
})
