import type {ReactElement} from 'react'
import {jsx, jsxs} from 'react/jsx-runtime'
import type {Language} from '@collate/claims'
import {tableOfRows, type ChartRow, type ChartTable} from './chart-rows.ts'
import {webAddress} from './web-address.ts'
import {elementWordsOf} from './words.ts'

/** Properties of a chart. */
export type DataChartProps = {
  /** The citation, as the author wrote it. */
  of?: string
  kind?: string
  title?: string
  caption?: string
  /** What it shows, from whoever has the data. */
  data?: readonly ChartRow[]
  /** Where that was published. */
  source?: {title: string; url?: string}
  /** Of the words beside the data (default: `en`). */
  language?: Language
}

/** The values of a chart as a table; nothing where none are given. */
export function DataChart(props: DataChartProps): ReactElement | null {
  const {data = [], title, caption, source} = props
  if (data.length === 0) return null
  return jsxs('figure', {
    className: 'chart',
    children: [
      table(tableOfRows(data), title),
      (caption !== undefined || source !== undefined) &&
        jsxs('figcaption', {
          children: [
            caption !== undefined && jsx('p', {children: caption}),
            source !== undefined && sourceLine(source, props.language)
          ]
        })
    ]
  })
}

function table({periods, lines}: ChartTable, title: string | undefined): ReactElement {
  const hasPeriods = periods.some((period) => period !== '')
  return jsxs('table', {
    children: [
      title !== undefined && jsx('caption', {children: title}),
      hasPeriods &&
        jsx('thead', {
          children: jsxs('tr', {
            children: [jsx('td', {}, 'corner'), ...periods.map((d) => header('col', d, d))]
          })
        }),
      jsx('tbody', {
        children: lines.map(({label, values}, line) =>
          jsxs(
            'tr',
            {
              children: [
                header('row', label, 'label'),
                ...values.map((value, index) => jsx('td', {children: value}, index))
              ]
            },
            line
          )
        )
      })
    ]
  })
}

function header(scope: 'col' | 'row', text: string, key: string): ReactElement {
  return jsx('th', {scope, children: text}, key)
}

function sourceLine(
  {title, url}: NonNullable<DataChartProps['source']>,
  language: Language | undefined
): ReactElement {
  const href = webAddress(url)
  return jsxs('p', {
    children: [
      elementWordsOf(language).sources,
      href === undefined ? title : jsx('a', {href, children: title})
    ]
  })
}
