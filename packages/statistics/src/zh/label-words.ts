/** What says nothing of what is measured: grammar, times, and what is done with a number. */
const empty =
  /(?:第[一二三四]季度|前[一二三]季度|[上下]半年|季度|月度|年度|每[年月周日天]|年末|季末|月末|年均|月均|平均|累计|合计|总量|总数|数量|同比|环比|增速|增幅|增长率?|变化率?|变动|涨幅|降幅|占比|比重|比例|比率|的|和|与|占|、|，|（|）|\(|\)|\s|[·・—–-])+/u

/**
 * The words of a label that a sentence about it would carry; Chinese leaves no
 * gaps, so they are what stands between words that say nothing.
 *
 * labelWords('前三季度国内生产总值增速') // => ['国内生产总值']
 */
export function labelWords(label: string): string[] {
  return [...new Set(label.split(empty).filter((word) => word.length > 1))]
}
