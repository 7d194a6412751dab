import {isDate, isMonth} from '../cells/date.ts'
import {isId} from '../cells/id.ts'
import type {Period} from '../period/period.ts'
import {readPeriod} from '../period/read-period.ts'
import {writeCitation, type CitedName} from './citation.ts'

/** What stands before each pin, in the order of the form. */
const signs = ['@', '~', '#', '^'] as const

/** The signs that pins of a citation begin with. */
export type PinSign = (typeof signs)[number]

/** Why a text is no citation; `meant`: what it probably should be. */
export type CitationMistake = {meant?: string} &
  /** No package and indicator, or what cannot be the name of one. */
  (
    | {fault: 'form'; written: string}
    | {fault: 'order'}
    | {fault: 'twice' | 'empty'; written: PinSign}
    /** What cannot be a pin of its sign. */
    | {fault: 'period' | 'population' | 'category' | 'vintage'; written: string}
    /** A change that ends before it begins, or with it. */
    | {fault: 'backwards'}
  )

type Pin = {sign: PinSign; text: string}

/**
 * Read one citation, or tell why it is none.
 *
 * readCitation('port/freight@2024~river') // => {package: 'port', indicator: 'freight', periods: [{text: '2024', …}], population: 'river'}
 */
export function readCitation(text: string): CitedName | CitationMistake {
  let found = known.get(text)
  if (!found) {
    if (known.size >= most) known.clear()
    known.set(text, (found = readForm(text)))
  }
  return found
}

/** A text cites the same again and again, and so does its other edition. */
const known = new Map<string, CitedName | CitationMistake>()
const most = 10_000

function readForm(text: string): CitedName | CitationMistake {
  const [head = ''] = /^[^@~#^]*/.exec(text) ?? []
  const [packageName = '', indicator = '', ...more] = head.split('/')
  if (!isId(packageName) || !isId(indicator) || more.length > 0) return {fault: 'form', written: head}
  const pins = pinsOf(text.slice(head.length))
  const twice = pins.find(({sign}, at) => pins.findIndex((d) => d.sign === sign) < at)
  if (twice) return {fault: 'twice', written: twice.sign}
  const empty = pins.find((pin) => pin.text === '')
  if (empty)
    return {fault: 'empty', written: empty.sign, meant: head + joined(pins.filter((d) => d !== empty))}
  const sorted = joined(pins.toSorted((a, b) => signs.indexOf(a.sign) - signs.indexOf(b.sign)))
  if (sorted !== joined(pins)) return {fault: 'order', meant: head + sorted}
  return readPins({package: packageName, indicator}, new Map(pins.map((d) => [d.sign, d.text])))
}

/** Whether a text that was read is a citation. */
export function isCitation(read: CitedName | CitationMistake): read is CitedName {
  return !('fault' in read)
}

function pinsOf(text: string): Pin[] {
  return [...text.matchAll(/([@~#^])([^@~#^]*)/g)].map(([, sign, pin]) => ({
    sign: sign as PinSign,
    text: pin!
  }))
}

function joined(pins: readonly Pin[]): string {
  return pins.map(({sign, text}) => sign + text).join('')
}

function readPins(head: CitedName, pins: ReadonlyMap<PinSign, string>): CitedName | CitationMistake {
  const population = pins.get('~')
  const category = pins.get('#')
  const vintage = pins.get('^')
  if (population !== undefined && !isId(population)) return {fault: 'population', written: population}
  if (category !== undefined && !isId(category)) return {fault: 'category', written: category}
  if (vintage !== undefined && !isDate(vintage) && !isMonth(vintage))
    return {fault: 'vintage', written: vintage}
  const cited: CitedName = {
    ...head,
    ...(population !== undefined && {population}),
    ...(category !== undefined && {category}),
    ...(vintage !== undefined && {vintage})
  }
  const when = pins.get('@')
  return when === undefined ? cited : withPeriods(cited, when.split('..'))
}

/** One period, or two with `..` between them. */
function withPeriods(cited: CitedName, ends: readonly string[]): CitedName | CitationMistake {
  const meant = (texts: readonly string[]): {meant: string} => ({
    meant: writeCitation({...cited, periods: texts.map((text) => ({text}))})
  })
  if (ends.length > 2) return {fault: 'period', written: ends.join('..')}
  if (ends.includes('')) return {fault: 'empty', written: '@', ...meant(ends.filter((end) => end !== ''))}
  const periods: Period[] = []
  for (const [at, end] of ends.entries()) {
    const read = readPeriod(end)
    if (!('fault' in read)) periods.push(read)
    else {
      const isGuessed = 'meant' in read && read.meant !== undefined
      return {fault: 'period', written: end, ...(isGuessed && meant(ends.with(at, read.meant!)))}
    }
  }
  const [from, to] = periods as [Period, Period?]
  if (!to) return {...cited, periods: [from]}
  if (from.last < to.last) return {...cited, periods: [from, to]}
  return {fault: 'backwards', ...(to.last < from.last && meant([to.text, from.text]))}
}
