import {unifiedDiff, type DiffLine} from '../suggestions/unified-diff.ts'
import type {UpgradedFile, UpgradePlan} from './upgrade-plan.ts'

/** What a plan does to files, as `git apply` takes it but for the folders that move, which stand first. */
export function renderPlan({moves, written}: UpgradePlan): DiffLine[] {
  return [
    ...moves.map(({from, to}): DiffLine => ({sign: '@', text: `${from}/ → ${to}/`})),
    ...written.flatMap(renderFile)
  ]
}

function renderFile({path, before, after}: UpgradedFile): DiffLine[] {
  if (before !== undefined) return unifiedDiff(path, before, after)
  const lines = after.replace(/\n$/, '').split('\n')
  return [
    {sign: '-', text: '-- /dev/null'},
    {sign: '+', text: `++ b/${path}`},
    {sign: '@', text: `@@ -0,0 +1,${lines.length} @@`},
    ...lines.map((text): DiffLine => ({sign: '+', text}))
  ]
}
