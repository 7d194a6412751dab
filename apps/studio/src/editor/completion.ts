import {autocompletion, type CompletionResult} from '@codemirror/autocomplete'
import type {Extension} from '@codemirror/state'
import type {LanguageService} from '@collate/language-service'
import type {CompletionItem} from 'vscode-languageserver-types'
import type {Ask} from '../worker/connect.ts'
import {positionIn, stretchIn} from './positions.ts'

/** Citations, pins, rules and ids to choose from, in the order of the service: it looks in both languages. */
export function completionOf(path: string, ask: Ask<LanguageService>): Extension {
  return autocompletion({
    icons: false,
    override: [
      async ({state, pos}): Promise<CompletionResult | null> => {
        const items = await ask('complete', path, positionIn(state.doc, pos))
        const edits = items.flatMap((item) => itemWithRange(item) ?? [])
        const [first] = edits
        if (!first) return null
        const {from, to} = stretchIn(state.doc, first.range)
        return {
          from,
          to,
          filter: false,
          options: edits.map(({item, newText}) => ({
            label: item.label,
            apply: newText,
            ...(item.detail !== undefined && {detail: item.detail}),
            ...(typeof item.documentation === 'string' && {info: item.documentation})
          }))
        }
      }
    ]
  })
}

/** All that the service offers replaces a stretch. */
function itemWithRange(item: CompletionItem) {
  const {textEdit} = item
  return textEdit && 'range' in textEdit ? {item, ...textEdit} : undefined
}
