import {asides} from './agreeing/asides.ts'
import {agreeingBlocks} from './agreeing/blocks.ts'
import {borders} from './agreeing/borders.ts'
import {courses} from './agreeing/courses.ts'
import {forms} from './agreeing/forms.ts'
import {layouts} from './agreeing/layouts.ts'
import {loose} from './agreeing/loose.ts'
import {marks} from './agreeing/marks.ts'
import {passages} from './agreeing/passages.ts'
import {phrases} from './agreeing/phrases.ts'
import {published} from './agreeing/published.ts'
import {readers} from './agreeing/readers.ts'
import type {AgreeingRow} from './agreeing/row.ts'
import {rewordings} from './agreeing/rewordings.ts'
import {sentences} from './agreeing/sentences.ts'

/** Texts that say the same: one row for each way to say it. */
export const agreeing: readonly AgreeingRow[] = [
  ...phrases,
  ...sentences,
  ...passages,
  ...forms,
  ...layouts,
  ...loose,
  ...rewordings,
  ...agreeingBlocks,
  ...published,
  ...borders,
  ...asides,
  ...readers,
  ...courses,
  ...marks
]
