import {severityOf} from '@collate/findings'
import type {Position} from 'unist'
import {headLines} from './editions.ts'
import {findingsOfPair} from './findings.ts'

/**
 * What is told of the edition that was made from the other: each rule (`~` before a warning) with the words it is told
 * at, and their number where they are not the first of their kind.
 */
export function toldOfPair(zh: string, en: string, from: 'zh' | 'en'): string {
  const body = from === 'zh' ? zh : en
  return findingsOfPair(zh, en, from)
    .map((message) => {
      const {start, end} = message.place as Position
      const [first, last] = [start, end].map(({line, column}) => offsetOf(body, line - headLines, column))
      const words = body.slice(first, last)
      const earlier = words === '' ? 0 : body.slice(0, first).split(words).length - 1
      const rule = message.ruleId!.slice('translation-'.length)
      return `${severityOf(message) === 'error' ? '' : '~'}${rule} “${words}”${earlier > 0 ? earlier + 1 : ''}`
    })
    .join(' ')
}

function offsetOf(body: string, line: number, column: number): number {
  const above = body.split('\n').slice(0, line - 1)
  return above.join('\n').length + (above.length > 0 ? 1 : 0) + column - 1
}
