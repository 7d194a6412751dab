import type {ReadingRole} from './stat.ts'

/** Whether a quantity follows from two statistics. */
export function isDerived(role: ReadingRole): boolean {
  return derived.has(role)
}

const derived: ReadonlySet<ReadingRole> = new Set(['difference', 'relative', 'multiple', 'proportion'])
