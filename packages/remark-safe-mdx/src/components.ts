import {citations, oneCitation} from './citation-forms.ts'
import type {Form} from './form.ts'

const text: Form = {test: (value) => value.trim() !== '', expected: 'text'}

const date: Form = {
  test(value) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
    const time = Date.parse(`${value}T00:00:00Z`)
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
  },
  expected: 'YYYY-MM-DD'
}

const language: Form = {
  test(value) {
    try {
      return new Intl.Locale(value).language.length <= 3
    } catch {
      return false
    }
  },
  expected: 'a language tag such as en'
}

const chartKinds = ['series', 'slope', 'multiples', 'stacked', 'bars', 'ranking', 'dots']

/** An element and its attributes; what is not here is refused. */
export type Element = {
  required: Record<string, Form>
  optional?: Record<string, Form>
  /** Whether it has content. */
  isEmpty?: boolean
}

/** Components that an article may use. */
export const components: ReadonlyMap<string, Element> = new Map<string, Element>([
  ['Stat', {required: {cite: citations}}],
  [
    'Note',
    {
      required: {
        waives: {test: (value) => /^[a-z]+(?:-[a-z]+)+$/.test(value), expected: 'the name of a rule'},
        // A shorter id is a matter of the note: `waiver-unknown` knows the whole one.
        finding: {test: (value) => /^[\da-f]{1,16}$/.test(value), expected: 'sixteen digits 0-9, a-f'},
        by: text,
        until: date
      }
    }
  ],
  ['Quote', {required: {by: text}}],
  [
    'Chart',
    {
      required: {of: oneCitation},
      optional: {
        kind: {test: (value) => chartKinds.includes(value), expected: chartKinds.join(', ')},
        title: text,
        caption: text
      },
      isEmpty: true
    }
  ]
])

/** HTML elements that an article may use, inside a line. */
export const htmlElements: ReadonlyMap<string, Element> = new Map<string, Element>([
  ['span', {required: {lang: language}}],
  ['abbr', {required: {title: text}}],
  ['sub', {required: {}}],
  ['sup', {required: {}}],
  ['kbd', {required: {}}],
  ['br', {required: {}, isEmpty: true}]
])
