import type {BareValue} from '../quantities/bare-values.ts'

const behind =
  /^(?:$|[，。、,;!?)]|\.(?!\d)|左右|以上|以下|上下|[升降跌涨增减提回滑扩缩]|[到至][^\d]|与|和|的)/
const hedges = '(?:大约|约|近|将近|超过|仅|只有|仅有|高达|不到|已|就)*'
/** 由2.50缩小至: what it was before. */
const before = '(?:[从由][\\d.]+[^，。、,;:!?()\\d]{1,6})?'
const leads = '(?:为|是|达到?|录得|报|收[于报]|[在到至从由]|:|=)'

/** 收入之比为2.46, 指数为50.3, PMI 49.8. */
export const bareValues: readonly BareValue[] = [
  {
    kind: 'multiple',
    before: new RegExp(`(?:之比|比值)[^，。、,;:!?()\\d]{0,6}?${before}${leads}${hedges}$`),
    behind
  },
  {
    kind: 'multiple',
    // 占比 and 百分比 are shares, 同比 and 环比 changes, 对比 and 相比 compare.
    before: new RegExp(
      `[^占分同环对相类好可性无评][^占分同环对相类好可性无评别]比${before}${leads}${hedges}$`
    ),
    behind,
    isBroken: true
  },
  {
    kind: 'count',
    // 以2015年为100 is what an index counts from.
    before: new RegExp(
      `(?:指数|性别比|(?<![a-z])(?:pmi|cpi|ppi|hdi|gpi|aqi|vix|bdi))(?:值|水平)?(?:[^以，。、,;:!?()]{0,12}?${leads})?${hedges} ?$`
    ),
    behind
  }
]
