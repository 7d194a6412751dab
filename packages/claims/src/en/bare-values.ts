import type {BareValue} from '../quantities/bare-values.ts'

const behind =
  /^(?:$|[,;:!?)—](?!\d)| ?\.(?!\d)| (?:in|by|from|to|last|this|after|and|while|but|or|compared|versus|vs|up|down|against|for|at|on|as|with|points?)(?![a-z]))/
const hedges =
  '(?: (?:just|only|about|around|nearly|almost|over|under|some|roughly|more than|less than|at least|now|still))*'
const leads =
  '(?: of| (?:(?:[^.,;:!?()]|\\.(?=\\d))* )?(?:is|was|are|were|at|to|from|of|reached|reaches|hit|hits|reads?)|:| ?=)'

/** A ratio of 2.46, the index stood at 103.5, PMI 49.8. */
export const bareValues: readonly BareValue[] = [
  {
    kind: 'multiple',
    before: new RegExp(`(?:^|[^a-z])(?<!sex )ratio${leads}${hedges} ?$`),
    behind,
    isBroken: true
  },
  {
    kind: 'count',
    before: new RegExp(
      `(?:^|[^a-z])(?:index(?:es)?|indices|sex ratio|pmi|cpi|ppi|hdi|gpi|aqi|vix|bdi)(?: (?:reading|value|score))?${leads}${hedges} ?$`
    ),
    behind
  },
  {
    kind: 'count',
    before: /(?:^|[^a-z])(?:index|pmi|cpi|ppi|hdi|gpi|aqi|vix|bdi) ?$/,
    behind,
    isBroken: true
  }
]
