import type {Hover} from 'vscode-languageserver-types'
import type {NumberEvidence} from '../language-service.ts'
import {escapeMarkdown} from '../text/escape-markdown.ts'
import type {DeskWords} from '../desk-words.ts'

/** What stands behind a number, as Markdown: everything from the data escaped. */
export function hoverOf({range, says, sources}: NumberEvidence, words: DeskWords): Hover {
  const told = sources.map(({text, quote, row}) => {
    const uri = encodeURI(row.uri).replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('%25', '%')
    const quoted = quote === undefined ? '' : `\n\n> ${escapeMarkdown(quote)}`
    return `${escapeMarkdown(text)}${quoted}\n\n[${words.row}](${uri}#L${row.range.start.line + 1})`
  })
  const value = [...says.map((text) => `**${escapeMarkdown(text)}**`), ...new Set(told)].join('\n\n')
  return {contents: {kind: 'markdown', value}, range}
}
