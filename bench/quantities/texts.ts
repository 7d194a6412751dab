import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {Language} from '@collate/claims'
import {corpora, noises} from '@collate/claims/corpora'

const article = path.join(import.meta.dirname, '../../content/articles/kubernetes-foundation-of-ai')

/** What both read: the article, the sentences of the corpus, and those that state nothing. */
export function textsOf(language: Language): Record<'article' | 'corpus' | 'noise', string> {
  return {
    article: readFileSync(path.join(article, `${language}.mdx`), 'utf8'),
    corpus: corpora[language].map(([, text]) => text).join('\n'),
    noise: noises[language].join('\n')
  }
}

/** A text of a length that is made alike all over: a sentence of each part of the corpus, again and again. */
export function textOfLength(language: Language, length: number): string {
  const sentences = corpora[language].map(([, text]) => text)
  const stride = Math.ceil((sentences.join('\n').length / shortestText) * 2)
  const text = sentences.filter((_, index) => index % stride === 0).join('\n') + '\n'
  return text.repeat(Math.ceil(length / text.length)).slice(0, length)
}

/** The shortest text of the growth holds the same sentences as the longest. */
const shortestText = 1000
