import type {Span} from '@collate/claims'
import type {Edition, Language} from '@collate/articles'
import {report, type Cause} from '@collate/findings'
import type {Position} from 'unist'
import type {EditionComparison} from './comparison/comparison.ts'
import type {EditionPassage} from './passage/passage.ts'
import type {Disagreement} from './rule.ts'
import {excerpt} from './text/span.ts'

/**
 * Report a disagreement in the edition that was made from the other, its cause
 * at the other one, with both texts.
 */
export function reportDisagreement(
  {here, there}: EditionComparison,
  ruleId: string,
  disagreement: Disagreement
): void {
  const {pair, severity = 'error', unexpected, expected, actual, proposals = [], note} = disagreement
  const previous = pair && 'previous' in pair ? pair.previous : {}
  const passage = pair?.here ?? previous.here
  const place = passage?.locate(pair?.here && disagreement.here) ?? startOf(here)
  report(
    here.file,
    {
      ruleId,
      severity,
      reason: `Unexpected ${unexpected}, expected ${expected}`,
      place,
      // Title and summary are sentences of their own, and what concerns the article is about none.
      ...(!passage?.block && {claim: passage?.text ?? ''}),
      against: sentenceIn(there, pair?.there ?? previous.there, disagreement.there),
      ...(actual !== undefined && {actual}),
      expected: proposals,
      note: {zh: note.zh + texts(disagreement, 'zh'), en: note.en + texts(disagreement, 'en')},
      cause: causeIn(there, pair?.there ?? previous.there, disagreement.there)
    },
    '@collate/translation'
  )
}

/** A finding is about both texts: a note that answers it answers no other translation. */
function sentenceIn({file}: Edition, passage: EditionPassage | undefined, span: Span | undefined): string {
  if (!passage) return ''
  return (passage.block && file.data.sentenceAt?.(passage.locate(span))) ?? passage.text
}

function causeIn(edition: Edition, passage: EditionPassage | undefined, span: Span | undefined): Cause {
  const {line, column} = (passage?.locate(span) ?? startOf(edition)).start
  return {path: edition.path, line, column}
}

function startOf({bodyStart, file}: Edition): Position {
  const line = String(file).slice(0, bodyStart).split('\n').length
  return {start: {line, column: 1}, end: {line, column: 1}}
}

/** Both sentences, so that a reader of the report need not open the files. */
function texts({pair, here, there}: Disagreement, language: Language): string {
  const parts = [quote(pair?.here, here), quote(pair?.there, there)].filter((part) => part !== '')
  if (parts.length === 0) return ''
  return quoting[language].all(parts)
}

function quote(passage: EditionPassage | undefined, span: Span | undefined): string {
  if (!passage) return ''
  const sentence = span && passage.sentences.find(({start, end}) => start <= span.start && span.start < end)
  const text = span && sentence ? around(passage.text, sentence, span) : excerpt(passage.text, longest)
  if (text === '') return ''
  return quoting[passage.language].one(text)
}

const longest = 120
/** How much of a long sentence is shown before what it is about. */
const before = 50

/** A sentence, or as much of it as shows what it is about. */
function around(text: string, sentence: Span, span: Span): string {
  if (span.end - sentence.start < longest) return excerpt(text.slice(sentence.start, sentence.end), longest)
  const start = startOfWord(text, span.start - before)
  return `…${excerpt(text.slice(start, sentence.end), longest)}`
}

/** The begin of the word at a place; every character of Chinese is one. */
function startOfWord(text: string, at: number): number {
  let start = at
  while (start > at - longest && /\p{Script=Latin}/u.test(text[start - 1] ?? '')) start--
  return start
}

const quoting = {
  zh: {one: (text: string) => `中文：“${text}”`, all: (parts: readonly string[]) => `${parts.join('；')}。`},
  en: {
    one: (text: string) => `English: “${text}”`,
    all: (parts: readonly string[]) => ` ${parts.join('; ')}.`
  }
}
