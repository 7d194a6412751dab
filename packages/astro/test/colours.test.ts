import assert from 'node:assert/strict'
import test from 'node:test'
import {contrast, defaultColours} from '@collate/publication'
import fc from 'fast-check'
import {colourStyle} from '../src/styles/colours.ts'

const hex = fc
  .array(fc.integer({min: 0, max: 255}), {minLength: 3, maxLength: 3})
  .map((channels) => `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`)

test('what is quiet can be read on every paper on which ink can', () => {
  fc.assert(
    fc.property(hex, hex, (paper, ink) => {
      fc.pre(contrast(ink, paper) >= 4.5)
      const style = colourStyle({...defaultColours, light: {...defaultColours.light, paper, ink}})
      const [, quiet = ''] = /--quiet:(#[\da-f]{6})/.exec(style)!
      assert.ok(contrast(quiet, paper) >= 4.5, `${quiet} on ${paper}`)
    })
  )
})

test('the default colours keep what was chosen for them', () => {
  const style = colourStyle(defaultColours)
  assert.match(
    style,
    /^:root\{--paper:#fbf9f4;--ink:#1e1c19;--accent:#0e5663;--tint:#f2ecdf;--quiet:#625c52;/
  )
  assert.match(style, /dark\)\{:root\{--paper:#14191a;.*--quiet:#a9a397;--rule:#343b3c;--lit:#3a3118\}\}$/)
})
