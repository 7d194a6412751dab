/** A number as a text states it, with the words that belong to it. */
export type Quantity = {
  /** UTF-16 offsets into the text: the slice is the quantity with its hedge words. */
  start: number
  end: number
  kind: 'percent' | 'points' | 'multiple' | 'count' | 'currency' | 'measure' | 'ordinal' | 'year'
  /** Exact: `82`, `12.50`, `200/3`, `-3`; of a range, its lower bound. */
  value: string
  /** Upper bound of a range: 41%～56%, 七八成, low 40s. */
  upper?: string
  /** The range is how large one word makes it, and has no ends of its own: 数百, several dozen, double-digit. */
  isSize?: true
  /** Worth of the last digit written: `1` for 82%, `0.1` for 82.0%, `10` for 八成, `1000` for 1.2万. */
  step: string
  hedge: Hedge
  /** Unchanged, 持平: that it did not change, without a number. */
  isFlat?: true
  /** 仅, 区区, only; 高达, a whopping. */
  tone?: 'small' | 'large'
  /** ISO 4217 code, UCUM code of a measure, counted noun. */
  unit?: string
  /** The sign or the name of its money is that of other countries, too: $, dollars, ¥. */
  isSharedMoney?: true
  /** The number of which it is a part: 500 for the 495 of 500 tea houses. */
  of?: string
  /** Why the wording contradicts itself: 超过75%以上, 减少两倍. */
  wording?: string
}

/** How a text leaves a number open. */
export type Hedge =
  'exactly' | 'over' | 'at-least' | 'under' | 'at-most' | 'nearly' | 'about' | 'just-over' | 'just-under'

/** The kind of its number alone: 96.5 of 96.5 per 100,000 counts, whether a text says beside it of how many or not. */
export function kindOfNumber({kind, unit}: Pick<Quantity, 'kind' | 'unit'>): Quantity['kind'] {
  return kind === 'measure' && unit?.startsWith('/10*') ? 'count' : kind
}
