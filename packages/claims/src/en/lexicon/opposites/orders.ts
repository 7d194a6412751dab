import type {WordScales} from '../../../signs/words.ts'

/** What is more and what is less, where a measure sets one thing against another. */
export const oppositeOrders: WordScales = `
[order]
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
|
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
