/**
 * Check that no word, number or host has letters that pass for others.
 *
 * Words and numbers are found with the other characters, in one pass; this file
 * holds what needs an address.
 *
 * See `text-lookalike.md` for examples; they are also the tests.
 */
import punycode from 'punycode/punycode.js'
import {hostEnd} from '../address.ts'
import {findCharacters} from '../text/find-characters.ts'
import {detectMixedWord} from '../text/mixed-word.ts'
import type {Fault} from '@collate/findings'
import type {NodeRule} from '../rule.ts'

export const textLookalike: NodeRule = {
  id: 'text-lookalike',
  types: ['definition', 'link'],
  check(node) {
    if (node.type !== 'link' && node.type !== 'definition') return []
    // Nearly every address: nothing to decode.
    if (!/xn--|%|[^\0-\x7F]/i.test(node.url) || !URL.canParse(node.url)) return []
    const {hostname} = new URL(node.url)
    if (!hostname.includes('xn--')) return []
    // What is written in the address itself has been found there.
    if (findCharacters(node.url).length > 0) return []
    const shown = punycode.toUnicode(hostname).split(hostEnd, 1)[0]!
    return shown.split('.').every(isHonest) ? [] : [hostFault(node.position, shown, asciiHost(shown))]
  }
}

/** A host as a resolver is asked for it; `''` where it is none. */
function asciiHost(host: string): string {
  return URL.parse(`http://${host}`)?.hostname ?? ''
}

/** Scripts that a name may mix: those of one language, and Latin beside Chinese, Japanese and Korean. */
const honest = [
  /^[\p{sc=Latin}\p{M}\d-]*$/u,
  /^[\p{sc=Han}\p{sc=Bopomofo}\p{sc=Latin}\d-]*$/u,
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Latin}ー\d-]*$/u,
  /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Latin}\d-]*$/u,
  /^[\p{sc=Cyrillic}\d-]*$/u,
  /^[\p{sc=Greek}\d-]*$/u
]

/** Scripts with letters that pass for those of another. */
const deceiving =
  /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Cherokee}\p{sc=Coptic}\p{sc=Lisu}]/u

function isHonest(label: string): boolean {
  const isOfOthers = /^[\p{L}\p{M}\d-]*$/u.test(label) && !deceiving.test(label)
  if (!isOfOthers && !honest.some((pattern) => pattern.test(label))) return false
  const at = label.search(/[\p{sc=Cyrillic}\p{sc=Greek}]/u)
  return at < 0 || detectMixedWord(label, at).fault === undefined
}

function hostFault(place: Fault['place'], shown: string, hostname: string): Fault {
  return {
    reason: `Unexpected host \`${shown}\` (\`${hostname}\`), expected letters of one script`,
    place,
    actual: shown,
    expected: [hostname],
    note: {
      zh: '这个网址的域名里有看起来像拉丁字母的其他文字的字母，读者会以为是另一个网站。',
      en: 'Letters of this host only look Latin, so that a reader takes it for another site.'
    }
  }
}
