import type {Span} from '../claim.ts'
import {quantitiesIn} from '../find-quantities.ts'
import {foldText, type Folded} from '../fold/fold-text.ts'
import type {Language} from '../language.ts'
import {findForeign, type UnreadNumber} from '../numerals/find-foreign.ts'
import type {Quantity} from '../quantity.ts'
import type {Match} from '../terms/trie.ts'
import {timesIn} from '../times/find-times.ts'
import type {Time} from '../times/time.ts'
import {lexiconOf} from './lexicon.ts'
import {wordBoundsOf, type WordBounds} from './word-bounds.ts'
import type {Word} from './words.ts'

/** What a text says by itself, whatever names are looked for in it; each part is read when it is first asked for. */
export type ReadText = {
  readonly text: string
  readonly language: Language
  readonly folded: Folded
  readonly times: readonly Time[]
  /** The words of the lexicon. */
  readonly words: ReadonlyArray<Match<Word>>
  /** Where its words begin and end. */
  readonly bounds: WordBounds
  /** Numbers in the words of other languages, which nobody reads. */
  readonly foreign: readonly UnreadNumber[]
  /** @param cited - spans that are said to state statistics */
  quantities(cited: readonly Span[]): readonly Quantity[]
}

/** Reads a text, or gives what has been read of it. */
export type TextReader = (text: string, language: Language) => ReadText

/** A reader that keeps what it has read: for one edition, whose sentences its check and that of its pair both read. */
export function createTextReader(): TextReader {
  const known = {zh: new Map<string, ReadText>(), en: new Map<string, ReadText>()}
  return (text, language) => {
    let read = known[language].get(text)
    if (!read) known[language].set(text, (read = readText(text, language)))
    return read
  }
}

/** Read a text by itself. */
export function readText(text: string, language: Language): ReadText {
  return new TextOnDemand(text, language)
}

class TextOnDemand implements ReadText {
  readonly text: string
  readonly language: Language
  readonly folded: Folded
  readonly #quantities = new Map<string, readonly Quantity[]>()
  #times: readonly Time[] | undefined
  #words: ReadonlyArray<Match<Word>> | undefined
  #bounds: WordBounds | undefined
  #foreign: readonly UnreadNumber[] | undefined

  constructor(text: string, language: Language) {
    this.text = text
    this.language = language
    this.folded = foldText(text)
  }

  get times(): readonly Time[] {
    return (this.#times ??= timesIn(this.folded, this.language))
  }

  get words(): ReadonlyArray<Match<Word>> {
    return (this.#words ??= lexiconOf(this.language).find(this.folded))
  }

  get bounds(): WordBounds {
    return (this.#bounds ??= wordBoundsOf(this.text, this.language))
  }

  get foreign(): readonly UnreadNumber[] {
    return (this.#foreign ??= findForeign(this.text))
  }

  quantities(cited: readonly Span[]): readonly Quantity[] {
    const key = cited.map(({start, end}) => `${start}-${end}`).join()
    let found = this.#quantities.get(key)
    if (!found) this.#quantities.set(key, (found = this.#find(cited)))
    return found
  }

  #find(cited: readonly Span[]): Quantity[] {
    const {folded, language} = this
    const spans = cited.map((d) => ({start: folded.indexOf(d.start), end: folded.indexOf(d.end)}))
    return quantitiesIn(folded, language, spans).map((d) => ({
      ...d,
      start: folded.at(d.start),
      end: folded.behind(d.end)
    }))
  }
}
