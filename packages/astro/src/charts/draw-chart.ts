import {settings} from 'virtual:collate/settings'
import {describeBases, describeGrowth, publisherOf, titleOf} from '../facts/description.ts'
import {statisticOf} from '../facts/fact.ts'
import {writeXmlParts, xmlElement} from '../feeds/write-xml.ts'
import {dot, formatPeriod} from '../texts/format.ts'
import {textsIn, type Language} from '../texts/text.ts'
import {isOfLines, isOverTime, type ChartData} from './chart-data.ts'
import {heardOf} from './chart-words.ts'
import {drawBars} from './draw-bars.ts'
import {chartMargin, chartWidth, writeWords, type Drawing} from './drawing.ts'
import {drawPlot, drawnRoom} from './draw-plot.ts'
import {drawSeries, seriesFrame} from './draw-series.ts'
import {notesOn} from './notes.ts'
import {plotterOf} from './plot-chart.ts'
import {joinableGroup, layOut} from './series.ts'

/** A chart as a picture of its own: what it shows, under what title, and where it stands. */
export type DrawnChart = {data: ChartData; title: string; language: Language; address: string}

/**
 * Draw a chart for who takes it elsewhere: with its title, whom it counts, its
 * sources, and where it came from.
 *
 * @returns SVG of outlines, which looks the same everywhere
 */
export async function drawChart({data, title, language, address}: DrawnChart): Promise<string> {
  const colours = settings.colours.light
  const drawing: Drawing = {parts: [], colours, language}
  const texts = textsIn(language)
  let y = chartMargin
  const below = async (text: string, size: number, gap: number, weight: 400 | 700 = 400) => {
    if (text) y += (await writeWords(drawing, {text, size, weight, x: chartMargin, y})) + gap
  }
  await below(title, 38, 20, 700)
  await below(aboutOf(data, language), 23, 24)
  const frame = seriesFrame(y, new Set(data.observations.map(joinableGroup)).size)
  const lines = isOfLines(data.kind) ? layOut(data, frame) : []
  const plot = plotterOf(data)?.(data, language, drawnRoom)
  if (plot) y = await drawPlot(drawing, plot, y + 10)
  else if (data.kind === 'series') y = await drawSeries(drawing, data, frame, lines)
  else y = await drawBars(drawing, data, y + 10)
  for (const {text, reason = '', reasons} of notesOn(lines, data, language))
    await below(`${text}${reasons?.[language] ?? reason}`, 20, 12)
  await below(`${texts.sources}${texts.colon}${sourcesOf(data, language)}`, 20, 12)
  await below(`${settings.name[language]}${dot}${address}`, 20, 0)
  const height = Math.round(y + chartMargin)
  const heard = writeXmlParts(
    xmlElement('title', {}, title),
    xmlElement('desc', {}, heardOf(data, language).join(texts.listSeparator))
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${chartWidth}" height="${height}" viewBox="0 0 ${chartWidth} ${height}" role="img">`,
    heard,
    `<rect width="${chartWidth}" height="${height}" fill="${colours.paper}"/>`,
    ...drawing.parts,
    '</svg>\n'
  ].join('')
}

/** Whom it counts, against what, and when. */
function aboutOf(data: ChartData, language: Language): string {
  const {baseIs, listSeparator} = textsIn(language)
  const statistics = data.observations.map(statisticOf)
  const bases = describeBases(statistics, language)
  const growths = statistics.flatMap(({versus, period}) =>
    versus ? describeGrowth(versus, period, language) : []
  )
  const periods = isOverTime(data.kind) ? [] : statistics.map(({period}) => formatPeriod(period, language))
  return [
    bases && baseIs(bases),
    [...new Set(growths)].join(listSeparator),
    data.observations.some(({category}) => category) && [...new Set(periods)].join(listSeparator)
  ]
    .filter(Boolean)
    .join(dot)
}

function sourcesOf({observations}: ChartData, language: Language): string {
  const named = observations.map(({source}) =>
    [titleOf(source, language).title, publisherOf(source, language).publisher].filter(Boolean).join(dot)
  )
  return [...new Set(named)].join(textsIn(language).clauseSeparator)
}
