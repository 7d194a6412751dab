/** How a language writes times; the gaps are tested on masked text, where `¤` is a time and `#` a quantity. */
export type PeriodGrammar = {
  /** Something of which every time has one: cheap to look for. */
  sign: RegExp
  /**
   * Times, on folded text, by named groups: `year`, `hanYear`, `shortYear`,
   * `fiscalYear`… with `quarter`, `half`, `month`; `relative`, `ago`, `duration`.
   */
  pattern: RegExp
  /** Years before the article's date. */
  relativeYears: Record<string, number>
  /** Years of the other relative words, which count from the claim's own period. */
  otherRelative: number
  numbers: Record<string, number>
  /** Years in words, with spaces between: the group `spokenYear`. */
  spokenYears: ReadonlyMap<string, string>
  /** Words of quarters, halves and months → `Q4`, `H1`, `10`. */
  parts: Record<string, string>
  /** What stands round a time (`@`) that is there for comparison only. */
  compared: RegExp
  /** What stands round a time (`@`) at which something was published. */
  published: RegExp
  /** Between a time and the quantity it belongs to: 2023年的41%. */
  tightBefore: RegExp
  /** The same where the time looks like a comparison: 较2023年的41%. */
  tightCompared: RegExp
  /** Between a time and a multiple of its value, both ways: 2021年的4倍, double the 2021. */
  multipleBehind: RegExp
  multipleBefore: RegExp
  /** Between a quantity and the time behind it: 41% (2023). */
  tightBehind: RegExp
  /** Between the two ends of a span of time, and before it. */
  rangeGap: RegExp
  rangeBefore: RegExp
  /** Between a time and a value that is later than it: 此后, has since. */
  later: RegExp
  /** Whether a time behind a quantity belongs to it when nothing says otherwise. */
  trailing: boolean
}
