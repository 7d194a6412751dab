import {waivableRules} from '@collate/findings'
import type {VFile} from 'vfile'
import type {CompletionItem, Range} from 'vscode-languageserver-types'

/** Rules that a note can answer, those first that have found something in the article. */
export function completeRule(written: string, range: Range, {messages}: VFile): CompletionItem[] {
  const found = new Set(messages.map((d) => d.ruleId ?? ''))
  return [...waivableRules].toSorted().map((rule) => ({
    label: rule,
    kind: 12,
    sortText: `${found.has(rule) ? 0 : 1}${rule}`,
    filterText: [written, rule].join(' ').trim(),
    textEdit: {range, newText: rule}
  }))
}

/**
 * Ids of the open findings of an article.
 *
 * @param rule - that the note names, where it does
 */
export function completeFinding(
  written: string,
  range: Range,
  {messages}: VFile,
  rule: string | undefined
): CompletionItem[] {
  const open = messages.filter((d) => !d.waived && waivableRules.has(d.ruleId ?? ''))
  const asked = open.filter((d) => !rule || d.ruleId === rule)
  const byId = new Map(asked.map((message) => [message.finding ?? '', message]))
  return [...byId].map(([id, {reason, ruleId = ''}]) => ({
    label: id,
    kind: 12,
    detail: `${ruleId}: ${reason}`,
    filterText: [written, id, ruleId, reason].join(' ').trim(),
    textEdit: {range, newText: id}
  }))
}
