import type {Language} from '@collate/articles'
import type {VFile} from 'vfile'
import {readCheckedFile, type CheckedFile, type Message} from '../checked-file.ts'
import {markLines, type MarkedLine, type MarkedStretch} from '../marked-lines.ts'
import {escapeMarkup} from '../markup.ts'
import {printableLine} from '../printable.ts'
import type {ReporterSettings} from '../reporter.ts'
import type {Tell} from '../told.ts'
import {countTotals, plural} from '../totals.ts'
import {renderNumbers} from './html-numbers.ts'
import {style} from './html-style.ts'

type Source = {file: CheckedFile; text: string}

const kinds = ['error', 'warning', 'info', 'waived'] as const

/**
 * One page for an editor: the text of each article, both languages side by
 * side, with the findings in place.
 *
 * It loads nothing and runs nothing; the filter is made of style alone.
 */
export function* html(files: readonly VFile[], {tell}: ReporterSettings): Generator<string> {
  const totals = countTotals(files)
  const sources = files.map((file) => ({file: readCheckedFile(file), text: String(file)}))
  const groups = groupByFolder(sources)
  const found = groups.filter(hasMessages)
  const clean = groups.filter((d) => !hasMessages(d)).flat()
  const shown = new Set(found.flat().map((d) => d.file.path))

  yield `<!doctype html>
<html lang="${tell('en')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${tell(plural(totals.error, 'error'))} – Collate</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${tell(plural(totals.error, 'error'))}${tell(', ')}${tell(plural(totals.warning, 'warning'))}</h1>
<p>${tell(`${plural(totals.claims, 'claim')} in ${plural(totals.files, 'file')} checked against ${plural(totals.statistics, 'statistic')}.`)}</p>
<fieldset><legend>${tell('Show')}</legend>
${kinds.map((d) => renderSwitch(d, totals[d], tell)).join('\n')}
</fieldset>
</header>
<main>
`
  for (const article of found) yield `${renderArticle(article, shown, tell)}\n`
  if (found.length === 0) yield '\n'
  yield `</main>
<footer><h2>${tell(`Nothing found in ${plural(clean.length, 'file')}`)}</h2>
<ul>`
  for (const source of clean) yield renderClean(source)
  yield `</ul></footer>
</body>
</html>
`
}

/** A file without a finding: nothing but its numbers, and by which words they were compared. */
function renderClean({file}: Source): string {
  const language = languageOf(file) ?? 'en'
  const numbers = renderNumbers(file.numbers, language)
  return `<li>${escapeMarkup(file.path)}${numbers && `<div lang="${tags[language]}">${numbers}</div>`}</li>`
}

const tags = {zh: 'zh-Hans', en: 'en'}

function languageOf({path}: CheckedFile): Language | undefined {
  return /\/(zh|en)\.mdx$/.exec(path)?.[1] as Language | undefined
}

function groupByFolder(sources: readonly Source[]): Source[][] {
  const groups = new Map<string, Source[]>()
  for (const source of sources) {
    const folder = source.file.path.slice(0, source.file.path.lastIndexOf('/') + 1)
    const group = groups.get(folder)
    if (group) group.push(source)
    else groups.set(folder, [source])
  }
  return [...groups.values()]
}

function hasMessages(sources: readonly Source[]): boolean {
  return sources.some((d) => d.file.messages.length > 0)
}

function renderSwitch(kind: (typeof kinds)[number], count: number, tell: Tell): string {
  return `<label><input type="checkbox" id="show-${kind}" checked> ${tell(kind)} (${count})</label>`
}

function renderArticle(sources: readonly Source[], shown: ReadonlySet<string>, tell: Tell): string {
  return `<div class="article">\n${sources.map((d) => renderSource(d, shown, tell)).join('\n')}\n</div>`
}

/** @param shown - files whose text is in the report: what others point at is no link */
function renderSource({file, text}: Source, shown: ReadonlySet<string>, tell: Tell): string {
  const language = languageOf(file)
  const numbers = Map.groupBy(file.numbers, (d) => d.line)
  const lines = markLines(text, file.messages)
  // A table can have a million rows; an article is read as a whole.
  const own = language ? lines : lines.filter((d) => d.messages.length > 0)
  const path = escapeMarkup(file.path)
  return `<section${language ? ` lang="${tags[language]}"` : ''}>
<h2 id="${path}" lang="en">${path}</h2>
<p lang="${tell('en')}">${tell(plural(file.claims, 'claim'))}${tell(', ')}${tell(plural(file.statistics, 'statistic'))}</p>
${own.map((d) => renderLine(d, path, shown, tell) + renderNumbers(numbers.get(d.number) ?? [], language ?? 'en')).join('\n')}
</section>`
}

function renderLine(
  {number, stretches, messages}: MarkedLine,
  path: string,
  shown: ReadonlySet<string>,
  tell: Tell
): string {
  const text = stretches.map(renderStretch).join('')
  const line = `<div class="line" id="${path}:${number}"><b>${number}</b><span>${text}</span></div>`
  return [line, ...messages.map((d) => renderMessage(d, shown, tell))].join('\n')
}

function renderStretch({text, messages}: MarkedStretch): string {
  const shown = escapeMarkup(printableLine(text))
  const kind = kinds.find((d) => messages.some((message) => kindOf(message) === d))
  return kind ? `<mark class="${kind}">${shown}</mark>` : shown
}

function renderMessage(message: Message, shown: ReadonlySet<string>, tell: Tell): string {
  const {reason, note, waived, cause, ruleId, finding} = message
  const parts = [
    `<p><em>${tell(kindOf(message))}</em> <strong>${renderReason(reason)}</strong> <small>${escapeMarkup(`${ruleId} ${finding}`)}</small></p>`,
    ...(note ? [`<p>${renderReason(note).replaceAll('\n', '<br>')}</p>`] : []),
    ...(waived
      ? [
          `<p>${escapeMarkup(`${tell('Waived by ')}${waived.by}${tell(' until ')}${waived.until}${tell(': ')}${waived.reason}`)}</p>`
        ]
      : []),
    ...(cause ? [renderCause(cause, shown)] : [])
  ]
  return `<div class="finding ${kindOf(message)}">${parts.join('')}</div>`
}

function renderCause(
  {path, line, column}: NonNullable<Message['cause']>,
  shown: ReadonlySet<string>
): string {
  const place = escapeMarkup(`${path}:${line}`)
  const text = `${place}:${column}`
  return `<p>→ ${shown.has(path) ? `<a href="#${place}">${text}</a>` : `<span>${text}</span>`}</p>`
}

/** What stands between backticks is what the text or the data has. */
function renderReason(text: string): string {
  return escapeMarkup(text).replace(/`([^`\n]+)`/g, '<code>$1</code>')
}

function kindOf(message: Message): (typeof kinds)[number] {
  return message.waived ? 'waived' : message.severity
}
