import assert from 'node:assert/strict'
import {test} from 'node:test'
import * as fc from 'fast-check'
import {conversion, parseUnit} from '@collate/statistics/model'

/** Units of one dimension, and how many of the first one each is. */
const agreeing: Array<[basic: string, unit: string, factor: string]> = [
  ['kW', 'GW', '1000000'],
  ['W', 'J/s', '1'],
  ['kW.h', 'TW.h', '1000000000'],
  ['kW.h', 'MJ', '5/18'],
  ['J', 'kcal', '4184'],
  ['/10*5', '[ppth]', '100'],
  ['/10^5', '/10*3', '100'],
  ['/10*5', '/10^5', '1'],
  ['[ppm]', '[ppth]', '1000'],
  ['percent', '[ppth]', '1/10'],
  ['percent', '/10*5', '1/1000'],
  ['s', 'h', '3600'],
  ['h', 'wk', '168'],
  ['mo', 'a', '12'],
  ['m2', 'km2', '1000000'],
  ['m2', 'har', '10000'],
  ['m3', 'L', '1/1000'],
  ['L', '[gal_us]', '473176473/125000000'],
  ['[gal_us]', '[bbl_us]', '42'],
  ['m', '[mi_i]', '201168/125'],
  ['m/s', 'km/h', '5/18'],
  ['g', 't', '1000000'],
  ['[oz_av]', '[lb_av]', '16'],
  ['[gr]', '[oz_tr]', '480'],
  ['g', '[oz_tr]', '19439673/625000'],
  ['[lb_av]', '[ston_av]', '2000'],
  ['[gal_br]', '[bu_br]', '8'],
  ['m/h', '[kn_i]', '1852'],
  ['km', '{person}.km', '1'],
  ['t.km', 't{freight}.km', '1'],
  ['bit', 'kBy', '8000'],
  ['By', 'KiBy', '1024'],
  ['g/m3', 'ug/m3', '1/1000000'],
  ['[acr_us]', '[smi_us]', '640'],
  ['Pa', 'mm[Hg]', '66661/500']
]

/** Units that no factor turns into each other. */
const strange: Array<[string, string]> = [
  ['percent', 'points'],
  ['percent', 'count'],
  ['percent', 'multiple'],
  ['multiple', 'ratio'],
  ['index', 'points'],
  ['USD', 'CNY'],
  ['GW', 'GW.h'],
  ['a', 'd'],
  ['Cel', 'K'],
  ['Cel', '[degF]'],
  ['Gy', 'Sv'],
  ['m', 'm2'],
  ['/10*5', 'count']
]

test('units', async (t) => {
  for (const [basic, unit, factor] of agreeing) {
    await t.test(`should take 1 ${unit} as ${factor} ${basic}`, () => {
      const [numerator, denominator = 1n] = factor.split('/').map(BigInt)
      assert.deepEqual(conversion(unit, basic), {numerator, denominator})
      assert.deepEqual(conversion(basic, unit), {numerator: denominator, denominator: numerator})
    })
  }

  for (const [one, other] of strange) {
    await t.test(`should not turn ${one} into ${other}`, () => {
      assert.ok(parseUnit(one) && parseUnit(other))
      assert.equal(conversion(one, other), undefined)
    })
  }

  await t.test('should say what sort of number each makes', () => {
    const sorts = ['percent', 'points', 'count', 'multiple', 'ratio', 'index', 'JPY', '/10*3', 'kW.h']
    assert.deepEqual(
      sorts.map((unit) => parseUnit(unit)?.sort),
      ['percent', 'points', 'count', 'multiple', 'ratio', 'index', 'currency', 'rate', 'measure']
    )
  })

  await t.test('should be none of these', () => {
    for (const text of [
      '',
      '1',
      'people',
      'RMB',
      'GWh',
      'kkW',
      'm..s',
      'm/',
      '//s',
      '10*',
      'constructor',
      'toString'
    ])
      assert.equal(parseUnit(text), undefined, text)
    assert.equal(parseUnit(Array(8).fill('m').join('.')), undefined)
  })

  await t.test('should convert there and back, by any way', () => {
    const unit = fc.constantFrom('W', 'kW', 'MW', 'GW', 'J/s', 'kcal/h', 'N.m/s', '[Btu]/h', 'eV/s')
    fc.assert(
      fc.property(unit, unit, unit, (a, b, c) => {
        const [direct, first, second] = [conversion(a, c)!, conversion(a, b)!, conversion(b, c)!]
        assert.equal(
          direct.numerator * first.denominator * second.denominator,
          first.numerator * second.numerator * direct.denominator
        )
        assert.deepEqual(conversion(a, a), {numerator: 1n, denominator: 1n})
      })
    )
  })
})
