import {ordinaryWords as english} from '../en/ordinary-words.ts'
import {ordinaryWords as chinese} from '../zh/ordinary-words.ts'

const ordinaryWords = english.union(chinese)

const derived = /^[a-z]{3,}(?:tion|sion|ment|ness|ity|ance|ence|ful|less|ous|ive|ship|ism|ally)s?$/
const endings = /(?:'s|’s|ies|es|s|ed|(?<=e)d|ing|er|ers)$/

/** Whether a word is English that anybody would translate: `adoption`, `Prediction`; not `etcd`, `isReady`. */
export function isOrdinary(word: string): boolean {
  const lower = word.toLowerCase()
  if (lower.length < 3 || word.slice(1) !== lower.slice(1)) return false
  if (ordinaryWords.has(lower) || derived.test(lower)) return true
  const stem = lower.replace(endings, '')
  return (
    stem.length >= 3 &&
    stem !== lower &&
    (ordinaryWords.has(stem) || ordinaryWords.has(`${stem}e`) || ordinaryWords.has(`${stem}y`))
  )
}
