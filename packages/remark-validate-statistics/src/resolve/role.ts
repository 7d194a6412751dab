import type {Role} from './stat.ts'

/** Whether a quantity follows from two statistics. */
export function isDerived(role: Role): boolean {
  return derived.has(role)
}

const derived: ReadonlySet<Role> = new Set(['difference', 'relative', 'multiple', 'proportion'])
