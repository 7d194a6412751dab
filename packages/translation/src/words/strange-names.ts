import type {Span} from '@collate/claims'
import {anchorWord} from '../align/unit.ts'
import {isCompared, type ComparedPair, type EditionComparison} from '../comparison/comparison.ts'
import {isNotice} from '../passage/asides.ts'
import {ofEachPassage} from '../passage/of-each-passage.ts'
import type {EditionPassage} from '../passage/passage.ts'
import {isMisspelling} from './edit-distance.ts'
import {isName, namesOf, type ProperName} from './names.ts'
import {isNameEnding, isOrdinary} from './ordinary.ts'

/** A name that the other edition does not have, and the one it has in its place. */
export type StrangeName = {
  name: string
  right: string
  here: Span
  there: Span
  /** The other edition mostly writes it as this one does: the slip is its own. */
  isTheirs?: true
}

const mostReplaced = 3
/** How far apart in their texts two names may stand of which one has the place of the other. */
const nearby = 0.25
/** In a few words, anywhere. */
const fewWords = 60
const abbreviation = /^[\p{Lu}\d]{1,5}s?$/u

/**
 * Find names in Latin letters that are written otherwise in the other edition,
 * or that stand in the place of another name.
 *
 * A name that only one edition has is no fault by itself: pronouns become names
 * and names are translated.
 */
export function strangeNames(comparison: EditionComparison): (pair: ComparedPair) => StrangeName[] {
  const pairs = comparison.pairs.filter(isCompared)
  const known = ofSides(pairs, wordsOf)
  const times = ofSides(pairs, timesIn)

  return (pair) => {
    const around = {here: [pair.here, ...pair.neighbours.here], there: [pair.there, ...pair.neighbours.there]}
    const proper = {here: properNames(pair.here), there: properNames(pair.there)}
    const strange = proper.here.filter(({text}) => !occurs(text, around.there))
    const absent = proper.there.filter(({text}) => !occurs(text, around.here))
    const misspeltHere = misspelt(strange, capitalized(pair.there), known('there'), times('here'))
      .map(([name, right]) => ({name, right}))
      .filter(({name, right}) => isSlip(name, right, times('here'), times('there')))
    const misspeltThere = misspelt(absent, capitalized(pair.here), known('here'), times('there'))
      .filter(([name, right]) => isSlip(name, right, times('there'), times('here')))
      .filter(([name, right]) => isNear(name, right) || !proper.there.some(({text}) => text === right.text))
      .map(([right, name]) => ({name, right}))
      .filter(({name}) => !misspeltHere.some((other) => other.name === name))
    // ext3 beside ext4: of a list that has lost its order.
    const isOfOther = ({name}: {name: ProperName}): boolean => mayBeOthers(pair) && /\d/.test(name.text)
    const areShort = ({name, right}: {name: ProperName; right: ProperName}): boolean =>
      isShortened(name.text, pair.there) || isShortened(right.text, pair.here)
    const found = [...misspeltHere, ...misspeltThere].filter((one) => !isOfOther(one) && !areShort(one))
    const isOpen = (other: ProperName) =>
      !abbreviation.test(other.text) && !found.some(({name, right}) => name === other || right === other)
    const open = {
      // A name that the other edition has elsewhere was only moved.
      strange: latinNames(pair.here, strange).filter(
        (name) =>
          isOpen(name) && !known('there').has(name.text.toLowerCase()) && !isInBrackets(name, pair.here)
      ),
      absent: latinNames(pair.there, absent).filter(isOpen)
    }
    // A name that the edition has elsewhere was not translated; of one beside one nothing else is left.
    const isOnly =
      open.strange.length === 1 && open.absent.length === 1 && proper.here.length === proper.there.length
    const rest = isOnly
      ? open
      : {...open, absent: open.absent.filter(({text}) => known('here').has(text.toLowerCase()))}
    // Of passages that are no translation of each other nothing stands in the place of anything.
    const others = mayBeOthers(pair)
      ? []
      : replaced(rest.strange, rest.absent).filter(
          (one) => inOnePlace(one) && !isForm(one.name.text, one.right.text) && !areShort(one)
        )
    return [...found, ...others].map(({name, right}) => ({
      name: name.text,
      right: right.text,
      here: name,
      there: right,
      ...(misspeltThere.some((other) => other.name === name) &&
        !isOrdinary(name.text) &&
        known('there').has(name.text.toLowerCase()) && {isTheirs: true as const})
    }))

    function inOnePlace({name, right}: {name: ProperName; right: ProperName}): boolean {
      const sizes = [pair.here.text.length, pair.there.text.length] as const
      return (
        Math.min(...sizes) < fewWords || Math.abs(name.start / sizes[0] - right.start / sizes[1]) < nearby
      )
    }
  }
}

/** Beside a block without a pair, or where a site speaks to its readers in one edition alone. */
function mayBeOthers({here, there, facts}: ComparedPair): boolean {
  return facts.isDoubtful || isNotice(here) !== isNotice(there)
}

/** What is asked of all passages of a side, found when it is first asked for. */
function ofSides<T>(
  pairs: readonly ComparedPair[],
  find: (passages: EditionPassage[]) => T
): (side: 'here' | 'there') => T {
  const found: Partial<Record<'here' | 'there', T>> = {}
  return (side) => (found[side] ??= find(pairs.map((pair) => pair[side])))
}

/**
 * Names that are misspellings of one in the other passage; not where the other edition has this very spelling, too, nor
 * words that their own edition writes without the capital elsewhere.
 */
function misspelt(
  names: readonly ProperName[],
  others: readonly ProperName[],
  words: ReadonlySet<string>,
  own: Times
): Array<[ProperName, ProperName]> {
  return names.flatMap((name): Array<[ProperName, ProperName]> => {
    if (words.has(name.text.toLowerCase()) || isOrdinary(name.text) || isWord(name.text, own)) return []
    const right = others.find(
      (other) => isMisspelling(name.text, other.text) && !isForm(name.text, other.text)
    )
    return right ? [[name, right]] : []
  })
}

/** Subtitle Editor, of a text that has subtitles in its sentences: only a title gives the word a capital. */
function isWord(name: string, own: Times): boolean {
  const lower = name.toLowerCase()
  return (
    name.slice(1) === lower.slice(1) &&
    (own.has(lower) || own.has(`${lower}s`) || own.has(lower.replace(/s$/, '')))
  )
}

/** BIOSes, Minty, Overflown and RHEL5: the same name with an ending or its version; “ofTea”, with the word before it. */
function isForm(one: string, other: string): boolean {
  // GPL2 and GPLv2.
  if (unversioned(one) === unversioned(other)) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  // Google and Googling.
  if (long === `${short.replace(/e$/, '')}ing`) return true
  if (long.endsWith(short) && /^[a-z]+$/.test(long.slice(0, -short.length))) return true
  return long.startsWith(short) && isNameEnding(long.slice(short.length))
}

function unversioned(name: string): string {
  return name.toLowerCase().replace(/v(?=\d)/, '')
}

/** VSCode, of a text that has Visual Studio Code; GOT, of one that has Growers of Tea. */
function isShortened(name: string, passage: EditionPassage): boolean {
  const {text} = passage
  // Who explains a short name has it, too.
  if (occurs(name, [passage])) return false
  if (initials.test(name)) {
    const begins = [...name]
      .map((letter, index) => `[${letter}${index > 0 ? letter.toLowerCase() : ''}]\\p{L}+`)
      .join('[ -](?:\\p{Ll}{1,4} ){0,2}')
    return new RegExp(`(?<!\\p{L})${begins}`, 'u').test(text)
  }
  const parts = name.match(/\p{Lu}\p{Ll}*/gu) ?? []
  if (parts.length < 2 || parts.join('') !== name) return false
  return new RegExp(`(?<!\\p{L})${parts.map((part) => `${part}\\p{L}*`).join('[\\s-]+')}`, 'u').test(text)
}

const initials = /^\p{Lu}{3,8}$/u

/** adb (Tea Debug Bridge): what stands for a name behind it explains it, and has no name’s place. */
function isInBrackets({start}: ProperName, {text}: EditionPassage): boolean {
  return /[(（][^()（）]*$/.test(text.slice(0, start))
}

/** Syncing with Syncthing, bundles of Vundle: where a text has both, only one letter inside a name, or more behind it, is a slip. */
function isNear(name: ProperName, right: ProperName): boolean {
  const isLonger = name.text.startsWith(right.text) || right.text.startsWith(name.text)
  return isLonger || (name.text[0] === right.text[0] && Math.abs(name.text.length - right.text.length) < 2)
}

/** As many names went as came: one stands for the other. */
function replaced(
  strange: readonly ProperName[],
  absent: readonly ProperName[]
): Array<{name: ProperName; right: ProperName}> {
  if (strange.length !== absent.length || strange.length > mostReplaced) return []
  return strange.map((name, index) => ({name, right: absent[index]!}))
}

/** The names of a passage, and words that open a sentence unless they are ordinary; none of an address. */
function properNames(passage: EditionPassage): ProperName[] {
  return capitalized(passage).filter(({text}) => !isOrdinary(text))
}

/** So long a word is not another one by chance: Test is no slip for REST. */
const longName = 5

/** The same with the longer ordinary ones, of which many are names: Windows, Office. */
function capitalized(passage: EditionPassage): ProperName[] {
  const {references, text} = passage
  const addresses = references.links.filter((link) => /^https?:/.test(text.slice(link.start, link.end)))
  return capitalWords(passage).filter(
    ({start}) => !addresses.some((link) => link.start <= start && start < link.end)
  )
}

const capitalWords = ofEachPassage(({tokens, prose}): ProperName[] =>
  tokens.tokens.filter(
    ({kind, text, start}) =>
      kind === 'word' &&
      text.length > 2 &&
      isName(text) &&
      prose[start] !== '\uFFFC' &&
      (text.length >= longName || !isOrdinary(text))
  )
)

/** Of some names those that are surely none of the words of a text. */
function latinNames(passage: EditionPassage, names: readonly ProperName[]): ProperName[] {
  if (names.length === 0) return []
  const sure = new Set(namesOf(passage).map(({start}) => start))
  return names.filter(({start}) => sure.has(start))
}

/** Whether a text has a name: as it is written, or, where its capitals say nothing, in any way. */
function occurs(name: string, passages: readonly EditionPassage[]): boolean {
  const word = anchorWord(name)
  if (passages.some(({unit}) => unit.anchors.has(word))) return true
  // Platform 5 is Platform5, and RedHat Red Hat.
  const squeezed = squeeze(word)
  return passages.some(({text}) => squeeze(text).includes(squeezed))
}

function squeeze(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\s\u00A0.·-]|\p{Mn}/gu, '')
}

type Times = ReadonlyMap<string, number>

/** How often an edition has each spelling. */
function timesIn(passages: readonly EditionPassage[]): Times {
  const times = new Map<string, number>()
  for (const {tokens} of passages)
    for (const {text} of tokens.tokens) times.set(text, (times.get(text) ?? 0) + 1)
  return times
}

/** Whether an edition that has both spellings of a name has one of them less often than the other, or than the other edition has that. */
function isSlip(name: ProperName, right: ProperName, own: Times, other: Times): boolean {
  const usual = own.get(right.text) ?? 0
  return usual === 0 || own.get(name.text)! < usual || (other.get(right.text) ?? 0) > usual
}

function wordsOf(passages: readonly EditionPassage[]): Set<string> {
  return new Set(passages.flatMap(({tokens}) => tokens.tokens.map(({text}) => text.toLowerCase())))
}
