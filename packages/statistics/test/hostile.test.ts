import assert from 'node:assert/strict'
import {test} from 'node:test'
import {lines, readWith} from './base-package.ts'

const header =
  'indicator,period,category,population,value,precision,comparison,source,locator,evidence,quote,note,n\n'

/** Files made to exhaust time or memory, and how their report begins. */
const hostile: Array<[name: string, file: string, text: () => string, first: RegExp]> = [
  [
    'a header of a million columns',
    'observations.csv',
    () => ','.repeat(1_000_000),
    /data-schema Unexpected column ``/
  ],
  [
    'nothing but line ends',
    'observations.csv',
    () => '\n'.repeat(1_000_000),
    /data-file Unexpected empty file/
  ],
  [
    'nothing but carriage returns',
    'observations.csv',
    () => '\r'.repeat(1_000_000),
    /data-file Unexpected empty file/
  ],
  [
    'nothing but quotation marks',
    'observations.csv',
    () => '"'.repeat(1_000_001),
    /data-file Unexpected quotation mark/
  ],
  [
    'a bad value in every row',
    'observations.csv',
    () => header + 'x,x,x,x,=x,x,x,x,x,x,x,x,x\n'.repeat(30_000),
    /data-reference Unexpected indicator `x`/
  ],
  [
    'one key in every row',
    'observations.csv',
    () => header + 'evening-hours,2025,,,44,,,report-2025,p. 3,primary,,,\n'.repeat(30_000),
    /data-duplicate/
  ],
  [
    'a number of a million digits',
    'observations.csv',
    () => `${header}evening-hours,2025,,,${'9'.repeat(1_000_000)},,,report-2025,p. 3,primary,,,\n`,
    /data-value Unexpected `9/
  ],
  [
    'a list of two hundred thousand names',
    'populations.csv',
    () =>
      `id,label_en,label_zh,aliases_en\nlibraries,a,b,${Array.from({length: 200_000}, (_, d) => `n${d}`).join('|')}\n`,
    /data-reference Unexpected population `staffed`/
  ],
  [
    'a chain of fifty thousand populations',
    'populations.csv',
    () =>
      `id,label_en,label_zh,within\n${Array.from({length: 50_000}, (_, d) => `p${d},a,b,p${d + 1}\n`).join('')}`,
    /data-reference Unexpected within `p50000`/
  ],
  [
    'a circle of fifty thousand populations',
    'populations.csv',
    () =>
      `id,label_en,label_zh,within\n${Array.from({length: 50_000}, (_, d) => `p${d},a,b,p${(d + 1) % 50_000}\n`).join('')}`,
    /data-reference Unexpected circle `p0` within/
  ],
  [
    'brackets half a million deep',
    'datapackage.json',
    () => '['.repeat(500_000),
    /data-file Unexpected `\[` nested more than 32 deep/
  ],
  [
    'forty thousand resources',
    'datapackage.json',
    () => `{"name": "village-libraries", "title": "x", "resources": [${'{"name":"a"},'.repeat(40_000)}{}]}`,
    /data-schema Unexpected/
  ]
]

test('hostile data', async (t) => {
  for (const [name, file, text, first] of hostile) {
    await t.test(`should report ${name}`, async () => {
      const reading = await readWith({[file]: text()})
      assert.match(lines(reading)[0]!, first)
      assert.ok(reading.problems.length < 5000)
      assert.ok(JSON.stringify(reading.problems).length < 5_000_000)
      assert.equal(reading.statistics.packages.size, 0)
    })
  }

  await t.test('should leave prototypes alone', async () => {
    await readWith({
      'datapackage.json':
        '{"__proto__": {"polluted": "yes"}, "constructor": {"prototype": {"polluted": "yes"}}}'
    })
    assert.equal(({} as {polluted?: string}).polluted, undefined)
  })

  await t.test('should take names that objects have for ids', async () => {
    const populations =
      'id,label_en,label_zh,within\nlibraries,a,甲,\nstaffed,b,乙,\nconstructor,c,丙,\ntostring,d,丁,constructor\n'
    const {statistics, problems} = await readWith({'populations.csv': populations})
    assert.deepEqual(problems, [])
    assert.equal(statistics.packages.get('village-libraries')!.populations.get('constructor')!.label.zh, '丙')
  })
})
