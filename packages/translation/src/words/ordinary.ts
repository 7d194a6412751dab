import {ordinaryForms as ofEnglish} from '../en/ordinary-forms.ts'
import {ordinaryWords as english} from '../en/ordinary-words.ts'
import {ordinaryForms as ofChinese} from '../zh/ordinary-forms.ts'
import {ordinaryWords as chinese} from '../zh/ordinary-words.ts'

const ordinaryWords = english.union(chinese)
const forms = [ofChinese, ofEnglish]

/** Whether a word is English that anybody would translate: `adoption`, `Prediction`; not `etcd`, `isReady`. */
export function isOrdinary(word: string): boolean {
  const lower = word.toLowerCase()
  if (lower.length < 3 || word.slice(1) !== lower.slice(1)) return false
  if (ordinaryWords.has(lower) || forms.some(({derived}) => derived.test(lower))) return true
  const stem = forms.reduce((rest, {endings}) => rest.replace(endings, ''), lower)
  return (
    stem.length >= 3 &&
    stem !== lower &&
    (ordinaryWords.has(stem) || ordinaryWords.has(`${stem}e`) || ordinaryWords.has(`${stem}y`))
  )
}

/** Whether letters or digits behind a name make a form of it: the *es* of BIOSes, the 5 of RHEL5. */
export function isNameEnding(text: string): boolean {
  return forms.some(({nameEnding}) => nameEnding.test(text))
}

/** Whether a word is abstract by its form: no command or setting is named so. */
export function isAbstract(word: string): boolean {
  return forms.some(({abstract}) => abstract.test(word))
}
