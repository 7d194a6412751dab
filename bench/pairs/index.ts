import {readFileSync} from 'node:fs'
import type {Language} from '@collate/articles'
import {severityOf} from '@collate/findings'
import {acceptPair, alignBlocks, checkPair, readGlossary, type Glossary} from '@collate/translation'
import {VFile} from 'vfile'
import {parseArticle, readArticles, type Article} from './articles.ts'
import {mutations, type Mutation} from './mutations.ts'

/** Mutants of one kind in one edition: more would only repeat what these show. */
const mostOfAKind = 8

type Outcome = {
  article: string
  mutation: string
  rules: readonly string[]
  language: Language
  line: number
  found: string[]
  inPlace: boolean
}

const glossary = readPublished()
const articles = readArticles()
const clean = new Map(
  articles.map((article) => [article.slug, new Set(check(article).map(({text}) => text))])
)
const outcomes = articles.flatMap(mutate)
const falseAlarms = [...clean].flatMap(([slug, texts]) => [...texts].map((text) => `${slug}: ${text}`))

report()

function mutate(article: Article): Outcome[] {
  const lock = acceptPair(parseArticle(article))
  const planned = mutations.flatMap((mutation) => mutantsOf(article, mutation))
  const stale = staleMutants(article).map((mutant) => ({...mutant, lock}))
  return [...planned, ...stale].map((mutant) => judge(article, mutant))
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
  const notes = [...source.matchAll(/<Note [^]*?<\/Note>/g)].map(
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

function judge(article: Article, {mutation, source, line, lock}: Mutant): Outcome {
  const known = clean.get(article.slug)!
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
  const pair = parseArticle(article)
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

function report(): void {
  const missed = outcomes.filter(({found}) => found.length === 0)
  const wrong = outcomes.filter(
    ({found, rules}) => found.length > 0 && !rules.some((rule) => found.includes(rule))
  )
  const away = outcomes.filter(({found, inPlace}) => found.length > 0 && !inPlace)
  const recall = 1 - missed.length / outcomes.length
  const right = 1 - wrong.length / (outcomes.length - missed.length)

  for (const [title, list] of [
    ['missed', missed],
    ['other rule', wrong],
    ['other line', away]
  ] as const) {
    for (const {article, mutation, language, line, rules, found} of list) {
      console.log(
        `${title}: ${article}/${language}.mdx:${line} ${mutation} (${rules.join(' or ')}; ${found.join(', ') || 'nothing'})`
      )
    }
  }
  for (const alarm of falseAlarms) console.log(`false alarm: ${alarm}`)
  console.table(byRule())
  console.log(`${outcomes.length} mutants of ${articles.length} articles`)
  console.log(`recall        ${percent(recall)} (bar 98 %)`)
  console.log(`right rule    ${percent(right)} (bar 95 %)`)
  console.log(`right line    ${percent(1 - away.length / outcomes.length)}`)
  console.log(`false alarms  ${falseAlarms.length} (bar 0)`)
  console.log(`alignment     ${percent(alignmentRate())} exact when one paragraph is removed (bar 94 %)`)
  console.log(`time          ${timePerArticle().toFixed(2)} ms for a pair, claims included`)
  if (recall < 0.98 || right < 0.95 || falseAlarms.length > 0 || outcomes.length < 500) process.exitCode = 1
}

function byRule(): Record<string, {mutants: number; found: number}> {
  const rows: Record<string, {mutants: number; found: number}> = {}
  for (const {rules, found} of outcomes) {
    const row = (rows[rules[0]!] ??= {mutants: 0, found: 0})
    row.mutants++
    if (found.length > 0) row.found++
  }
  return rows
}

function alignmentRate(): number {
  let exact = 0
  let all = 0
  for (const article of articles) {
    const {zh, en} = parseArticle(article)
    for (const [index, block] of zh.blocks.entries()) {
      if (block.kind !== 'paragraph') continue
      all++
      const lone = alignBlocks(zh.blocks.toSpliced(index, 1), en.blocks).filter(
        (pair) => !pair.zh || !pair.en
      )
      if (lone.length === 1 && lone[0]!.en === en.blocks[index]) exact++
    }
  }
  return exact / all
}

/** The best of many rounds: what the work costs when nothing disturbs it. */
function timePerArticle(): number {
  const pairs = articles.map(parseArticle)
  let best = Infinity
  for (let round = 0; round < 100; round++) {
    const start = performance.now()
    for (const pair of pairs) checkPair(pair, {glossary})
    best = Math.min(best, (performance.now() - start) / pairs.length)
    for (const {zh, en} of pairs) for (const {file} of [zh, en]) file.messages.length = 0
  }
  return best
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
