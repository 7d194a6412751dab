import type {AgeGrammar} from '../find-ages.ts'
import {cardinalWords} from './number-words.ts'

const numbers = new Map(
  cardinalWords.flatMap(([word, role]): Array<[string, number]> =>
    role.role === 'unit' || role.role === 'ten' ? [[word, role.value]] : []
  )
)

const number = String.raw`(?:\d{1,3}|${[...numbers.keys()].toSorted((a, b) => b.length - a.length).join('|')})`
const range = String.raw`(?<from>${number})(?: ?[-–—~] ?| to |-to-|- to | and )(?<to>${number})`
const years = String.raw`(?:[ -](?<months>months?)|[ -](?:years?|yrs?))?(?: old| of age)?`
const above = String.raw`(?<from>${number})${years}(?:\+| plus|,? (?:and|or) (?:over|older|above|more|up|upwards))`
const below = String.raw`(?<to>${number})${years},? (?:and|or) (?:under|younger|below|less)`
const over = String.raw`(?:over|above|older than|at least|more than) (?:the age of )?(?<from>${number})`
const under = String.raw`(?:under|below|younger than|less than) (?:the age of )?(?<under>${number})`
const begins = String.raw`(?<![\w.,$£€%-])`
const ends = String.raw`(?![\w%]|[.,-]\d)`
const aged = String.raw`(?:aged|ages|age|(?:at|between|of) (?:the )?ages? of) (?:between |from |groups? )?`

const bounds = [`${range}${years}`, above, below, `${over}${years}`, `${under}${years}`]
const single = `(?<at>${number})`

export const ageGrammar: AgeGrammar = {
  patterns: [
    ...[...bounds, `${single}${years}`].map((bound) => ({
      pattern: written(`${aged}${bound}`),
      stands: 'behind' as const
    })),
    ...[range, single].flatMap((bound) => [
      {pattern: written(`${bound}[ -](?:years?|(?<months>months?))[ -]olds`), stands: 'alone' as const},
      {
        pattern: written(`${bound}[ -](?:years?|(?<months>months?))[ -]old(?= [a-z])`),
        stands: 'before' as const
      }
    ]),
    {
      pattern: written(
        String.raw`(?:between |from )?${range}[ -](?:years?|(?<months>months?)) (?:old|of age)`
      ),
      stands: 'behind'
    },
    {pattern: written(`${range}s`), stands: 'alone'},
    {pattern: written(String.raw`over[- ](?<from>${number})e?s`), stands: 'alone'},
    {pattern: written(String.raw`under[- ](?<under>${number})e?s`), stands: 'alone'},
    ...[range, above, below].map((bound) => ({
      pattern: written(`${bound}[ -](?:years? )?age[ -](?:group|band|bracket|range)`),
      stands: 'alone' as const
    })),
    ...bounds.map((bound) => ({pattern: written(bound), stands: 'bound' as const}))
  ],
  whole: bounds.map((bound) => new RegExp(`^${bound}$`, 'u')),
  numberOf: (word) => numbers.get(word) ?? Number(word)
}

function written(source: string): RegExp {
  return new RegExp(begins + source + ends, 'gu')
}
