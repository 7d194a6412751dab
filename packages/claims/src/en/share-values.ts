import type {ShareWords} from '../quantities/share-values.ts'

/** Rates that count something else than parts of a whole. */
const otherRates =
  'heart|pulse|exchange|birth|death|mortality|fertility|reproduction|replacement|suicide|homicide|murder|crime|fatality|accident|incidence|frame|bit|baud|sampling|sample|refresh|clock|data|flow|metabolic|respiratory|marginal|hourly|daily|room|run|strike|conversion|dose|polling|fire|shutter|climb|spin|cooling'

/** The share (of them) is, was, stood at, rose to, of. */
export const shareWords: ShareWords = {
  before: new RegExp(
    `(?:^|[^a-z])(?:share(?! (?:price|capital|option|issue|split|buyback|count)s?(?![a-z]))|percentage(?! points?(?![a-z]))|proportion|(?<!(?:${otherRates}) )rate)` +
      `(?: of|(?: [^.,;:!?()]*)? (?:is|was|are|were|at|to|from|reached|reaches|hit|hits)|:| ?=)` +
      `(?: (?:just|only|about|around|nearly|almost|over|under|some|roughly|more than|less than|at least|now|still))* ?$`
  ),
  behind:
    /^(?:$|[,;:!?)—]| ?\.(?!\d)| (?:in|by|from|to|last|this|after|and|while|but|or|compared|versus|vs|up|down|against)(?![a-z]))/
}
