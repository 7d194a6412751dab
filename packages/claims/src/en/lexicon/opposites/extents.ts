import type {WordScales} from '../../../signs/words.ts'

/** How much there is of something and how far it goes, where a measure grades it: editions are not compared by words so common. */
export const oppositeExtents: WordScales = `
[above-below]
above
|
below
beneath

[within-beyond]
within
|
beyond

[inside-outside]
inside
|
outside

[amount]
ample
a great deal of
a great deal
great deal
a lot of
a lot
lots of
plenty of
much
complete
considerable
|
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

[measure]
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
|
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
