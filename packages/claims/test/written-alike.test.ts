import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Span} from '../src/claim.ts'
import {findQuantities} from '../src/find-quantities.ts'
import {foldText} from '../src/fold/fold-text.ts'
import type {Language} from '../src/language.ts'
import {corpora, noises} from './corpora.ts'
import {readMarked, sentences, unmark} from './sentences.ts'
import {otherWritings} from './writings.ts'

test('a text that is written in another way', async (t) => {
  for (const [name, write] of otherWritings()) {
    for (const language of ['zh', 'en'] as const) {
      await t.test(`should state the same quantities ${name}, ${language}`, () => {
        for (const text of textsOf(language)) {
          const other = write(text)
          if (other !== text) assert.deepEqual(quantities(other, language), quantities(text, language), other)
        }
      })

      await t.test(`should say the same of them ${name}, ${language}`, () => {
        for (const sentence of sentences[language]) {
          const other = write(sentence)
          if (other !== sentence) assert.deepEqual(said(other, language), said(sentence, language), other)
        }
      })
    }
  }
})

function textsOf(language: Language): string[] {
  return [...corpora[language].map(([, text]) => text), ...noises[language]]
}

function quantities(text: string, language: Language): unknown {
  return inFolded(findQuantities(text, language), text)
}

function said(marked: string, language: Language): unknown {
  return inFolded(readMarked(marked, language), unmark(marked).sentence)
}

/** The same with offsets into the folded text, which all writings share. */
function inFolded(read: unknown, text: string): unknown {
  const folded = foldText(text)
  return JSON.parse(JSON.stringify(read), (_, value: unknown) =>
    isSpan(value) ? {...value, start: folded.indexOf(value.start), end: folded.indexOf(value.end)} : value
  )
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value
}
