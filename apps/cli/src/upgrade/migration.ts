import type {Release} from 'create-collate'
import type {UpgradePlan} from './upgrade-plan.ts'

/** A step from the publications of one version to those of the next; one that finds nothing to do adds nothing. */
export type Migration = {
  /** The last version whose publications need it; absent: all before the one that upgrades. */
  from?: string
  /** What it does, as a clause. */
  title: {zh: string; en: string}
  /** @throws {UsageError} where something stands in its way */
  plan: (plan: UpgradePlan, release: Release) => void
}
