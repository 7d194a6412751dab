import {readFileSync} from 'node:fs'
import type {Language} from '@collate/articles'
import {severityOf} from '@collate/findings'
import {acceptPair, checkPair, readGlossary, type Glossary} from '@collate/translation'
import {VFile} from 'vfile'
import {createArticleParser, parseArticle, readArticles, type Article} from './articles.ts'
import {joinedSources} from './joined.ts'
import type {Mutation} from './mutation.ts'
import {mutations} from './mutations.ts'

/** Mutants of one kind in one edition: more would only repeat what these show. */
const mostOfAKind = 8

/** A mutant and what was found. */
export type Outcome = {
  article: string
  mutation: string
  rules: readonly string[]
  language: Language
  line: number
  found: string[]
  inPlace: boolean
}

/** What the check made of every mutant, and of the clean articles. */
export type Measured = {
  /** Slugs of the articles. */
  articles: string[]
  outcomes: Outcome[]
  /** Findings of clean articles, and of ones that say the same otherwise. */
  falseAlarms: string[]
}

const glossary = readPublished()
/** Of a mutant one edition has changed, in a sentence or two. */
const parse = createArticleParser()

/**
 * Break both editions of every clean article in every way there is, one at a time.
 *
 * @param every - only one mutant of so many
 */
export function measure(every = 1): Measured {
  const articles = readArticles()
  const outcomes = articles.flatMap((article) => mutate(article, every))
  const falseAlarms = articles.flatMap((article) =>
    [...knownTexts(article), ...honest(article)].map((text) => `${article.slug}: ${text}`)
  )
  return {articles: articles.map(({slug}) => slug), outcomes, falseAlarms}
}

/** What is said of the clean article: nothing, if all is well. */
function knownTexts(article: Article): Set<string> {
  return new Set(check(article).map(({text}) => text))
}

/** What is said of editions that join two paragraphs of the other. */
function honest(article: Article): string[] {
  return (['zh', 'en'] as const).flatMap((language) =>
    joinedSources(article.sources[language], language).flatMap((source) => {
      const sources = {...article.sources, [language]: source}
      return check({...article, sources}).map(({text}) => `joined paragraphs: ${text}`)
    })
  )
}

function mutate(article: Article, every: number): Outcome[] {
  const known = knownTexts(article)
  const lock = acceptPair(parseArticle(article))
  const planned = mutations.flatMap((mutation) => mutantsOf(article, mutation))
  const stale = staleMutants(article).map((mutant) => ({...mutant, lock}))
  return [...planned, ...stale]
    .filter((_, index) => index % every === 0)
    .map((mutant) => judge(article, mutant, known))
}

type Mutant = {
  mutation: Pick<Mutation, 'name' | 'rules' | 'language'>
  source: string
  line: number
  lock?: ReturnType<typeof acceptPair>
}

function mutantsOf({sources}: Article, mutation: Mutation): Mutant[] {
  const source = sources[mutation.language]
  const bodyStart = source.indexOf('\n---\n', 4) + 5
  const notes = [...source.matchAll(/<Note [^]*?<\/Note>|<Chart [^>]*>/g)].map(
    ({0: note, index}) => [index, index + note.length] as const
  )
  const mutants: Mutant[] = []
  const find = new RegExp(mutation.find)
  for (let match = find.exec(source); match; match = find.exec(source)) {
    if (find.lastIndex === match.index) find.lastIndex++
    const {index} = match
    if (index < bodyStart || notes.some(([start, end]) => start <= index && index < end)) continue
    const text = mutation.replace(match, source)
    if (text === undefined || text === match[0]) continue
    const mutant = source.slice(0, index) + text + source.slice(index + match[0].length)
    mutants.push({mutation, source: mutant, line: source.slice(0, index).split('\n').length})
    if (mutants.length === mostOfAKind) break
  }
  return mutants
}

/** A word that says nothing of numbers, added to an accepted paragraph. */
function staleMutants({sources}: Article): Mutant[] {
  return (['zh', 'en'] as const).flatMap((language) =>
    mutantsOf(
      {slug: '', sources},
      {
        name: 'edit of one side',
        rules: ['stale'],
        language,
        find:
          language === 'zh'
            ? /(?<=\n\n(?![#>|\-!`<*\d])[^\n]{40,})。(?=\n)/gu
            : /(?<=\n\n(?![#>|\-!`<*\d])[^\n]{80,})\.(?=\n)/gu,
        replace: () => (language === 'zh' ? '呢。' : ' indeed.')
      }
    )
  )
}

function judge(
  article: Article,
  {mutation, source, line, lock}: Mutant,
  known: ReadonlySet<string>
): Outcome {
  const findings = check({...article, sources: {...article.sources, [mutation.language]: source}}, lock)
  const added = findings.filter(({text}) => !known.has(text))
  const found = [...new Set(added.map(({rule}) => rule))]
  const inPlace = added.some(({lines}) => lines.some((at) => Math.abs(at - line) <= 2))
  return {
    article: article.slug,
    mutation: mutation.name,
    rules: mutation.rules,
    language: mutation.language,
    line,
    found,
    inPlace
  }
}

/** Errors and warnings of an article; what they say does not depend on the line they stand in. */
function check(article: Article, lock?: Mutant['lock']) {
  const pair = parse(article)
  for (const file of [pair.zh.file, pair.en.file]) file.messages.length = 0
  checkPair(pair, {glossary, ...(lock && {lock})})
  return [...pair.zh.file.messages, ...pair.en.file.messages]
    .filter((message) => severityOf(message) !== 'info')
    .map((message) => {
      const cause = message.cause as {line?: number} | undefined
      const rule = message.ruleId!.slice('translation-'.length)
      return {rule, text: `${rule} ${message.reason}`, lines: [message.line ?? 0, cause?.line ?? 0]}
    })
}

function readPublished(): Glossary {
  const path = new URL('../../content/glossary.csv', import.meta.url)
  return readGlossary(new VFile({path: 'glossary.csv', value: readFileSync(path, 'utf8')}))
}
