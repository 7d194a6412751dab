import type {Row} from '../row.ts'

/** Sentences as reports write them, on transport. */
export const reportsTransport: Row[] = [
  [
    'mixed',
    'transport',
    'In 2025, 41% of commuters took the subway, higher than 30% in 2020.',
    '41% · @2025 · of commuters · is subway · up · to(1>)',
    '30% · @2020 · of commuters · is subway · up · from(>0)'
  ],
  [
    'mixed',
    'transport',
    'Electric cars made up 48% of new cars; the rest were petrol cars.',
    '48% · of new-cars · is electric'
  ],
  [
    'mixed',
    'transport',
    'Commuters spend 90 minutes a day, 10 minutes more than in 2020.',
    '90 min · of commuters · up · to',
    '10 min · vs 2020 · of commuters · up · difference(>0)'
  ],
  [
    'mixed',
    'transport',
    'The share of electric cars in new cars rose from 31% in 2023 to 48% in 2025, up 17 points, while that of buses fell from 60% to 32%.',
    '31% · @2023 · of new-cars · is electric · up · from(>1)',
    '48% · @2025 · of new-cars · is electric · up · to(0>)',
    '17pp · @2025 · vs 2023 · of new-cars · is electric · up · difference(0>1)',
    '60% · of new-cars · is bus · down · from(>4)',
    '32% · of new-cars · is bus · down · to(3>)'
  ],
  [
    'mixed',
    'transport',
    '41% of commuters and 30% of drivers are satisfied.',
    '41% · of commuters',
    '30% · of drivers'
  ],
  [
    'mixed',
    'transport',
    'Sales of electric cars tripled between 2023 and 2025.',
    '×3 · @2025 · vs 2023 · is electric · up · relative'
  ],
  [
    'mixed',
    'transport',
    'Three in ten drivers, or 30%, plan to switch by 2030.',
    '30% · @2030 · of drivers',
    '30% · @2030 · of drivers'
  ],
  ['mixed', 'transport', 'Ridership is expected to grow 5% next year.', '5% · @1y · up,forecast · relative'],
  [
    'mixed',
    'transport',
    'Walking fell to 4%, its lowest level since 2010.',
    '4% · vs 2010 · is walk · down,record-low · to'
  ],
  [
    'mixed',
    'transport',
    'The highest share was in the subway (41%), the lowest in walking (4%).',
    '41% · is subway · highest',
    '4% · is walk · lowest'
  ],
  [
    'mixed',
    'transport',
    'Punctuality improved from 90% to 95%, the best on record.',
    '90% · up · from(>1)',
    '95% · up · to(0>)'
  ],
  [
    'mixed',
    'transport',
    'In 2025 electric cars exceeded 50% for the first time; in 2020 they had just 5.4%.',
    '50% · @2025 · is electric · first',
    '5.4% · @2020 · is electric'
  ],
  [
    'mixed',
    'transport',
    'Nearly half (48%) of new cars sold in 2025 were electric, more than double the 20% sold in 2022.',
    '50% · @2025 · of new-cars · is electric',
    '48% · @2025 · of new-cars · is electric · up · to',
    '×2 · @2025 · of new-cars · is electric · up · relative(>1)',
    '20% · @2022 · of new-cars'
  ],
  [
    'mixed',
    'transport',
    'The number of cars has doubled since 2010.',
    '×2 · vs 2010 · is car · up · relative'
  ],
  ['mixed', 'transport', 'Traffic was 12% lower than before the pandemic.', '12% · down · relative'],
  [
    'mixed',
    'transport',
    'In 2025, buses made 34.7 million trips, more than the 31.2 million trips of 2024.',
    '34700000 trips · @2025 · is bus · up · to(1>)',
    '31200000 trips · @2024 · is bus · up · from(>0)'
  ]
]
