import type {Base} from './bases.ts'
import type {NameBond} from './names.ts'
import type {Rate} from './rates.ts'

/** 4.5 per 1,000 live births: what a rate is of stands behind another number, and is said of its own. */
export function namesWithBase<T>(
  bonds: Array<NameBond<T>>,
  {end}: Rate,
  base: Base | undefined
): Array<NameBond<T>> {
  if (end === undefined || !base) return bonds
  return bonds
    .map((bond) =>
      base.start <= bond.start && bond.end <= base.end
        ? {...bond, strength: bound, as: 'base' as const}
        : bond
    )
    .toSorted((a, b) => b.strength - a.strength)
}

/** Grammar ties a name to a number from here on. */
const bound = 4
