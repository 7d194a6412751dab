import type {Reading} from '../quantities/grammar.ts'
import {folded, pastSpace, wordEnd} from '../quantities/places.ts'

const plurals = words(
  'respondents participants organizations organisations companies firms enterprises businesses users people men women adults children students patients ' +
    'customers clients developers engineers teams employees staff workers households families countries nations states cities towns schools hospitals banks ' +
    'universities institutions agencies departments projects clusters workloads sites vendors providers suppliers operators administrators maintainers ' +
    'contributors members leaders managers executives professionals practitioners consumers shoppers drivers passengers commuters voters residents citizens ' +
    'investors analysts doctors nurses physicians teachers parents farmers retailers manufacturers carmakers airlines flights trains vehicles cases deaths ' +
    'candidates applicants graduates startups subjects volunteers tenants migrants refugees pensioners veterans accountants consultants ' +
    'athletes clubs judges courts courtrooms magistrates jurors growers pupils districts provinces regions counties boroughs municipalities towns villages communities neighbourhoods ' +
    'neighborhoods farms shops stores libraries museums theatres factories mines clinics kindergartens nurseries colleges faculties laboratories labs charities unions parties councils ministries ' +
    'fishers tenants landlords buyers'
)
/** Words in -ers and -ors that are things, or mean nothing by all. */
const things = words(
  'others servers computers numbers matters letters orders powers papers containers chapters centers parameters errors factors sectors colors doors ' +
    'sensors processors monitors layers containers headers numbers offers corners quarters borders hours years rumors floors mirrors answers lists exists consists persists assists twists characters controllers helpers handlers listeners pointers wrappers renderers loaders buffers timers triggers identifiers decorators iterators constructors selectors vectors'
)
const breaks = words('to in on at for with and or is are was were has have that which who as by from')
const between = words('of the these those our their its surveyed all sampled polled')

/** Whether a group of persons or firms is named behind a place, past at most three words: all of the large firms. */
export function groupFollows(reading: Reading, at: number, isSingular = false): boolean {
  let place = at
  for (let count = 0; count < (isSingular ? 2 : 4); count++) {
    const start = pastSpace(reading, place)
    if (start === place) return false
    const end = wordEnd(reading, start)
    const word = folded(reading, start, Math.min(end, start + 24))
    if (word === '' || breaks.has(word)) return false
    if (
      isSingular
        ? isPerson(`${word}s`) || (word.endsWith('y') && isPerson(`${word.slice(0, -1)}ies`))
        : isPerson(word)
    )
      return true
    if (!between.has(word) && count > 1) return false
    place = end
  }
  return false
}

function isPerson(word: string): boolean {
  return (
    plurals.has(word) ||
    (/(?:[^aeiou]ers|ators|itors|utors|ectors|ists|yees)$/.test(word) && !things.has(word))
  )
}

function words(list: string): Set<string> {
  return new Set(list.split(' '))
}
