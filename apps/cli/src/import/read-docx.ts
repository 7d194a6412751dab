import {SourceFault} from '@collate/data-sources'
import {unpackOffice} from '@collate/data-sources/read'
import mammoth from 'mammoth'

const blocks = /(?=<(?:h[1-6]|p|table|ul|ol)(?:\s[^>]*)?>)/

/**
 * Make Markdown with HTML of a Word document: headings, lists, tables, links and
 * emphasis.  Pictures are left out: they are files of their own here.
 *
 * @throws {SourceFault} where it is none
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  // Sizes are looked at before anything is unpacked.
  unpackOffice(bytes, name, 'not-docx', () => false)
  const {value} = await mammoth
    .convertToHtml(
      {buffer: Buffer.from(bytes)},
      {
        styleMap: [
          "p[style-name='Title'] => h1:fresh",
          "p[style-name='Heading 1'] => h2:fresh",
          "p[style-name='Heading 2'] => h3:fresh",
          "p[style-name='Heading 3'] => h4:fresh",
          "p[style-name='Quote'] => blockquote > p:fresh"
        ],
        ignoreEmptyParagraphs: true,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({src: ''}))
      }
    )
    .catch(() => {
      throw new SourceFault('not-docx', name)
    })
  return Buffer.from(markdownOf(value.replace(/<img[^>]*>/g, '')))
}

/** The title as Markdown, where a head is looked for; the rest as blocks of HTML, which become Markdown there. */
function markdownOf(html: string): string {
  const [first = '', ...rest] = topBlocks(html)
  const title = /^<h1>(.*)<\/h1>$/s.exec(first)?.[1]
  const head = title === undefined ? first : `# ${title.replace(/<[^>]*>/g, '')}`
  const parts = [head, ...rest].filter((d) => d.trim() !== '')
  return `${parts.map((d) => (d.startsWith('<table') ? tableOf(d) : d)).join('\n\n')}\n`
}

/** A table of Markdown; its cells keep their words. */
function tableOf(html: string): string {
  const rows = Array.from(html.matchAll(/<tr>(.*?)<\/tr>/gs), ([, row]) =>
    Array.from(row!.matchAll(/<t[dh](?:\s[^>]*)?>(.*?)<\/t[dh]>/gs), ([, cell]) => cellText(cell!))
  )
  const width = Math.max(...rows.map((d) => d.length))
  const lines = rows.map((row) => `| ${Array.from({length: width}, (_, at) => row[at] ?? '').join(' | ')} |`)
  return [lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n')
}

/** References such as `&lt;` stay: Markdown reads them, too. */
function cellText(html: string): string {
  const text = html.replace(/<\/p>\s*<p>|<br\s*\/?>/g, ' ').replace(/<[^>]*>/g, '')
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]~|]/g, '\\$&')
}

/** Blocks that stand in no other. */
function topBlocks(html: string): string[] {
  const found: string[] = []
  for (const piece of html.split(blocks)) {
    const last = found.at(-1)
    if (last !== undefined && depthOf(last) > 0) found[found.length - 1] = last + piece
    else found.push(piece)
  }
  return found
}

function depthOf(html: string): number {
  const count = (pattern: RegExp): number => html.match(pattern)?.length ?? 0
  return count(/<(?:table|ul|ol|blockquote)(?:\s[^>]*)?>/g) - count(/<\/(?:table|ul|ol|blockquote)>/g)
}
