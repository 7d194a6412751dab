import {
  bicycles,
  crossings,
  freight,
  passengers,
  punctual,
  reasons,
  said,
  tickets,
  type Figures
} from './figures.ts'

/** Prose around the figures, without a number that anybody could look for. */
const filler = [
  'The harbours of the islands lie far from each other, and the sea between them is seldom calm. Whoever lives here plans around the timetable, and the timetable plans around the weather.',
  'Harbour masters keep a book of every vessel that comes and goes. The books of all harbours were put together for this report, and what was missing in one was looked for in the others.',
  'Passengers were asked on board, on the quay and at home. Those who travel often were asked no more often than those who travel once, and nobody was asked twice on one day.',
  'Where a harbour changed its way of counting, its figures were left out rather than mended. A note below each table says which harbours these are and since when they count as they do now.',
  'Vessels are built for a place. What holds in the sound does not hold in the open water, and a timetable that is right for one route is of little use for another.',
  'The council publishes this report every year. It is written for those who travel, for those who run the vessels, and for those who decide what both of them cost.'
]

const style = `
@page {size: A4; margin: 22mm 20mm}
body {font: 11pt/1.45 'DejaVu Serif', serif; margin: 0}
h1, h2 {font-family: 'DejaVu Sans', sans-serif; break-after: avoid}
section {break-before: page}
.columns {columns: 2; column-gap: 8mm}
table {border-collapse: collapse; margin: 4mm 0; font: 10pt 'DejaVu Sans', sans-serif}
.ruled td, .ruled th {border: 0.6pt solid #333; padding: 1.5mm 3mm}
.plain {border-top: 1pt solid #333; border-bottom: 1pt solid #333}
.plain td, .plain th {padding: 1mm 6mm 1mm 0; vertical-align: top}
.narrow td:first-child {width: 52mm}
td + td, th + th {text-align: right}
.tight td, .tight th {padding: 0.4mm 0.8mm}
.tight td:first-child {width: 24mm}
tr {break-inside: avoid}
figure {margin: 6mm 0; font: 10pt 'DejaVu Sans', sans-serif}
`

/** The report as a page of HTML, to be printed. */
export function reportHtml(): string {
  const sections = [
    `<h1>Harbours of the Outer Isles 2031</h1><p>Harbour Council. All of it is invented.</p>`,
    prose('Summary', 6),
    runningOn(said[0].text),
    `<h2>Passengers</h2>${paragraphs(3)}${ruled(passengers, 'Harbour')}${paragraphs(2)}`,
    prose('Where they came from', 9),
    `<h2>On time</h2>${paragraphs(2)}${headed()}${paragraphs(3)}`,
    prose('What on time means', 12, 'columns'),
    `<h2>Cancelled sailings</h2>${paragraphs(2)}${plain(reasons, 'Reason')}${paragraphs(2)}`,
    `<h2>Fares</h2>${paragraphs(2)}<p>${filler[5]} ${said[1].text} ${filler[0]}</p>${paragraphs(4)}`,
    `<h2>Freight</h2>${paragraphs(1)}${ruled(freight, 'Kind of goods', 'tight')}${paragraphs(6)}`,
    prose('Quays and cranes', 14, 'columns'),
    `<h2>Routes</h2>${paragraphs(8)}${ruled(crossings, 'Route', 'tight')}${paragraphs(1)}`,
    `<h2>Tickets</h2>${bars(tickets)}${paragraphs(5)}`,
    `<h2>Bicycles</h2>${posts(bicycles)}${paragraphs(5)}`,
    `<h2 lang="zh">中文摘要</h2><p lang="zh">本报告统计各岛码头的客运和货运。${said[2].text}其余码头将在今后几年内改造。各码头的数字由港务员逐日登记，登记方式改变的码头不计入。</p>`,
    ...Array.from({length: 13}, (_, at) => prose(`Appendix ${at + 1}`, 8 + (at % 3)))
  ]
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Harbours of the Outer Isles 2031</title><style>${style}</style>${sections
    .map((d) => `<section>${d}</section>`)
    .join('')}`
}

function paragraphs(count: number): string {
  return Array.from({length: count}, (_, at) => `<p>${filler[at % filler.length]}</p>`).join('')
}

function prose(title: string, count: number, kind = ''): string {
  return `<h2>${title}</h2><div class="${kind}">${paragraphs(count)}</div>`
}

/** A paragraph that begins on one page and ends on the next, with a sentence over the end of the page. */
function runningOn(sentence: string): string {
  const lead = Array.from({length: 30}, (_, at) => filler[at % filler.length]).join(' ')
  const end = lead.lastIndexOf('. ', leadLength) + 1
  return `<h2>Vessels</h2><p>${lead.slice(0, end)} ${sentence} ${filler[4]}</p>`
}

/** Characters before the last line of a page. */
const leadLength = 3350

function ruled(figures: Figures, first: string, kind = ''): string {
  return tableOf(`ruled ${kind}`, figures, `<tr>${[first, ...figures.columns].map(head).join('')}</tr>`)
}

function plain(figures: Figures, first: string): string {
  return tableOf('plain narrow', figures, `<tr>${[first, ...figures.columns].map(head).join('')}</tr>`)
}

/** A head of two rows, with years over the names of the columns. */
function headed(): string {
  const top = `<tr><th rowspan="2">Timetable</th><th colspan="2">2030</th><th colspan="2">2031</th></tr>`
  const names = punctual.columns.map((d) => head(d.slice(5))).join('')
  return tableOf('ruled', punctual, `${top}<tr>${names}</tr>`)
}

function tableOf(kind: string, {caption, rows, numbers}: Figures, heads: string): string {
  const body = rows.map((name, at) => `<tr><td>${name}</td>${numbers[at]!.map(cell).join('')}</tr>`)
  return `<p><b>${caption}</b></p><table class="${kind}"><thead>${heads}</thead><tbody>${body.join('')}</tbody></table>`
}

function head(text: string): string {
  return `<th>${text}</th>`
}

function cell(text: string): string {
  return `<td>${text}</td>`
}

/** Bars from the left, each with its number at its end. */
function bars({caption, rows, numbers}: Figures): string {
  const drawn = rows.map((name, at) => {
    const [y, width] = [20 + 30 * at, Number(numbers[at]![0]) * 6]
    return `<text x="0" y="${y + 14}">${name}</text><rect x="110" y="${y}" width="${width}" height="20" fill="#468"/><text x="${116 + width}" y="${y + 14}">${numbers[at]![0]}</text>`
  })
  return drawing(caption, drawn)
}

/** Bars from below, each with its number on its top and its name below. */
function posts({caption, rows, numbers}: Figures): string {
  const drawn = rows.map((name, at) => {
    const [x, height] = [40 + 120 * at, Number(numbers[at]![0]) * 10]
    return `<rect x="${x}" y="${140 - height}" width="50" height="${height}" fill="#468"/><text x="${x + 18}" y="${134 - height}">${numbers[at]![0]}</text><text x="${x + 8}" y="156">${name}</text>`
  })
  return drawing(caption, drawn)
}

function drawing(caption: string, drawn: readonly string[]): string {
  return `<figure><p><b>${caption}</b></p><svg width="460" height="165" font-family="DejaVu Sans" font-size="13">${drawn.join('')}</svg></figure>`
}
