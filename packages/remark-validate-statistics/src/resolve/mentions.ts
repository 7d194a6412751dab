import type {Claim} from '@collate/claims'

export type PeriodMention = NonNullable<Claim['period']>
export type DirectionMention = Claim['directions'][number]
