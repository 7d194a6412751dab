/** The figures of a report on the harbours of some islands; all of it is invented. */

/** What a table shows: names of its rows, names of its columns, and the numbers. */
export type Figures = {
  id: string
  caption: string
  /** `rows` are populations or categories of an indicator. */
  rows: readonly string[]
  /** The same in Chinese: what an editor has to answer for each of them. */
  chinese: readonly string[]
  columns: readonly string[]
  numbers: ReadonlyArray<readonly string[]>
}

export const passengers: Figures = {
  id: 'passengers',
  caption: 'Table 1: Passengers by harbour (thousands)',
  rows: ['Skerry Bay', 'Long Sound', 'Saint Bride', 'Outer Holm'],
  chinese: ['岩湾', '长峡', '圣布莱德', '外礁'],
  columns: ['2029', '2030', '2031'],
  numbers: [
    ['412', '437', '451'],
    ['286', '291', '305'],
    ['93', '88', '102'],
    ['17', '19', '24']
  ]
}

export const punctual: Figures = {
  id: 'punctual',
  caption: 'Table 2: Passengers who arrived on time (%)',
  rows: ['Summer timetable', 'Winter timetable'],
  chinese: ['夏季时刻表', '冬季时刻表'],
  columns: ['2030 Foot passengers', '2030 Drivers', '2031 Foot passengers', '2031 Drivers'],
  numbers: [
    ['88', '81', '91', '84'],
    ['72', '66', '75.5', '69']
  ]
}

export const reasons: Figures = {
  id: 'reasons',
  caption: 'Table 3: Why sailings were cancelled (% of cancelled sailings)',
  rows: [
    'Wind above the limit of the vessel, at the quay or under way',
    'Fog',
    'Faults of the engine that could not be mended at sea',
    'No crew',
    'Ice'
  ],
  chinese: ['风力超过船只限度', '雾', '海上不能排除的机器故障', '缺少船员', '冰'],
  columns: ['2031'],
  numbers: [['46'], ['21'], ['18'], ['9'], ['6']]
}

export const freight: Figures = {
  id: 'freight',
  caption: 'Table 4: Freight by kind (tonnes)',
  rows: ['Fish', 'Fuel', 'Building materials', 'Post and parcels'],
  chinese: ['鱼', '燃料', '建筑材料', '邮件和包裹'],
  columns: ['2030', '2031'],
  numbers: [
    ['14,200', '15,650'],
    ['9,880', '9,410'],
    ['22,300', '20,050'],
    ['640', '715']
  ]
}

export const crossings: Figures = {
  id: 'crossings',
  caption: 'Table 5: Crossings a week in summer, by route',
  rows: [
    'Skerry Bay to Long Sound',
    'Skerry Bay to Saint Bride',
    'Long Sound to Outer Holm',
    'Long Sound to Saint Bride',
    'Saint Bride to Outer Holm',
    'Outer Holm to the mainland'
  ],
  chinese: ['岩湾至长峡', '岩湾至圣布莱德', '长峡至外礁', '长峡至圣布莱德', '圣布莱德至外礁', '外礁至大陆'],
  columns: ['2031'],
  numbers: [['84'], ['56'], ['28'], ['35'], ['14'], ['7']]
}

export const tickets: Figures = {
  id: 'tickets',
  caption: 'Figure 1: How tickets were bought (% of passengers)',
  rows: ['On board', 'At the quay', 'By telephone', 'On the web'],
  chinese: ['船上', '码头', '电话', '网上'],
  columns: ['2031'],
  numbers: [['34'], ['12'], ['7'], ['47']]
}

export const bicycles: Figures = {
  id: 'bicycles',
  caption: 'Figure 2: Passengers with a bicycle (%)',
  rows: ['2029', '2030', '2031'],
  chinese: [],
  columns: ['Share'],
  numbers: [['5'], ['8'], ['11']]
}

/** Sentences of the prose that state a figure: by indicator, what is written and what it says. */
export const said = [
  {
    id: 'electric',
    text: 'In 2031 electric vessels made 38% of all crossings, up from 22% in 2030.',
    values: [
      ['2031', '38'],
      ['2030', '22']
    ]
  },
  {
    id: 'residents',
    text: 'Residents with an island card paid half of the fare on 64% of their journeys in 2031, and the whole fare on all others.',
    values: [['2031', '64']]
  },
  {
    id: 'lifts',
    text: '2031年，71%的码头装有供轮椅使用的升降机。',
    values: [['2031', '71']]
  }
] as const
