import {people as english} from './en/people.ts'
import {foldWord} from './fold/fold-word.ts'
import type {Language} from './language.ts'
import {singularOf} from './terms/forms.ts'
import {people as chinese} from './zh/people.ts'

/** Words of a language for those who are counted, one a line; `alike` has groups of words for the same. */
export type PeopleWords = {
  /** They say of nobody who it is: people. */
  anyone: string
  /** They say of no place which it is: areas. */
  places: string
  /** They say no more than an age does that stands beside them: adults aged 18 to 24. */
  ofTheirAge: string
  /** They join what is said of somebody: people *who live in* rural areas. */
  links: string
  alike: string
}

/** What a word says of those who are counted: of nobody who it is, of no place which it is, nothing at all, or something that its `stem` stands for. */
export type PeopleWord = {role: 'anyone' | 'place' | 'link'} | {role: 'telling'; stem: string}

const words: Record<Language, PeopleWords> = {zh: chinese, en: english}

/** Whether words for people say no more than an age beside them. */
export function saysAnybody(said: string, language: Language): boolean {
  const folded = foldWord(said)
  const {anyone, ofTheirAge} = known(language)
  return anyone.has(folded) || ofTheirAge.has(folded)
}

/** Read a word of the name of somebody; words for the same have one stem. */
export function readPeopleWord(word: string, language: Language): PeopleWord {
  const folded = foldWord(word)
  const {anyone, places, links, alike} = known(language)
  if (anyone.has(folded)) return {role: 'anyone'}
  if (places.has(folded)) return {role: 'place'}
  if (links.has(folded)) return {role: 'link'}
  return {role: 'telling', stem: alike.get(folded) ?? singularOf(folded)}
}

type Known = {
  anyone: ReadonlySet<string>
  places: ReadonlySet<string>
  ofTheirAge: ReadonlySet<string>
  links: ReadonlySet<string>
  alike: ReadonlyMap<string, string>
}

const compiled: Partial<Record<Language, Known>> = {}

function known(language: Language): Known {
  const {anyone, places, ofTheirAge, links, alike} = words[language]
  return (compiled[language] ??= {
    anyone: new Set(linesOf(anyone)),
    places: new Set(linesOf(places)),
    ofTheirAge: new Set(linesOf(ofTheirAge)),
    links: new Set(linesOf(links)),
    alike: new Map(
      alike.split('\n\n').flatMap((group) => {
        const [first, ...others] = linesOf(group)
        return [first!, ...others].map((word): [string, string] => [word, first!])
      })
    )
  })
}

function linesOf(list: string): string[] {
  return list.split('\n').filter((line) => line !== '')
}
