import type {Migration} from '../../src/upgrade/migration.ts'
import {UpgradePlan, type UpgradedFile} from '../../src/upgrade/upgrade-plan.ts'

/** What a release is called, and a revision that none has. */
export const release = {version: '0.3.0', revision: 'f'.repeat(40)}

/** What a migration plans for a publication of these files: path, with `/`, to text. */
export function planOn(
  migration: Migration,
  files: Readonly<Record<string, string>>
): {
  moves: UpgradePlan['moves']
  written: Record<string, string>
  before: Record<string, UpgradedFile['before']>
} {
  const plan = new UpgradePlan({
    read: (path) => files[path],
    list(folder) {
      const inside = Object.keys(files).filter((d) => d.startsWith(`${folder}/`))
      return [...new Set(inside.map((d) => d.slice(folder.length + 1).split('/')[0]!))]
    }
  })
  migration.plan(plan, release)
  return {
    moves: plan.moves,
    written: Object.fromEntries(plan.written.map((d) => [d.path, d.after])),
    before: Object.fromEntries(plan.written.map((d) => [d.path, d.before]))
  }
}
