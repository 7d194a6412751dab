import type {NameForms} from '../terms/name-forms.ts'

export const nameForms: NameForms = {
  others(name) {
    const words = name.split(/[ -]/)
    const forms = [...lastForms(name), ...verbForms(name)]
    for (let index = 0; index < Math.min(words.length - 1, 4); index++) {
      const word = words[index]!
      if (!/^[a-z]{2,}(?:[a-z][a-rt-z]|ss)$/.test(word)) continue
      forms.push([...words.slice(0, index), plural(word), ...words.slice(index + 1)].join(' '))
    }
    return forms
  },
  // What a verb and its particle take may stand between them: take it up.
  inflected: (name) => {
    const [, verb, particle] = /^([a-z]+) (up|out|off|on|down|over|away|back)$/.exec(name) ?? []
    return verb ? ['it', 'them'].map((object) => `${verb} ${object} ${particle}`) : []
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

/** Played an instrument, plays one: of playing an instrument; accounting for: of accounted for. */
function verbForms(name: string): string[] {
  const [, stem, rest] =
    /^([a-z]{2,})(?:ing(?= .)|ed(?= (?:as|at|by|for|from|in|into|of|on|to|with)\b))( .+)$/.exec(name) ?? []
  if (!stem || !rest) return []
  const verbs = [stem, `${stem}e`, ...(/([bdglmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : [])]
  const forms = verbs.flatMap((verb) => [verb, `${verb}s`])
  return [...forms, `${stem}ed`, `${stem}ing`]
    .filter((verb) => verb + rest !== name)
    .map((verb) => verb + rest)
}

function lastForms(name: string): string[] {
  if (/[a-z]{2}[^aeiou\d ]y$/.test(name)) return [`${name.slice(0, -1)}ies`, `${name.slice(0, -1)}ied`]
  if (/[a-z]{2}e$/.test(name)) return [`${name.slice(0, -1)}ing`]
  const doubled = /(?:^|[^a-z])[a-z]{1,2}[aeiou][bdglmnprt]$/.test(name) ? name + name.at(-1) : undefined
  return doubled ? [`${doubled}ed`, `${doubled}ing`] : []
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:[xz]|ch|sh|ss)$/.test(word) ? `${word}es` : `${word}s`
}
