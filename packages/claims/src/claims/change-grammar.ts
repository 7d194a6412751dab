/**
 * How a language writes changes: tests of the short texts between a word of
 * change and a quantity, on masked text, where `¤` is a time and `#` a quantity.
 */
export type ChangeGrammar = {
  /** Before the first point: 从2023年的, from. */
  fromBefore: RegExp
  /** Between two points, the earlier first: 上升到, in 2023 to. */
  fromTo: RegExp
  /** Between two points without a word before the first: 41%升至56%, 41% → 56%. */
  bareFromTo: RegExp
  /** Between two points, the later first: , up from. */
  toFrom: RegExp
  /** Between an amount and a value that it is counted from: points below the. */
  comparedBehind: RegExp
  /** Before such a value, and between it and the amount behind it: 比成年人的18%低7个百分点. */
  comparedBefore: RegExp
  comparedAmount: RegExp
  /** Between the point reached and one that was reached after it: , and then to; 、再升至. */
  next: RegExp
  /** Before an amount, which is no point: by. */
  amountBefore: RegExp
  /** As `toFrom`, only where the earlier point has a time of its own: , compared with 41% in 2023. */
  toCompared: RegExp
  /** Between a word of change and the point reached. */
  arrival: RegExp
  /** Between a word of standing still and its level: unchanged at. */
  level: RegExp
  /** Between a word that is an arrival itself (升至) and the point reached. */
  afterArrival: RegExp
  /** Between a word of change and its amount. */
  amount: RegExp
  /** The same behind a noun: growth in container use of 37%. */
  nounAmount: RegExp
  /** The same behind a verb with its object: cut costs by 12%. */
  verbAmount: RegExp
  /** Right before an amount: 增12%. */
  bare: RegExp
  /** Round a comparative: 比2023年高, 15 points higher than in 2023. */
  comparativeBefore: RegExp
  comparativeBehind: RegExp
  /** Between a word of change and a point it starts from: rose from 41%. */
  origin: RegExp
  /** The same where the point is known as one: cut stocks from 20% to 18%. */
  pairOrigin: RegExp
  /** Between a point a change starts from and its verb behind it: 较上年的11%大幅下降. */
  originVerb: RegExp
  /** Between an amount and a noun of change behind it: 15%的增幅, 37% increase. */
  amountNoun: RegExp
  /** The same for a verb: 15%的增长. */
  amountVerb: RegExp
  /** What then may not follow: 的增长来自. */
  amountNounStop: RegExp
  /** What stands before an amount with its noun behind it, or follows the noun. */
  nounBefore: RegExp
  nounBehind: RegExp
  /** Between an amount and a particle behind it: 12% up. */
  amountParticle: RegExp
  /** Between a point and a word behind it: 56%, up; 56% and rising. */
  pointBehind: RegExp
  /** Between a share and a verb behind that the share is the subject of: 的占比持续. */
  shareVerb: RegExp
  /** Between the start of a clause without quantities and its word of change. */
  dependentBefore: RegExp
  /** What follows that word. */
  dependentBehind: RegExp
  /** Between the start of a clause and a quantity that a clause before it led to: 达到, reaching. */
  reached: RegExp
  /** Between an amount and the point reached behind it: 15个百分点至56%, 15 points to 56%. */
  amountTo: RegExp
  amountFrom: RegExp
  /** Between an amount and the same in other words: 个百分点，即26%; points, or 26%. */
  amountAgain: RegExp
  /** Between an adverb of steadiness and its word of change, both ways. */
  steadyBefore: RegExp
  steadyBehind: RegExp
  /** Behind 首次, for the first time, where that is said of a value: 首次超过, not 首次预约. */
  firstBehind: RegExp
  /** From a value to the word that makes a forecast of it: of households are expected. */
  forecastBehind: RegExp
  /** Before a time that is a term: 到2028年, by 2028. */
  termBefore: RegExp
}
