import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {compileTerms, inflectedForms} from '../src/terms.ts'

/** Names, a text, and what is found in it: the longest of those that overlap. */
const texts: Array<[names: string[], text: string, found: string[]]> = [
  [['容器用户', '用户'], '82%的容器用户', ['容器用户']],
  [['受访组织', '组织'], '受访组织和组织', ['受访组织', '组织']],
  [['用户组', '组织结构'], '用户组织结构', ['组织结构']],
  [['生成式AI的组织'], '托管生成式 AI 的组织', ['生成式 AI 的组织']],
  [['容器用户'], '容器\n用户', ['容器\n用户']],
  [['CI/CD'], '使用ＣＩ／ＣＤ工具', ['ＣＩ／ＣＤ']],
  [['增长'], '增長', ['增長']],
  [['container users'], 'Container users and container-users', ['Container users', 'container-users']],
  [['organization surveyed'], 'organizations surveyed', ['organizations surveyed']],
  [['user'], 'users, used, superuser and User’s', ['users', 'User']],
  [['use'], 'uses, used, using, user', ['uses', 'used', 'using']],
  [['country'], 'countries and country', ['countries', 'country']],
  [['ship'], 'shipped, shipping and shipment', ['shipped', 'shipping']],
  [
    ['flying a kite', 'making soup'],
    'flew a kite, flies a kite, flying a kite, makes soup, made soup',
    ['flew a kite', 'flies a kite', 'flying a kite', 'makes soup', 'made soup']
  ],
  [
    ['employed in', 'united states'],
    'employing in, employs in, employed in, unites states',
    ['employing in', 'employs in', 'employed in']
  ],
  [['cycling', 'driving', 'farming'], 'cycled, drove, farms and farmed', ['cycled', 'drove', 'farmed']],
  [['take part', 'young people'], 'took part, taking part, younged people', ['took part', 'taking part']],
  [['process'], 'processes, processed, processing', ['processes', 'processed', 'processing']],
  [['AI'], 'AI, AIs, aid and OpenAI', ['AI', 'AIs']],
  [['IT', 'Go', 'US'], 'it goes to us: IT, Go, US', ['IT', 'Go', 'US']],
  [['Go'], 'Google用Go编写', ['Go']],
  [['Helm'], 'Helm、helm和Helmet', ['Helm', 'helm']],
  [['C++', 'C#', 'Node.js'], 'C++, C# and Node.js', ['C++', 'C#', 'Node.js']],
  [['65岁及以上'], '65岁及以上老年人', ['65岁及以上']],
  [['café'], 'a CAFÉ', ['CAFÉ']],
  [['', ' '], 'anything', []]
]

/** Terms of measures, and other forms of theirs that texts have. */
const verbs: Array<[term: string, forms: string[]]> = [
  [
    'travel to school',
    ['travels to school', 'traveled to school', 'travelled to school', 'travelling to school']
  ],
  ['got to school', ['get to school', 'gets to school', 'getting to school']],
  ['own a car', ['owned a car', 'owning a car']],
  ['carried parcels', ['carry parcels', 'carries parcels', 'carrying parcels']],
  ['spend', ['spent']],
  ['use up', ['used up', 'use it up']],
  ['walk', []]
]

test('inflectedForms', async (t) => {
  for (const [term, forms] of verbs)
    await t.test(`${forms.join(', ')} of ${term}`, () => {
      const found = inflectedForms(term)
      assert.deepEqual(
        forms.filter((d) => !found.includes(d)),
        []
      )
      assert.equal(found.includes(term), false)
    })
})

test('compileTerms', async (t) => {
  for (const [names, text, found] of texts) {
    await t.test(`${names.join(', ')} in ${text}`, () => {
      const index = compileTerms(names.map((name) => [name, name]))
      assert.deepEqual(
        index.find(text).map(({start, end}) => text.slice(start, end)),
        found
      )
    })
  }

  await t.test('should say every value of a word', () => {
    const index = compileTerms([
      ['yes', 1],
      ['Yes', 2],
      ['yes', 1]
    ])
    assert.deepEqual(index.find('Yes'), [{start: 0, end: 3, values: [1, 2]}])
  })

  await t.test('should find words inside longer ones on demand', () => {
    const index = compileTerms([
      ['云原生', 'a'],
      ['云原生技术', 'b']
    ])
    assert.deepEqual(
      index.findAll('云原生技术').map(({values}) => values[0]),
      ['a', 'b']
    )
  })

  await t.test('should find exactly the words that stand in a text of words', () => {
    const word = fc.constantFrom('helm', 'etcd', 'core dns', 'cloud native', 'cloud', 'native')
    fc.assert(
      fc.property(fc.array(word, {minLength: 1, maxLength: 12}), (words) => {
        const text = words.join(', ')
        const index = compileTerms(words.map((name) => [name, name]))
        assert.deepEqual(
          index.find(text).map(({start, end}) => text.slice(start, end)),
          words
        )
      })
    )
  })

  await t.test('should never find matches that overlap', () => {
    const text = fc.string({unit: fc.constantFrom('a', 'b', '容', '器', ' ', '-'), maxLength: 60})
    fc.assert(
      fc.property(fc.array(text, {maxLength: 12}), text, (names, read) => {
        let end = 0
        for (const match of compileTerms(names.map((name) => [name, name])).find(read)) {
          assert.ok(match.start >= end && match.end > match.start && match.end <= read.length)
          end = match.end
        }
      })
    )
  })
})
