import type {EditionPassage} from './passage.ts'

/** Whether a passage is set in italics or bold from end to end. */
export function isWhollyEmphasized({
  prose,
  references: {emphases}
}: Pick<EditionPassage, 'prose' | 'references'>): boolean {
  return emphases.some(
    ({start, end}) => prose.slice(0, start).trim() === '' && prose.slice(end).trim() === ''
  )
}
