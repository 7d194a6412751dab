import type {ReaderNode, ReaderText} from '@collate/language-service'

/**
 * Draw an edition into a page of the published site: its own page, or that of another article, of which the frame alone
 * stays.
 *
 * @returns whether the page is one of an article
 */
export function drawPage(page: Document, text: ReaderText, isOwn: boolean): boolean {
  const [article, body] = [page.querySelector('article'), page.querySelector('article .body')]
  const [title, summary] = [page.querySelector('article h1'), page.querySelector('article .summary')]
  if (!article || !body || !title || !summary) return false
  title.textContent = text.title
  summary.textContent = text.summary
  body.replaceChildren(...text.body.map((d) => drawn(d, page)))
  if (!isOwn) {
    const kept = [title, summary, body]
    for (const element of article.querySelectorAll('*'))
      if (!kept.some((d) => d.contains(element) || element.contains(d))) element.remove()
  }
  // What has been published of a number is told beside it until the site is built anew.
  const known = new Set(Array.from(page.querySelectorAll('.card'), (d) => d.id))
  for (const number of text.numbers) if (!known.has(`card-${number.id}`)) article.append(cardOf(number, page))
  for (const link of body.querySelectorAll('a.stat'))
    link.setAttribute('interestfor', link.id.replace(/^r-/, 'card-'))
  return true
}

function drawn(node: ReaderNode, page: Document): Node {
  if (typeof node === 'string') return page.createTextNode(node)
  const element = page.createElement(node.tag)
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value)
  element.append(...node.children.map((d) => drawn(d, page)))
  return element
}

function cardOf(
  {id, written, verdict, says, sources}: ReaderText['numbers'][number],
  page: Document
): HTMLElement {
  const card = page.createElement('div')
  for (const [name, value] of [
    ['class', 'card'],
    ['popover', 'hint'],
    ['id', `card-${id}`],
    ['data-v', verdict]
  ])
    card.setAttribute(name!, value!)
  const line = (tag: string, text: string, name = ''): HTMLElement =>
    drawn({tag, attributes: name === '' ? {} : {class: name}, children: [text]}, page) as HTMLElement
  card.append(
    line('p', written, 'value'),
    ...says.map((d) => line('p', d)),
    ...sources.flatMap(({text, quote}) => [
      ...(quote === undefined ? [] : [line('blockquote', quote)]),
      line('p', text, 'from')
    ])
  )
  return card
}
