/**
 * Check that the words of a link say where it leads, and hold no more than that.
 *
 * See `link-text.md` for examples.
 */
import {foldText} from '@collate/claims/text'
import {sentenceMark} from 'remark-safe-mdx/address'
import {hasPageWords} from '../page-words.ts'
import {isWebAddress, type Link} from '../link.ts'
import type {Fault, Severity} from '@collate/findings'

const swallowed = /[。，、；：！？．]$|(?<![.A-Z])[.,;:]$/u
const swallowedAtEnd = /[。，、；：！？）】》”’」』]+$/u
const host = String.raw`((?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24})`
/** Words that are an address, and one that says so among other words. */
const shownAddress = new RegExp(String.raw`^(?:https?://)?${host}(?=\.?$|[/:?#])`, 'iu')
const namedAddress = new RegExp(String.raw`(?:https?://|(?<![\p{L}\p{N}.-])(?=www\.))${host}`, 'iu')

export const linkText = {
  id: 'link-text',
  check(link: Link): Fault | undefined {
    if (link.kind === 'bare') return checkBare(link)
    if (link.kind === 'definition') return checkAddressEnd(link)
    if (link.kind === 'frontmatter') return undefined
    return (
      checkEmpty(link) ??
      checkHost(link) ??
      checkMail(link) ??
      checkWords(link) ??
      checkEnd(link) ??
      checkAddressEnd(link)
    )
  }
}

function checkEmpty({text, url}: Link): Fault | undefined {
  if (text.trim() !== '') return undefined
  return fault('warning', `Unexpected link to \`${url}\` without words, expected some`, '', {
    zh: '没有文字的链接读者看不见，也点不到。',
    en: 'A link without words cannot be seen or reached.'
  })
}

/** A shown address that is not the linked one deceives. */
function checkHost({text, url}: Link): Fault | undefined {
  const words = asAddress(text.trim())
  const shown = (shownAddress.exec(words) ?? namedAddress.exec(words))?.[1]
  if (!shown || !isWebAddress(url) || !URL.canParse(`http://${shown}`)) return undefined
  const [seen, linked] = [new URL(`http://${shown}`).hostname, new URL(url).hostname].map((d) =>
    d.replace(/^www\./, '')
  )
  // A name with a dot, such as Node.js, is not an address.
  if (seen === linked || !looksLikeAddress(words, shown)) return undefined
  return fault(
    'error',
    `Unexpected host \`${shown}\` as words of a link, expected \`${linked}\``,
    shown,
    {
      zh: `读者看到的是 ${seen}，链接却通往 ${linked}。`,
      en: `A reader sees ${seen}, and the link leads to ${linked}.`
    },
    [linked!]
  )
}

/** A shown mail address is the one that is written to. */
function checkMail({text, url}: Link): Fault | undefined {
  const shown = mailAddress.exec(asAddress(text.trim()))?.[0]
  if (!shown || !/^mailto:/i.test(url)) return undefined
  const linked = decode(url.slice('mailto:'.length).split('?')[0]!)
  if (shown.toLowerCase() === linked.toLowerCase()) return undefined
  return fault(
    'error',
    `Unexpected address \`${shown}\` as words of a link, expected \`${linked}\``,
    shown,
    {
      zh: `读者看到的是 ${shown}，信却寄给 ${linked}。`,
      en: `A reader sees ${shown}, and the letter goes to ${linked}.`
    },
    [linked]
  )
}

const mailAddress = /^[^\s@]{1,64}@[^\s@]{1,255}$/

const commonDomains =
  /\.(?:com|org|net|io|dev|gov|edu|info|cn|uk|de|fr|jp|eu|co|ai|app|tv|me|hk|tw|中国|中國|公司|网络|香港|台湾)$/i

/** Browsers take full-width letters and dots for what they look like. */
function asAddress(text: string): string {
  return text.normalize('NFKC').replace(/(?<=[a-z\d])。(?=[a-z])/gi, '.')
}

function looksLikeAddress(text: string, shown: string): boolean {
  return /https?:/i.test(text) || /^www\./i.test(shown) || (commonDomains.test(shown) && !/\s/.test(text))
}

function checkWords({text}: Link): Fault | undefined {
  if (!hasPageWords(foldText(text).text, 'emptyLink')) return undefined
  return fault(
    'warning',
    `Unexpected words \`${text.trim()}\` for a link, expected what it leads to`,
    text.trim(),
    {
      zh: `单独读出来时，“${text.trim()}”说不清链接通往哪里。把要去的地方写成链接文字。`,
      en: `Read by itself, “${text.trim()}” says nothing.  Make the name of the place the link.`
    }
  )
}

function checkEnd({text}: Link): Fault | undefined {
  const end = text.trimEnd()
  if (end.length < 2 || !swallowed.test(end)) return undefined
  const expected = end.replace(swallowed, '')
  return fault(
    'warning',
    `Unexpected \`${end.at(-1)}\` at the end of a link, expected it behind the link`,
    end,
    {
      zh: '句子的标点不属于链接文字，请移到方括号外面。',
      en: 'The punctuation of the sentence is not part of the link: move it out of the brackets.'
    },
    [expected]
  )
}

function checkBare({url}: Link): Fault | undefined {
  const written = decode(url)
  return swallowedFault(written, written.search(sentenceMark))
}

/** Such marks stand within some addresses; at their end, none is meant. */
function checkAddressEnd({url, kind}: Link): Fault | undefined {
  if (kind === 'reference' || !isWebAddress(url)) return undefined
  const written = decode(url)
  return swallowedFault(written, written.search(swallowedAtEnd))
}

function swallowedFault(written: string, at: number): Fault | undefined {
  if (at < 0) return undefined
  const expected = written.slice(0, at)
  return fault(
    'warning',
    `Unexpected \`${written.slice(at)}\` in an address, expected \`${expected}\``,
    written,
    {
      zh: '中文标点被吞进了地址。请写成 `[文字](地址)` 或在地址后面加空格。',
      en: 'Chinese punctuation has become part of the address.  Write `[words](address)`, or put a space behind it.'
    },
    [expected]
  )
}

function fault(
  severity: Severity,
  reason: string,
  actual: string,
  note: Fault['note'],
  expected: string[] = []
): Fault {
  return {severity, reason, actual, expected, note}
}

function decode(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
