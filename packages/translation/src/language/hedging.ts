import type {HedgeWay} from '@collate/judge/relate'

/** Words that say of a number what another language says with a hedge, a forecast or a denial of its own. */
export type HedgingTables = {
  /** Words that hedge a number, by which way they do. */
  hedges: Readonly<Record<HedgeWay, RegExp>>
  /** Of these, those that stand apart from their number: 约占数字借阅量的35%. */
  hedgesApart: Readonly<Partial<Record<HedgeWay, RegExp>>>
  /** The same behind the noun of a number: 50 characters or less. */
  hedgesBehind: Readonly<Partial<Record<HedgeWay, RegExp>>>
  /** Words that judge a number, by how they make it look. */
  tones: Readonly<Record<'small' | 'large', RegExp>>
  /** All that another language may say with such a word: will, plans to, 将. */
  outlook: RegExp
  /** All that another language may say with such a word: without, fails to, unaware. */
  denying: RegExp
}
