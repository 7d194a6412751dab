import {rename, rmdir} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {writeTogether} from '../suggestions/write-together.ts'
import {writeNew} from '../write-file.ts'
import type {UpgradePlan} from './upgrade-plan.ts'

/**
 * Do what a plan says; one that was left in the middle is made again and goes on from there.
 *
 * @param root - of the publication, absolute
 * @throws {UsageError} where something cannot be written, or has changed since it was read
 */
export async function applyPlan(plan: UpgradePlan, root: string): Promise<void> {
  const changed = plan.written.flatMap(({path, before, after}) =>
    before === undefined ? [] : [{path: join(root, path), before, after}]
  )
  await writeTogether(changed)
  for (const {from, to} of plan.moves) {
    await rename(join(root, from), join(root, to))
    await removeEmpty(root, dirname(from))
  }
  // Last of all: a configuration says that its publication is whole.
  for (const {path, before, after} of plan.written)
    if (before === undefined) await writeNew(join(root, path), after)
}

async function removeEmpty(root: string, folder: string): Promise<void> {
  if (folder === '.') return
  const isRemoved = await rmdir(join(root, folder)).then(
    () => true,
    () => false
  )
  if (isRemoved) await removeEmpty(root, dirname(folder))
}
