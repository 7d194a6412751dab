import {parseEdition} from '@collate/articles'
import {severityOf} from '@collate/findings'
import {toldIn} from '@collate/findings/headline'
import {checkContent} from '@collate/pipeline'
import {VFile} from 'vfile'
import {checkSettings} from '../check/check-settings.ts'
import {settings} from 'virtual:collate/settings'
import type {Language} from '../texts/text.ts'

/** A finding as it is shown next to the text. */
export type ShownFinding = {
  language: Language
  severity: 'error' | 'warning'
  rule: string
  /** What a note names it by: sixteen digits. */
  id: string
  reason: string
  note: string
  line: number
  column: number
  /** Id of the block it stands in; none for frontmatter. */
  block?: string
  /** The piece of the file that it is about. */
  text: string
}

/** What the check finds in an article now, and no note answers. */
export async function findingsOf(slug: string): Promise<ShownFinding[]> {
  const {content, data} = settings
  const files = await checkContent({content, data, paths: [slug], ...checkSettings})
  return files.flatMap((file) => {
    const language = /\/(zh|en)\.mdx$/.exec(file.path)?.[1] as Language | undefined
    return language ? shown(file, language) : []
  })
}

function shown(file: VFile, language: Language): ShownFinding[] {
  const source = String(file)
  const {blocks} = parseEdition(new VFile({path: file.path, value: source}))
  return file.messages.flatMap((message) => {
    const severity = severityOf(message)
    if (severity === 'info' || message.waived) return []
    const {line = 1, column = 1, ruleId = '', finding = ''} = message
    const {reason, note = ''} = toldIn(message, language)
    const block = blocks.findLast(({position}) => position.start.line <= line)
    return {
      language,
      severity,
      rule: ruleId,
      id: finding,
      reason,
      note,
      line,
      column,
      ...(block && {block: block.id}),
      text: textAt(source, message.place)
    }
  })
}

function textAt(source: string, place: VFile['messages'][number]['place']): string {
  if (!place || !('start' in place)) return ''
  return source.slice(place.start.offset ?? 0, place.end.offset ?? 0)
}
