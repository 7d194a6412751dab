import type {Disagreement} from '../rule.ts'

/** From so many findings of a rule on they are a habit of the whole text. */
const mostSeveral = 2

/** The findings of a rule; of many the first one, with where the others are: they have one cause, and are read as one. */
export function gathered(found: readonly Disagreement[]): readonly Disagreement[] {
  const [first, ...others] = found
  if (!first || found.length <= mostSeveral) return found
  const lines = [...new Set(others.flatMap(lineOf))].slice(0, mostLines)
  return [
    {
      ...first,
      note: {
        zh: `${first.note.zh}本文另有 ${others.length} 处同类问题，见第 ${lines.join('、')} 行附近。`,
        en: `${first.note.en}  There are ${others.length} more of the kind, near lines ${lines.join(', ')}.`
      }
    }
  ]
}

const mostLines = 12

function lineOf({pair, here}: Disagreement): number[] {
  const passage = pair?.here
  return passage ? [passage.locate(here).start.line] : []
}
