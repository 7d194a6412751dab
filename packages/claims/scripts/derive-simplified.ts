/**
 * Derive the table of `src/fold/simplified.ts` from the dictionaries of OpenCC.
 *
 * A character goes to the first simplified form that OpenCC gives; where Taiwan and Hong
 * Kong write another variant, that variant goes where the standard one does.  Words in
 * which a character goes elsewhere (乾隆, 瞭解) become contexts of that character, each
 * as short as decides.  Words that change their length are left out: there is one, with
 * a rare form in it.
 */
import hongKong from 'opencc-js/dict/HKVariantsRev'
import traditional from 'opencc-js/dict/STCharacters'
import traditionalPhrases from 'opencc-js/dict/STPhrases'
import taiwan from 'opencc-js/dict/TWVariantsRev'
import taiwanPhrases from 'opencc-js/dict/TWVariantsRevPhrases'
import characters from 'opencc-js/dict/TSCharacters'
import phrases from 'opencc-js/dict/TSPhrases'

/** Words with 著 that OpenCC does not list: everywhere else it is the 着 of Taiwan. */
const authored = '专著 原著 译著 编著 卓著 土著 遗著 拙著 著有'
/** 等待著 and 配合著 are no works. */
const unauthored = new Set(['待著', '合著'])
/** 双重覆盖 is not 重覆: as long as the word before, these decide. */
const covered = '_盖 _灭 _没 _辙 _膜'

export type Simplified = {
  /** Pairs of a character and its simplified form, one UTF-16 unit each. */
  characters: string
  /** Pairs in which one is, or both are, a surrogate pair, separated by spaces; the second is never longer. */
  rare: string
  /** A character, what it is in some words, and these, `_` in its place: `乾乾 _隆 _坤`; one form a line. */
  contexts: string[]
}

type Forms = Map<string, string>
/** By character: what it becomes in each context. */
type Contexts = Map<string, Map<string, string>>

export function deriveSimplified(): Simplified {
  const forms = formsOf()
  const contexts = contextsOf(forms)
  const pairs = [...forms].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const isSingle = ([from, to]: [string, string]): boolean => from.length === 1 && to.length === 1
  return {
    characters: pairs.filter(isSingle).flat().join(''),
    rare: pairs
      .filter((pair) => !isSingle(pair))
      .map(([from, to]) => (from.length < to.length ? to + from : from + to))
      .join(' '),
    contexts: [...contexts].flatMap(([character, places]) =>
      [...Map.groupBy(places, ([, form]) => form)].map(
        ([form, group]) => `${character}${form} ${group.map(([place]) => place).join(' ')}`
      )
    )
  }
}

function formsOf(): Forms {
  const standard = new Map(entries(characters))
  const forms = new Map(standard)
  const simplified = new Set(standard.values())
  for (const [variant, form] of [...entries(taiwan), ...entries(hongKong)])
    if (!forms.has(variant) && !simplified.has(variant)) forms.set(variant, standard.get(form) ?? form)
  // What is simplified and comes back as another form is one of two ways to simplify: 馀 and 余, 钜 and 巨.
  for (const [character, form] of entries(traditional)) {
    if (character === form || forms.has(character) || forms.get(form) === character) continue
    if (forms.has(form)) forms.set(character, forms.get(form)!)
    else forms.set(form, character)
  }
  for (const [from, to] of forms) if (forms.has(to)) forms.set(from, forms.get(to)!)
  for (const [from, to] of forms) if (from === to) forms.delete(from)
  return forms
}

function contextsOf(forms: Forms): Contexts {
  const contexts: Contexts = new Map()
  const simplifiedForms = new Set(forms.values())
  for (const [word, simplified] of wordsOf(forms)) {
    const from = [...word]
    const to = [...simplified]
    if (from.length !== to.length || from.length === 1 || from.length < word.length) continue
    const plain = from.map((character) => forms.get(character) ?? character)
    for (const at of from.keys()) {
      const [character, form] = [from[at]!, to[at]!]
      const isOtherForm = form !== character && forms.has(form)
      if (character.length > 1 || form.length > 1 || isOtherForm) continue
      // 打坏 is 打壞 in simplified texts, whatever 坏 is in traditional ones.
      if (simplifiedForms.has(character) && !forms.has(character)) continue
      const place = `${plain.slice(0, at).join('')}_${plain.slice(at + 1).join('')}`
      const known = contexts.get(character) ?? new Map()
      if ((formIn(known, place) ?? plain[at]) !== form && !known.has(place)) known.set(place, form)
      if (known.size > 0) contexts.set(character, known)
    }
  }
  for (const place of covered.split(' ')) contexts.get('覆')!.set(place, '覆')
  return contexts
}

/** What a character becomes by its longest context around a place. */
function formIn(contexts: ReadonlyMap<string, string>, place: string): string | undefined {
  let longest = ''
  for (const context of contexts.keys())
    if (context.length > longest.length && place.includes(context)) longest = context
  return contexts.get(longest)
}

/**
 * Words and what they are simplified; short ones first, since longer ones that hold them say nothing more.
 *
 * OpenCC lists more words in the other direction: these count where the character is none of simplified texts.
 */
function wordsOf(forms: Forms): Array<[string, string]> {
  const works = entries(taiwanPhrases).flatMap(([word]) =>
    word.includes('著') && !unauthored.has(word) ? word : []
  )
  const same = [...works, ...authored.split(' ')].map((word): [string, string] => [
    word,
    [...word]
      .map((character) => (character === '著' ? character : (forms.get(character) ?? character)))
      .join('')
  ])
  const back = entries(traditionalPhrases)
  const common = new Set(back.flatMap(([simplified]) => [...simplified]))
  const strange = back.filter(
    ([simplified, word]) =>
      ![...word].some((character, at) => forms.has(character) && character === [...simplified][at]) &&
      [...word].every((character, at) => character === [...simplified][at] || !common.has(character))
  )
  return [
    ...byLength([...same, ...entries(phrases)]),
    ...byLength(strange.map(([simplified, word]) => [word, simplified]))
  ]
}

function byLength(words: Array<[string, string]>): Array<[string, string]> {
  return words.toSorted(([a], [b]) => a.length - b.length)
}

function entries(dictionary: string): Array<[string, string]> {
  return dictionary.split('|').map((entry) => entry.split(' ') as [string, string])
}
