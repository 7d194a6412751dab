import type {Span} from '@collate/claims'
import type {QuantityBonds} from '@collate/claims/reading'
import type {HedgeWay, Said} from '@collate/judge/relate'

/** What is looked for in a sentence: populations of the data packages, by their ids. */
export type PopulationReading = QuantityBonds<readonly string[]>

/** A quantity of a passage with what its sentence says of it; offsets are those of the passage. */
export type EditionFact = Span &
  Said & {
    /** The slice as words are looked for in it. */
    folded: string
    /** Index of its sentence in the passage, and where that begins. */
    sentence: number
    from: number
    /** Its clause, in offsets of the passage. */
    clause: Span
    /** So many bytes, metres or minutes. */
    isSize?: true
    /** A length of which only is said which side of a thing it is: 6 厘米长. */
    isSide?: true
    /** Absent for a length of time (过去五年), which is the time of something and no number of its own. */
    reading?: PopulationReading
    /** Which way the words of its sentence go, where it is the only number of that. */
    around?: 'up' | 'down' | 'flat'
    /** All ways in which anything of its clause goes. */
    ways: ReadonlySet<string>
    /** What is taken off a price: 20% off. */
    isOff?: boolean
    /** A rank that counts from below: 倒数第二, second lowest. */
    isFromLast?: boolean
    /** A hedge that stands before the number with other words between. */
    apart?: HedgeWay
  }
