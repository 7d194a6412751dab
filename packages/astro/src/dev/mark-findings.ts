import {parse, parseFragment, serialize, type DefaultTreeAdapterTypes as Tree} from 'parse5'
import {textsIn, type Language} from '../texts/text.ts'
import type {ShownFinding} from './finding.ts'
import {devTexts} from './texts.ts'

/**
 * Show findings in a page: the words in question marked, the message after
 * their block, and all of them listed at the end.
 *
 * @param html - of an edition, or of the page of both
 * @param css - style of what is added
 */
export function markFindings(
  html: string,
  findings: readonly ShownFinding[],
  language: Language,
  css: string
): string {
  const document = parse(html)
  const elements = elementsIn(document)
  const head = elements.find(({tagName}) => tagName === 'head')
  const main = elements.find(({tagName}) => tagName === 'main')
  if (!head || !main) return html
  const isBoth = elements.some((element) => attribute(element, 'class') === 'both')

  append(head, `<style>${css}</style>`)
  for (const [index, finding] of findings.entries()) {
    if (finding.block === undefined) continue
    const id = isBoth ? `${finding.language}-${finding.block}` : finding.block
    const marked = elements.find((element) => attribute(element, 'id') === id)
    const block = marked?.childNodes.length === 0 ? (marked.parentNode as Tree.Element) : marked
    if (!block) continue
    markText(block, finding)
    after(block, messageOf(finding, index))
  }
  append(main, listOf(findings, language))
  return serialize(document)
}

/** Mark the words, where the page shows them as the file has them. */
function markText(block: Tree.Element, {text, severity}: ShownFinding): void {
  if (text === '') return
  for (const node of textsBelow(block)) {
    const at = node.value.indexOf(text)
    const parent = node.parentNode
    if (at < 0 || !parent || attribute(parent as Tree.Element, 'class')?.startsWith('finding')) continue
    const before = escape(node.value.slice(0, at))
    const rest = escape(node.value.slice(at + text.length))
    const mark = `<mark class="finding-${severity}">${escape(text)}</mark>`
    const pieces = parseFragment(`${before}${mark}${rest}`).childNodes
    for (const piece of pieces) piece.parentNode = parent
    parent.childNodes.splice(parent.childNodes.indexOf(node), 1, ...pieces)
    return
  }
}

function messageOf(
  {language, severity, rule, id, reason, note, line, column}: ShownFinding,
  index: number
): string {
  const {tag} = textsIn(language)
  const heading = `<b>${devTexts[language].severity[severity]}</b> ${line}:${column} ${code(reason)} <small>${escape(`${rule} ${id}`)}</small>`
  const more = note ? `<span class="finding-note">${code(note)}</span>` : ''
  return `<span class="finding finding-${severity}" id="finding-${index}" lang="${tag}">${heading}${more}</span>`
}

function listOf(findings: readonly ShownFinding[], language: Language): string {
  const texts = devTexts[language]
  const errors = findings.filter(({severity}) => severity === 'error').length
  const title = findings.length === 0 ? texts.clean : texts.title(errors, findings.length - errors)
  const items = findings.map((finding, index) => {
    const place = `${finding.language}.mdx ${finding.line}:${finding.column}`
    const target = finding.block ? `#finding-${index}` : '#findings'
    return `<li><a href="${target}">${place}</a> ${code(finding.reason)} <small>${escape(`${finding.rule} ${finding.id}`)}</small></li>`
  })
  return `<section class="findings" id="findings"><h2>${title}</h2><ol>${items.join('')}</ol></section><a class="findings-count finding-${errors > 0 ? 'error' : 'warning'}" href="#findings">${title}</a>`
}

/** Values stand in backticks. */
function code(text: string): string {
  return escape(text).replace(/`([^`]*)`/g, '<code>$1</code>')
}

function append(parent: Tree.Element, html: string): void {
  for (const node of parseFragment(html).childNodes) {
    node.parentNode = parent
    parent.childNodes.push(node)
  }
}

function after(element: Tree.Element, html: string): void {
  const parent = element.parentNode
  // An item of a list holds its own messages.
  if (!parent || element.tagName === 'li') return append(element, html)
  const [added] = parseFragment(html).childNodes
  added!.parentNode = parent
  parent.childNodes.splice(parent.childNodes.indexOf(element) + 1, 0, added!)
}

function textsBelow(element: Tree.Element): Tree.TextNode[] {
  return element.childNodes.flatMap((node) => {
    if ('value' in node) return [node]
    return 'tagName' in node ? textsBelow(node) : []
  })
}

function elementsIn(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []))
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs?.find((d) => d.name === name)?.value
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
