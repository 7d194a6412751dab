import type {ComparedFacet, ComparedWords} from '@collate/judge'
import type {Observation} from '@collate/statistics'
import {comparePeriods} from '@collate/statistics/model'
import {comparedOf} from '../resolve/compared.ts'
import type {PassageContext} from '../resolve/context.ts'
import {shownOf} from '../resolve/settled.ts'
import type {StatReading} from '../resolve/stat.ts'
import {notePhrasesOf} from '../rule.ts'
import {wordsOfAll} from '../language-words.ts'

/** Facets that say which of several values is meant. */
const choosing = ['period', 'since', 'category', 'population'] as const
type Choosing = (typeof choosing)[number]

/**
 * Say which words decided that a number is held against this value and no other.
 *
 * @returns nothing where the citation leaves no choice
 * @example
 * // `“农村网民”被当作基数，是“农村居民”的别名；“去年”被当作时间，即2023年`
 */
export function decidedBy(reading: StatReading, context: PassageContext): string | undefined {
  const shown = reading.settled && shownOf(reading.settled)
  const compared = comparedOf(reading, context)
  if (!shown || !compared) return undefined
  const {row, from, citation} = shown
  const {taken, unsaid, separator} = wordings[context.notesIn]
  const ends: Partial<Record<Choosing, Observation>> = {period: row, category: row, population: row}
  if (from && from.period !== row.period) ends.since = from
  const told = choosing.flatMap((facet) => {
    const end = ends[facet]
    if (!end || !isOpen(facet, citation.rows) || isBetween(facet, row, from)) return []
    const word = strongest(compared.words, facet)
    if (word) return [taken(word.words, facet, otherName(word.words, facet, end, context))]
    const name = nameOf(facet, end, context)
    return compared.unsaid.includes(facet) && name !== ''
      ? [unsaid(facet, whyUnsaid(facet, reading), name)]
      : []
  })
  const text = told.join(separator)
  return text === '' ? undefined : text[0]!.toUpperCase() + text.slice(1)
}

function strongest(words: readonly ComparedWords[], facet: ComparedFacet): ComparedWords | undefined {
  const own = words.filter((d) => d.facet === facet && d.agrees)
  return own.find((d) => d.strength === 'bound') ?? own.find((d) => d.strength === 'near') ?? own[0]
}

/** Whether a number is told between two of them: the gap of girls and boys is of neither. */
function isBetween(facet: Choosing, row: Observation, from: Observation | undefined): boolean {
  if (!from || facet === 'period' || facet === 'since') return false
  return facet === 'category' ? from.category !== row.category : from.population.id !== row.population.id
}

/** Whether the values that are cited differ in a facet. */
function isOpen(facet: Choosing, rows: readonly Observation[]): boolean {
  const valueOf = ({period, category, population}: Observation): string | undefined =>
    facet === 'category' ? category?.id : facet === 'population' ? population.id : period
  return new Set(rows.map(valueOf)).size > 1
}

function nameOf(facet: Choosing, row: Observation, context: PassageContext): string {
  if (facet === 'category') return row.category?.label[context.notesIn] ?? ''
  if (facet === 'population') return row.population.label[context.notesIn]
  return notePhrasesOf(context).period(row.period)
}

/** What the data call it, where the text calls it otherwise. */
function otherName(
  words: string,
  facet: Choosing,
  row: Observation,
  context: PassageContext
): string | undefined {
  const own = nameOf(facet, row, {...context, notesIn: context.language})
  const plain = (text: string): string =>
    wordsOfAll.reduce(
      (rest, {yearMark}) => rest.replaceAll(yearMark, ''),
      text.toLowerCase().replaceAll(/\s/g, '')
    )
  return plain(own) === plain(words) ? undefined : nameOf(facet, row, context)
}

/** Why a value was taken that no words name. */
function whyUnsaid(facet: Choosing, {settled}: StatReading): 'pinned' | 'newest' | 'told' {
  const {citation, row} = shownOf(settled!)!
  const isPinned = facet === 'period' ? citation.period : facet === 'since' ? citation.from : citation[facet]
  if (isPinned) return 'pinned'
  const isNewest = citation.rows.every((d) => comparePeriods(d.when, row.when) <= 0)
  return facet === 'period' && isNewest ? 'newest' : 'told'
}

type Wordings = {
  separator: string
  /** @param other - what the data call it, if otherwise */
  taken: (words: string, facet: Choosing, other: string | undefined) => string
  unsaid: (facet: Choosing, why: 'pinned' | 'newest' | 'told', name: string) => string
}

const nouns = {
  zh: {period: '时间', since: '变化的起点', category: '类别', population: '基数'},
  en: {period: 'the time', since: 'the start of the change', category: 'the category', population: 'the base'}
}

const wordings: Record<PassageContext['notesIn'], Wordings> = {
  zh: {
    separator: '；',
    taken(words, facet, other) {
      const isName = facet === 'category' || facet === 'population'
      return `“${words}”被当作${nouns.zh[facet]}${other ? (isName ? `，是“${other}”的别名` : `，即${other}`) : ''}`
    },
    unsaid: (facet, why, name) =>
      `句中没有写明${nouns.zh[facet]}，${{pinned: '按cite里的限定', newest: '按最新一期', told: '按前后文'}[why]}取“${name}”`
  },
  en: {
    separator: '; ',
    taken(words, facet, other) {
      const isName = facet === 'category' || facet === 'population'
      return `“${words}” was taken for ${nouns.en[facet]}${other ? (isName ? `: an alias of “${other}”` : `: ${other}`) : ''}`
    },
    unsaid: (facet, why, name) =>
      `no words name ${nouns.en[facet]}, so “${name}” was taken, ${{pinned: 'as the citation pins it', newest: 'the newest', told: 'as told before'}[why]}`
  }
}
