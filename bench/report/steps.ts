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

/** A value of the report, as a row of the package should have it. */
export type TrueValue = {
  indicator: string
  period: string
  /** Label of its population or category; `''` for that of the indicator. */
  of: string
  value: string
  /** Words of the report by which its page can be found: of its title, and of its row from there on. */
  beside: string
  row: string
}

/** What an editor types for one indicator, behind the names of the package and the source. */
export type Step = {indicator: string; labels: string; args: string[]}

/** The Chinese labels of what a table tells apart, in the words of an option. */
function labelled(option: 'population' | 'category', {rows, chinese}: Figures): string[] {
  return rows.flatMap((label, at) => [`--${option}`, `n${at + 1}|${label}|${chinese[at]!}`])
}

/** What is typed for each part of the report. */
export const steps: Step[] = [
  {
    indicator: 'passengers',
    labels: 'passengers|旅客人次|count||',
    args: [
      '--columns',
      'population=Harbour,value=2029,value=2030,value=2031',
      ...labelled('population', passengers)
    ]
  },
  {
    indicator: 'punctual',
    labels: 'arrived on time|准点到达|percent|passengers|',
    args: [
      '--columns',
      'category=Timetable,value=2030 Foot passengers,value=2031 Foot passengers',
      '--table',
      'Table 2',
      ...labelled('category', punctual)
    ]
  },
  {
    indicator: 'punctual-drivers',
    labels: 'drivers who arrived on time|驾车旅客准点到达|percent|drivers|',
    args: [
      '--columns',
      'category=Timetable,value=2030 Drivers,value=2031 Drivers',
      '--table',
      'Table 2',
      ...labelled('category', punctual)
    ]
  },
  {
    indicator: 'reasons',
    labels: 'cancelled sailings|停航|percent|sailings|',
    args: ['--columns', 'category=Reason,value=2031', ...labelled('category', reasons)]
  },
  {
    indicator: 'freight',
    labels: 'freight|货运量|t||',
    args: ['--columns', 'category=Kind of goods,value=2030,value=2031', ...labelled('category', freight)]
  },
  {
    indicator: 'crossings',
    labels: 'crossings a week|每周航次|count||',
    args: ['--columns', 'category=Route,value=2031', ...labelled('category', crossings)]
  },
  {
    indicator: 'tickets',
    labels: 'way of buying a ticket|购票方式|percent|passengers|',
    args: [
      '--columns',
      'category=1,value=2',
      '--table',
      'Figure 1',
      '--period',
      '2031',
      ...labelled('category', tickets)
    ]
  },
  {
    indicator: 'bicycles',
    labels: 'passengers with a bicycle|带自行车的旅客|percent|passengers|',
    args: ['--columns', 'period=1,value=2', '--table', 'Figure 2']
  },
  {
    indicator: 'electric',
    labels: 'electric vessels|电动船|percent|sailings||electric vessels|电动船',
    args: []
  },
  {
    indicator: 'residents',
    labels: 'half of the fare|半价|percent|residents||half of the fare|半价',
    args: []
  },
  {indicator: 'lifts', labels: 'lifts|升降机|percent|quays||lifts|升降机', args: []}
]

/** All that the report states, to be found by those steps. */
export const truth: TrueValue[] = [
  ...tableValues(passengers, (d) => `${d}000`),
  ...tableValues({...punctual, columns: ['2030', '', '2031', '']}),
  ...tableValues({...punctual, id: 'punctual-drivers', columns: ['', '2030', '', '2031']}),
  ...tableValues(reasons),
  ...tableValues(freight),
  ...tableValues(crossings),
  ...tableValues(tickets),
  ...bicycles.rows.map((period, at) => ({
    indicator: bicycles.id,
    period,
    of: '',
    value: bicycles.numbers[at]![0]!,
    beside: 'Figure 2:',
    row: period
  })),
  ...said.flatMap(({id, text, values}) =>
    values.map(([period, value]) => ({
      indicator: id,
      period,
      of: '',
      value,
      beside: text.slice(0, 18),
      row: ''
    }))
  )
]

function tableValues(
  {id, caption, rows, columns, numbers}: Figures,
  written = (number: string): string => number.replace(',', '')
): TrueValue[] {
  const beside = caption.slice(0, caption.indexOf(':') + 1)
  return rows.flatMap((of, row) =>
    columns.flatMap((period, column) => {
      const value = written(numbers[row]![column]!)
      return period === '' ? [] : [{indicator: id, period, of, value, beside, row: of}]
    })
  )
}
