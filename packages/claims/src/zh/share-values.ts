import type {ShareWords} from '../quantities/share-values.ts'

/** Rates that count something else than parts of a whole. */
const otherRates =
  '汇|心|频|利|税|费|(?<!成)功|速|倍|斜|曲|概|几|周转|分辨|死亡|出生|发病|生育|更替|市盈|市净|市销|杠杆|换手|压缩|采样|刷新|帧|负债'

/** 占比为, 比例是, 市占率, 占了. */
export const shareWords: ShareWords = {
  before: new RegExp(
    `(?:(?:占比|比例(?!尺)|比重|份额|百分比|(?<!${otherRates})率)(?:[^，。、,;:!?()]{0,8}?(?:为|是|达|达到|有|在|到|至|了|从|由|:|=))?|占[了到据]?)` +
      `(?:大约|约|近|将近|超过|仅|只有|仅有|高达|不到|已|就)*$`
  ),
  behind: /^(?:$|[，。、,;!?)]|\.(?!\d)|左右|以上|以下|上下|[升降跌涨增减提回滑]|到|至)/
}
