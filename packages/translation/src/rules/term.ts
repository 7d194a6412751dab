import {isCompared, type ComparedPair} from '../comparison/comparison.ts'
import type {GlossaryMention} from '../glossary/term-index.ts'
import type {EditionPassage} from '../passage/passage.ts'
import {hasWord} from '../text/folded.ts'
import type {PairRule} from '../rule.ts'

/** Terms are rendered as the glossary says. */
export const term: PairRule = {
  id: 'translation-term',
  check({pairs}, disagree) {
    for (const pair of pairs) {
      if (!isCompared(pair)) continue
      for (const side of ['here', 'there'] as const) {
        for (const mention of pair[side].terms)
          if (mention.forbidden) checkForbidden(pair, side, mention, disagree)
      }
      for (const mention of firstMentions(pair.there)) checkRequired(pair, mention, disagree)
    }
  }
}

/** A rendering that is not to be used, where the other edition has the term itself. */
function checkForbidden(
  pair: ComparedPair,
  side: 'here' | 'there',
  {entry, start, end}: GlossaryMention,
  disagree: Parameters<PairRule['check']>[1]
): void {
  const opposite = side === 'here' ? 'there' : 'here'
  const source = pair[opposite].terms.find((other) => other.entry === entry && !other.forbidden)
  if (!source) return
  const written = pair[side].text.slice(start, end)
  const other = pair[opposite].text.slice(source.start, source.end)
  const right = entry.names[pair[side].language]
  disagree({
    pair,
    [side]: {start, end},
    [opposite]: source,
    unexpected: `\`${written}\`${side === 'here' ? '' : ' in the other edition'}`,
    expected: right.map((name) => `\`${name}\``).join(' or '),
    actual: written,
    proposals: right,
    note: {
      zh: `术语表不允许用“${written}”对应“${other}”。${entry.note ? `${entry.note}。` : ''}`,
      en: `The glossary does not allow \`${written}\` for \`${other}\`.${entry.note ? `  ${entry.note}.` : ''}`
    }
  })
}

/** A term of the other edition that has none of its renderings here. */
function checkRequired(
  pair: ComparedPair,
  mention: GlossaryMention,
  disagree: Parameters<PairRule['check']>[1]
): void {
  const {entry, start, end} = mention
  if (entry.kind !== 'term' || isQuoted(pair.there, start)) return
  if (hasEntry(pair.here, mention) || pair.neighbours.here.some((near) => hasEntry(near, mention))) return
  const written = pair.there.text.slice(start, end)
  const right = entry.names[pair.here.language]
  disagree({
    severity: 'warning',
    pair,
    there: {start, end},
    unexpected: `rendering of \`${written}\``,
    expected: right.map((name) => `\`${name}\``).join(' or '),
    actual: '',
    proposals: right,
    note: {
      zh: `术语表规定“${written}”译作${right.map((name) => `“${name}”`).join('或')}，这里没有出现。也可以在 glossary.csv 中增加译法。`,
      en: `The glossary renders \`${written}\` as ${right.map((name) => `\`${name}\``).join(' or ')}, which is not here.  Another rendering can be added to glossary.csv.`
    }
  })
}

/** The rendering, a forbidden one that is reported already, or part of a longer name. */
function hasEntry({terms, folded, language}: EditionPassage, {entry}: GlossaryMention): boolean {
  if (terms.some((mention) => mention.entry === entry)) return true
  return entry.names[language].some((name) => hasWord(folded, name))
}

function firstMentions({terms}: EditionPassage): GlossaryMention[] {
  const seen = new Set<GlossaryMention['entry']>()
  return terms.filter(({entry, forbidden}) => !forbidden && !seen.has(entry) && seen.add(entry))
}

function isQuoted({quotations}: EditionPassage, offset: number): boolean {
  return quotations.some(({start, end}) => start <= offset && offset < end)
}
