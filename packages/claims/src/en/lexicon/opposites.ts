import type {OppositeWords} from '../../signs/words.ts'

/** Words and their opposites, where a measure may grade or take sides: one of them cannot be said for the other. */
export const opposites: OppositeWords = [
  {
    isOrdered: true,
    sides: [
      `
more
higher
faster
greater
larger
exceed
exceeds
exceeded
exceeding
outweigh
outweighs
outweighed
outpaced
outnumber
outnumbered
surpass
surpassed
`,
      `
less
lower
slower
fewer
smaller
fall short of
falls short of
fell short of
lag behind
lagged behind
trail
trailed
`
    ]
  },
  {
    sides: [
      `
a great deal of
a great deal
great deal
a lot of
a lot
lots of
plenty of
much
ample
full
complete
considerable
`,
      `
little or no
little
no
hardly any
scant
scarce
zero
lack
lacks
lacked
`
    ]
  },
  {
    sides: [
      `
too much
too many
too far
too fast
too strict
too strictly
too high
excessive
excessively
overly
`,
      `
too little
too few
too slow
too lax
too loose
too low
enough
insufficient
insufficiently
inadequate
inadequately
`
    ]
  },
  {
    sides: [
      `
better
improve
improves
improved
improving
improvement
positive
positively
beneficial
helpful
optimistic
`,
      `
worse
worsen
worsens
worsened
worsening
harm
harms
harmed
harmful
hurt
hurts
negative
negatively
deteriorate
deteriorated
detrimental
pessimistic
`
    ]
  },
  {
    sides: [
      `
support
supports
supported
supporting
favor
favour
agree
agreed
approve
approved
approval
satisfied
satisfaction
trust
trusted
confident
confidence
happy
`,
      `
oppose
opposes
opposed
opposing
opposition
disagree
disagreed
disapprove
disapproved
disapproval
dissatisfied
dissatisfaction
distrust
distrusted
mistrust
unhappy
`
    ]
  },
  {
    sides: [
      `
easy
easier
easily
`,
      `
hard
harder
difficult
difficulty
difficulties
struggle
struggled
`
    ]
  },
  {
    sides: [
      `
safe
safer
safely
`,
      `
unsafe
dangerous
`
    ]
  },
  {
    sides: [
      `
earn
earns
earned
earning
earnings
`,
      `
spend
spends
spent
spending
`
    ]
  },
  {
    sides: [
      `
above
`,
      `
below
beneath
`
    ]
  },
  {
    sides: [
      `
within
`,
      `
beyond
`
    ]
  },
  {
    sides: [
      `
inside
`,
      `
outside
`
    ]
  },
  {
    sides: [
      `
busy
busier
busiest
`,
      `
quiet
quieter
quietest
`
    ]
  }
]
