import {differingAmounts} from './differing/amounts.ts'
import {differingAsides} from './differing/asides.ts'
import {differingBlocks} from './differing/blocks.ts'
import {differingBorders} from './differing/borders.ts'
import {differingCourses} from './differing/courses.ts'
import {differingLayouts} from './differing/layouts.ts'
import {differingMarks} from './differing/marks.ts'
import {differingPassages} from './differing/passages.ts'
import {publishedFaults} from './differing/published.ts'
import {readers} from './differing/readers.ts'
import {differingStatements} from './differing/statements.ts'
import {differingRewordings} from './differing/rewordings.ts'
import type {Differing} from './differing/row.ts'

/** Texts that do not say the same. */
export const differing: readonly Differing[] = [
  ...differingAmounts,
  ...differingStatements,
  ...differingLayouts,
  ...differingPassages,
  ...differingRewordings,
  ...differingBlocks,
  ...publishedFaults,
  ...differingBorders,
  ...differingAsides,
  ...readers,
  ...differingCourses,
  ...differingMarks
]
