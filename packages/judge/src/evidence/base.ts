import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import {tellsGrowth} from '../hypotheses/growth.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
import type {Span} from './span.ts'

/**
 * The base that grammar ties to a share, where it is nobody whom the data know: 82% of guests of tea houses.
 *
 * @returns nothing where it is a name of the cited packages, shares a word with what is cited, or is anyone at all
 */
export function foreignBase(
  {citation, role, row}: Hypothesis,
  {base, quantity, names}: JudgeReading,
  {language, text}: SentenceContext
): Span | undefined {
  if (!base || base.isAnyone || role !== 'value' || quantity.kind !== 'percent' || tellsGrowth(citation))
    return undefined
  if (names.some(({start, end}) => start < base.end && base.start < end)) return undefined
  const {indicator} = citation
  const known = [
    indicator.label[language],
    ...indicator.terms[language].flat(),
    ...[row.population, indicator.population, row.category].flatMap((d) =>
      d ? [d.label[language], ...d.aliases[language]] : []
    )
  ]
  const said = text.slice(base.start, base.end)
  return known.some((name) => sharesWord(said, name)) ? undefined : base
}

/** Whether two names have a word in common, or for Chinese two characters that stand together. */
function sharesWord(a: string, b: string): boolean {
  const parts = new Set(partsOf(a))
  return partsOf(b).some((part) => parts.has(part))
}

function partsOf(name: string): string[] {
  return (name.toLowerCase().match(/[a-z\d]{3,}|\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    run.charCodeAt(0) < 0x80 ? [run.slice(0, stem)] : pairsOf(run)
  )
}

/** As much of an English word as its forms share. */
const stem = 5

function pairsOf(run: string): string[] {
  return Array.from({length: Math.max(run.length - 1, 1)}, (_, at) => run.slice(at, at + 2))
}
