import {isCompared, type ComparedPair} from '../comparison/comparison.ts'
import type {Passage} from '../passage/passage.ts'
import type {Disagreement, PairRule} from '../rule.ts'

type Link = Passage['references']['links'][number]

/** Both editions link to the same pages. */
export const link: PairRule = {
  id: 'translation-link',
  check({pairs}, disagree) {
    for (const pair of pairs) {
      if (!isCompared(pair)) continue
      const missing = linksWithout(pair.there, [pair.here, ...pair.neighbours.here])
      const extra = linksWithout(pair.here, [pair.there, ...pair.neighbours.there])
      for (const [index, theirs] of missing.entries()) {
        const mine = extra[index]
        if (!mine || !isTranslatedPage(mine.url, theirs.url)) disagree(otherLink(pair, mine, theirs))
      }
      for (const mine of extra.slice(missing.length)) disagree(extraLink(pair, mine))
    }
  }
}

function linksWithout(passage: Passage, others: readonly Passage[]): Link[] {
  const known = new Set(others.flatMap(({references}) => references.links.map(({comparable}) => comparable)))
  const seen = new Set<string>()
  return passage.references.links.filter(({comparable}) => {
    if (isKnown(comparable, known) || seen.has(comparable)) return false
    seen.add(comparable)
    return true
  })
}

/** One edition may link to a page, the other to a place on it. */
function isKnown(address: string, known: ReadonlySet<string>): boolean {
  const [page = ''] = address.split('#')
  if (known.has(address)) return true
  return page === address ? [...known].some((d) => d.startsWith(`${page}#`)) : known.has(page)
}

/** An encyclopedia has an article of another name in each language. */
function isTranslatedPage(one: string, other: string): boolean {
  const encyclopedia = /^https?:\/\/(en|zh)\.(?:m\.)?(?:wikipedia|wikimedia|wiktionary|wikivoyage)\.org\//i
  const [mine, theirs] = [encyclopedia.exec(one)?.[1], encyclopedia.exec(other)?.[1]]
  return mine !== undefined && theirs !== undefined && mine !== theirs
}

function otherLink(pair: ComparedPair, mine: Link | undefined, theirs: Link): Disagreement {
  const text = pair.there.text.slice(theirs.start, theirs.end).trim()
  return {
    pair,
    here: mine,
    there: theirs,
    unexpected: mine ? `\`${mine.url}\`` : 'missing link',
    expected: `\`${theirs.url}\``,
    actual: mine?.url ?? '',
    proposals: [theirs.url],
    note: {
      zh: `另一版本的“${text}”链接到 ${theirs.url}，这里没有指向同一页面的链接。`,
      en: `In the other edition “${text}” links to ${theirs.url}; no link here leads to that page.`
    }
  }
}

function extraLink(pair: ComparedPair, mine: Link): Disagreement {
  return {
    pair,
    here: mine,
    unexpected: `\`${mine.url}\``,
    expected: 'no link that the other edition lacks',
    actual: mine.url,
    note: {
      zh: '另一语言版本没有这个链接。请在另一版本中补上，或在此删除。',
      en: 'The other edition has no such link.  Add it there or remove it here.'
    }
  }
}
