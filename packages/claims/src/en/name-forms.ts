import type {NameForms} from '../terms/name-forms.ts'
import {irregular} from './lexicon/irregular.ts'

export const nameForms: NameForms = {
  others(name) {
    const words = name.split(/[ -]/)
    const forms = [...lastForms(name), ...(isLedByVerb(name) ? verbForms(name) : [])]
    for (let index = 0; index < Math.min(words.length - 1, 4); index++) {
      const word = words[index]!
      if (!/^[a-z]{2,}(?:[a-z][a-rt-z]|ss)$/.test(word)) continue
      forms.push([...words.slice(0, index), plural(word), ...words.slice(index + 1)].join(' '))
    }
    return forms
  },
  inflected(name) {
    const [, verb, particle] = /^([a-z]+) (up|out|off|on|down|over|away|back)$/.exec(name) ?? []
    // What a verb and its particle take may stand between them: take it up.
    const around = verb ? ['it', 'them'].map((object) => `${verb} ${object} ${particle}`) : []
    // Visited six times, of visits: a noun of what is done is counted with its verb too.
    const noun = /^[a-z]{4,}s$/.test(name) ? [nameForms.singular(name)].filter((d) => d !== name) : []
    return [...around, ...noun, ...verbForms(name)]
  },
  singular(name) {
    if (/[^aeiou]ies$/i.test(name)) return `${name.slice(0, -3)}y`
    if (/(?:[xz]|ch|sh|ss)es$/i.test(name)) return name.slice(0, -2)
    return /[a-z][^siu]s$/i.test(name) ? name.slice(0, -1) : name
  },
  common: new Set(
    'a all am an and any are as at be but by can do for go had has he her him his how if in is it may me my no not now of off on one or our out own she so the to too up us was we who why you'.split(
      ' '
    )
  )
}

/** Whether a name of several words begins with what is a verb for sure: playing an instrument, accounted for, take part. */
function isLedByVerb(name: string): boolean {
  return (
    /^[a-z]{2,}(?:ing .|ed (?:as|at|by|for|from|in|into|of|on|to|with)\b)/.test(name) ||
    (name.includes(' ') && alike.has(name.slice(0, name.indexOf(' '))))
  )
}

/** Words that do not share the beginning of their other forms, by each of them; the word itself first. */
const alike = new Map(
  irregular
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap((forms) => forms.map((form) => [form, forms] as const))
)

/** A name with the other forms of the verb that it begins with: played an instrument, plays one; got to school. */
function verbForms(name: string): string[] {
  const [, word, rest] = /^([a-z]{2,})( .+)?$/.exec(name) ?? []
  if (word === undefined) return []
  // Endings alone give the other forms of one word that is regular.
  const forms = rest === undefined ? (alike.get(word) ?? []) : basesOf(word).flatMap(conjugate)
  return [...new Set(forms)].filter((form) => form !== word).map((form) => form + (rest ?? ''))
}

/** What a word may be a form of. */
function basesOf(word: string): string[] {
  const known = alike.get(word)
  if (known) return [known[0]!]
  if (/[^aeiou]ied$/.test(word)) return [`${word.slice(0, -3)}y`]
  const [, stem] = /^([a-z]{2,})(?:ing|ed)$/.exec(word) ?? []
  if (stem === undefined) return [word]
  return [stem, `${stem}e`, ...(/([bdglmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : [])]
}

/** All forms of a verb, also those that only some write: traveled, travelled. */
function conjugate(verb: string): string[] {
  return [verb, plural(verb), ...pastOf(verb), ...stemsOf(verb).map((d) => `${d}ing`)]
}

function pastOf(verb: string): readonly string[] {
  const known = alike.get(verb)?.slice(1)
  if (known) return known
  return /[^aeiou]y$/.test(verb) ? [`${verb.slice(0, -1)}ied`] : stemsOf(verb).map((d) => `${d}ed`)
}

function stemsOf(verb: string): string[] {
  const stem = /[^eoy]e$/.test(verb) ? verb.slice(0, -1) : verb
  return /[aeiou][bdglmnprt]$/.test(stem) ? [stem, stem + stem.at(-1)] : [stem]
}

function lastForms(name: string): string[] {
  if (/[a-z]{2}[^aeiou\d ]y$/.test(name)) return [`${name.slice(0, -1)}ies`, `${name.slice(0, -1)}ied`]
  if (/[a-z]{2}e$/.test(name)) return [`${name.slice(0, -1)}ing`]
  // Cycled, drove: of cycling, driving.  What they cycle and drive may be another thing: farming, farms.
  if (/^[a-z]{3,}ing$/.test(name)) return basesOf(name).flatMap(pastOf)
  const doubled = /(?:^|[^a-z])[a-z]{1,2}[aeiou][bdglmnprt]$/.test(name) ? name + name.at(-1) : undefined
  return doubled ? [`${doubled}ed`, `${doubled}ing`] : []
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:[xz]|ch|sh|ss)$/.test(word) ? `${word}es` : `${word}s`
}
