import type {Language} from '@collate/articles'
import {counterpart} from '@collate/claims/text'
import {isCompared, type ComparedPair, type EditionComparison} from '../comparison/comparison.ts'
import {languageTables} from '../language/languages.ts'
import {isNotice} from '../passage/asides.ts'
import type {EditionPassage} from '../passage/passage.ts'
import type {Disagreement, PairRule} from '../rule.ts'
import {leadsToPicture, isPictureName} from '../text/pictures.ts'
import {gathered} from '../structure/gathered.ts'

type Link = EditionPassage['references']['links'][number]

/** Both editions link to the same pages. */
export const link: PairRule = {
  id: 'translation-link',
  check({pairs, here}, disagree) {
    const all = {here: linksOf(pairs, 'here'), there: linksOf(pairs, 'there')}
    // Where all links to a site are left out, that is one decision.
    const told = new Set<string>()
    const isFirst = (cause: string): boolean => !told.has(cause) && told.add(cause).has(cause)
    const found: Disagreement[] = []
    for (const pair of pairs) {
      if (!isCompared(pair) || pair.facts.isDoubtful) continue
      const missing = linksWithout(pair.there, pair.here, around(pair.neighbours.here, all.there, all.here))
      const extra = linksWithout(pair.here, pair.there, around(pair.neighbours.there, all.here, all.there))
      const lost: Link[] = []
      for (const [index, theirs] of missing.entries()) {
        const mine = extra[index]
        if (mine && isInOwnLanguage(mine.url, here.language, theirs.url)) continue
        if (!mine && (isAside(theirs.url) || isEncyclopedia(theirs.url))) continue
        if (!mine && !isFirst(`without ${hostOf(theirs.url)}`)) continue
        if (mine) found.push(otherLink(pair, mine, theirs))
        else lost.push(theirs)
      }
      const [first, ...others] = lost
      if (first) found.push(otherLink(pair, undefined, first, others))
      for (const mine of extra.slice(missing.length)) {
        if (
          isInOwnLanguage(mine.url, here.language) ||
          isAside(mine.url) ||
          isForReaders(mine.url, pair.there)
        )
          continue
        if (!isFirst(`with ${hostOf(mine.url)}`)) continue
        found.push(extraLink(pair, mine))
      }
    }
    for (const one of gathered(found)) disagree(one)
  }
}

/** To share an article, to follow its site, its licence, its other articles: nothing that the text says. */
function isAside(url: string): boolean {
  return aside.test(url)
}

const aside =
  /^https?:\/\/(?:www\.)?(?:(?:facebook|linkedin|twitter|x|plus\.google|reddit|t|weibo)\.\w+\/(?:intent|shar|company|groups?|dialog|r\/|[\w.]+\/?$)|creativecommons\.org\/|(?:unsplash|pixabay|pexels)\.com\/)|127\.0\.0\.1|localhost|\/(?:tags?|categor(?:y|ies)|topics?|authors?|newsletters?|subscribe|sign-?up)(?:[/?#]|$)/i

const encyclopedias = ['wikipedia.org', 'wikidata.org', 'baike.baidu.com', 'baike.com']

/** What every reader finds alone, in a language of his own. */
function isEncyclopedia(url: string): boolean {
  const host = hostOf(url).replace(/^www\./, '')
  return encyclopedias.some((d) => host === d || host.endsWith(`.${d}`))
}

/** An encyclopedia, or a site that the other text names as it is, or by a reference that leads nowhere. */
function isForReaders(url: string, {text}: EditionPassage): boolean {
  const host = hostOf(url).replace(/^www\./, '')
  return isEncyclopedia(url) || text.includes(host) || /\]\[\d*\]/.test(text)
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url
}

type Counts = ReadonlyMap<string, number>

/** How often an edition links to each address. */
function linksOf(pairs: EditionComparison['pairs'], side: 'here' | 'there'): Counts {
  const counts = new Map<string, number>()
  for (const pair of pairs)
    for (const {comparable} of pair[side]?.references.links ?? [])
      counts.set(comparable, (counts.get(comparable) ?? 0) + 1)
  return counts
}

/** Addresses of the blocks beside one, and those that have only moved: the other edition has them as often. */
function around(near: readonly EditionPassage[], own: Counts, other: Counts): Set<string> {
  const moved = [...other].flatMap(([address, count]) => (count >= (own.get(address) ?? 0) ? address : []))
  return new Set([
    ...moved,
    ...near.flatMap(({references}) => references.links.map(({comparable}) => comparable))
  ])
}

function linksWithout(passage: EditionPassage, other: EditionPassage, near: ReadonlySet<string>): Link[] {
  const known = new Set([...near, ...other.references.links.map(({comparable}) => comparable)])
  const seen = new Set<string>()
  return passage.references.links.filter(({url, comparable, start, end}) => {
    if (isKnown(comparable, known) || seen.has(comparable) || other.text.includes(url)) return false
    // Go to tea.example: where the address stands as a text readers have it.
    if (/^https?:\/\/[^/]+\/?$/.test(url) && other.text.includes(hostOf(url).replace(/^www\./, '')))
      return false
    seen.add(comparable)
    if (isInNote(start, passage) || commandLine.test(passage.prose) || isNotice(passage)) return false
    if (leadsOn(start, end, passage)) return false
    const text = passage.text.slice(start, end).trim()
    if (written.test(text) && other.text.includes(text)) return false
    return isPage(url) && !footnoteMark.test(text) && !isPictureName(text)
  })
}

/**
 * Whether readers want the source of what a passage says: numbers, or somebody’s words.  What explains a word a
 * translator may add.
 */
function states({facts, quotations}: EditionPassage): boolean {
  return quotations.length > 0 || facts.some(({folded}) => /\d/.test(folded))
}

/** A line of its own in a text that has others: another article, back to the top. */
function leadsOn(start: number, end: number, {text, folded, language}: EditionPassage): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const behind = text.indexOf('\n', end)
  const line = {start: from, end: behind < 0 ? text.length : behind}
  const {notices, credits} = languageTables[language]
  const written = folded.between(line.start, line.end)
  if (notices.test(written) || credits.test(written.trim())) return true
  const others = `${text.slice(0, line.start)}${text.slice(line.end)}`
  const isAlone = text.slice(line.start, line.end).trim() === text.slice(start, end).trim()
  return isAlone && sentenceEnd.test(others)
}

const sentenceEnd = /[.。!！?？:：]/

/** What a translator adds in a note, the other edition has no place for. */
function isInNote(at: number, {prose, references}: EditionPassage): boolean {
  return prose[at] === '\uFFFC' && !references.codes.some(({start, end}) => start <= at && at < end)
}

/** [1], *, ^2: the mark of a note. */
const footnoteMark = /^[[(（【^*†‡]{0,3}[\d⁰¹²³⁴-⁹]{0,2}[\])）】*†‡]{0,3}$/u

/** tea.example/black: an address that the other text has as well, if not as a link. */
const written = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,8}(?:\/\S*)?$/

/** An address in a command is part of it. */
const commandLine = /^\s*[#$] \S/

function decoded(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

function isPage(url: string): boolean {
  // A Chinese sentence that went on without a space was taken for the end of an address.
  if (/[。，！？“”（）、；：]/.test(decoded(url))) return false
  // What Cloudflare leaves of the address of a mail.
  if (url.includes('/cdn-cgi/l/email-protection')) return false
  // A picture in its own size.
  if (leadsToPicture(url)) return false
  return /^https?:/i.test(url) ? hostOf(url).includes('.') : /^[/.#]/.test(url)
}

/** One edition may link to a page, the other to a place on it. */
function isKnown(address: string, known: ReadonlySet<string>): boolean {
  const lower = address.toLowerCase()
  if ([...known].some((other) => other.toLowerCase() === lower)) return true
  const [page = ''] = address.split('#')
  if (known.has(address) || [...known].some((other) => isWithin(address, other) || isWithin(other, address)))
    return true
  return page === address ? [...known].some((d) => d.startsWith(`${page}#`)) : known.has(page)
}

/** /tea/list beside tea.example/tea/list, and tea.example that was taken for a page of the site it stands on. */
function isWithin(part: string, whole: string): boolean {
  return part.startsWith('/') ? part.length > 1 && whole.endsWith(part) : whole.endsWith(`/www.${part}`)
}

/** A page in the language of the edition, in the place of one in the other: an encyclopedia, a translation. */
function isInOwnLanguage(url: string, language: Language, instead?: string): boolean {
  if (
    instead !== undefined &&
    hostOf(url) !== hostOf(instead) &&
    isEncyclopedia(url) &&
    isEncyclopedia(instead)
  )
    return true
  if (instead === undefined) return sites[language].test(url)
  const isOwn = (address: string): boolean => sites[language].test(address) || paths[language].test(address)
  return hostOf(url) !== hostOf(instead) && isOwn(url) && !isOwn(instead)
}

const sites: Record<Language, RegExp> = {
  zh: /^https?:\/\/(?:(?:zh|cn)\.|[^/]+\.(?:cn|tw|hk)(?:[/:]|$))/i,
  en: /^https?:\/\/en\./i
}
const paths: Record<Language, RegExp> = {
  zh: /^https?:\/\/[^/]+\/(?:zh|cn)(?:-\w+)?(?:\/|$)/i,
  en: /^https?:\/\/[^/]+\/en(?:-\w+)?(?:\/|$)/i
}

/** The page of an address in the language of an edition, where a part of the path names the other one: /en/list, /zh/list. */
function inLanguage(url: string, language: Language): string {
  return url
    .split('/')
    .map((part) => (part === counterpart[language] ? language : part))
    .join('/')
}

/** Another link than there, or none; what one passage lost besides went with it. */
function otherLink(
  pair: ComparedPair,
  mine: Link | undefined,
  theirs: Link,
  others: readonly Link[] = []
): Disagreement {
  const urls = others.map(({url}) => url)
  const text = pair.there.text.slice(theirs.start, theirs.end).trim()
  const right = inLanguage(theirs.url, pair.here.language)
  return {
    pair,
    here: mine,
    there: theirs,
    unexpected: mine ? `\`${mine.url}\`` : 'missing link',
    expected: `\`${right}\``,
    actual: mine?.url ?? '',
    proposals: [right],
    note: {
      zh: `另一版本的“${text}”链接到 ${theirs.url}，这里没有指向同一页面的链接${urls.length > 0 ? `，也没有 ${urls.join('、')}` : ''}。`,
      en: `In the other edition “${text}” links to ${theirs.url}; no link here leads to that page${urls.length > 0 ? `, nor to ${urls.join(', ')}` : ''}.`
    }
  }
}

function extraLink(pair: ComparedPair, mine: Link): Disagreement {
  return {
    severity: states(pair.here) ? 'warning' : 'info',
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
