import type {Row} from '../row.ts'

/** Sentences as reports write them, on schools, energy and housing. */
export const reportsEducation: Row[] = [
  [
    'mixed',
    'education',
    'In 2024, 71% of pupils ate breakfast daily, up from 64% in 2021.',
    '71% · @2024 · of pupils · up · to(1>)',
    '64% · @2021 · of pupils · up · from(>0)'
  ],
  [
    'mixed',
    'education',
    'Some 71% of boarders ate breakfast, against 58% of day pupils.',
    '71% · of boarders',
    '58% · of day'
  ],
  [
    'mixed',
    'education',
    'Among teachers, 12% strongly agree, 40% agree and 28% are neutral.',
    '12% · of teachers · is sa',
    '40% · of teachers · is a',
    '28% · of teachers · is n'
  ],
  [
    'mixed',
    'education',
    'Coal, wind and solar supplied 58%, 11% and 7%, respectively.',
    '58% · is coal',
    '11% · is wind',
    '7% · is solar'
  ],
  [
    'mixed',
    'education',
    'In 2023 coal and wind grew 3% and fell 1%, respectively.',
    '3% · @2023 · is coal · up · relative',
    '1% · @2023 · is wind · down · relative'
  ],
  [
    'mixed',
    'education',
    'Coal, wind and solar rose 12%, fell 3% and were flat, respectively.',
    '12% · is coal · up · relative',
    '3% · is wind · down · relative'
  ],
  [
    'mixed',
    'education',
    'The share rose from 31% in 2019 to 47% in 2024.',
    '31% · @2019 · up · from(>1)',
    '47% · @2024 · up · to(0>)'
  ],
  [
    'mixed',
    'education',
    'Compared with 2024, when it was 66%, only 61% of tenants renewed in 2025.',
    '66% · @2024',
    '61% · @2025 · of tenants'
  ],
  [
    'mixed',
    'education',
    'Compared with 66% in 2020, only 61% of tenants renewed in 2024.',
    '66% · @2020 · of tenants',
    '61% · @2024 · of tenants'
  ],
  ['mixed', 'education', 'The remaining 18% of parents gave no answer.', '18% · of parents · rest'],
  ['mixed', 'education', 'None of the rural schools teach swimming.', '0% · of rural · is swim'],
  ['mixed', 'education', 'All teachers took the course.', '100% · of teachers'],
  [
    'mixed',
    'education',
    'Football led with 34%, followed by basketball at 27%.',
    '34% · is foot · highest',
    '27% · is basket'
  ],
  ['mixed', 'education', 'Solar is expected to supply 20% by 2030.', '20% · @2030 · is solar · forecast'],
  [
    'mixed',
    'education',
    'By 2030, 57% of households are expected to own a heat pump.',
    '57% · @2030 · of households · forecast'
  ],
  ['mixed', 'education', '57% are expected to own a heat pump.', '57% · forecast'],
  [
    'mixed',
    'education',
    'Wind rose for three straight years to 11%.',
    '11% · vs -3y · is wind · up,steady-up · to'
  ],
  [
    'mixed',
    'education',
    'Turnout was 62% in 2024, five points below 2020.',
    '62% · @2024',
    '5pp · @2024 · vs 2020'
  ],
  [
    'mixed',
    'education',
    'Last year a quarter of families moved; this year it was a fifth.',
    '25% · @-1y · of households',
    '20% · @0y · of households'
  ],
  [
    'mixed',
    'education',
    '73% of parents and 61% of teachers back longer hours.',
    '73% · of parents',
    '61% · of teachers'
  ],
  [
    'mixed',
    'education',
    'Support was 73% among parents and 61% among teachers.',
    '73% · of parents',
    '61% · of teachers'
  ],
  [
    'mixed',
    'education',
    'Of the 1,204 parents surveyed, 43% were content.',
    '1204 parents · of parents · sample',
    '43% · of parents'
  ],
  [
    'mixed',
    'education',
    'In the third quarter of 2022 demand rose 6% year on year but fell 2% quarter on quarter.',
    '6% · @2022-Q3 · up · relative by year',
    '2% · @2022-Q3 · down · relative by quarter'
  ],
  ['mixed', 'education', 'Growth slowed to 4%.', '4% · up,slowed · relative'],
  ['mixed', 'education', 'Wind capacity doubled by 2024.', '×2 · @2024 · is wind · up · relative'],
  ['mixed', 'education', 'Strongly agree and agree together make 52%.', '52% · is sa,a'],
  ['mixed', 'education', '9% disagree and 3% strongly disagree.', '9% · is d', '3% · is sd'],
  [
    'mixed',
    'education',
    'Between 2020 and 2024 nuclear gained 2 percentage points.',
    '2pp · @2024 · vs 2020 · is nuclear · up · difference'
  ],
  [
    'mixed',
    'education',
    'Respondents could pick several; 34% picked football and 27% basketball.',
    '34% · of respondents · is foot · several',
    '27% · of respondents · is basket · several'
  ],
  ['mixed', 'education', 'Now 19% of renters share a flat.', '19% · of tenants · now'],
  [
    'mixed',
    'education',
    'Only 8% of rural schools have a football pitch, whereas 45% of urban schools do.',
    '8% · of rural · is foot',
    '45% · of urban · is foot'
  ],
  [
    'mixed',
    'education',
    'In 2018, 2021 and 2024 the share was 22%, 27% and 35%, respectively.',
    '22% · @2018',
    '27% · @2021',
    '35% · @2024'
  ],
  [
    'mixed',
    'education',
    'Two-thirds of parents agree, while a fifth are neutral.',
    '200/3% · of parents · is a',
    '20% · of parents · is n'
  ],
  ['mixed', 'education', 'Wind overtook nuclear for the first time, at 11%.', '11% · is wind · first'],
  ['mixed', 'education', 'Seven percent said solar, 11% wind.', '7% · is solar', '11% · is wind'],
  [
    'mixed',
    'education',
    'The figure for boarders was 71%, and for day pupils 58%.',
    '71% · of boarders',
    '58% · of day'
  ],
  ['mixed', 'education', 'Teachers were less convinced: 31% agreed.', '31% · of teachers · is a'],
  [
    'mixed',
    'education',
    'Wind (11%) beat solar (7%) and nuclear (5%).',
    '11% · is wind',
    '7% · is solar',
    '5% · is nuclear'
  ],
  ['mixed', 'education', 'By contrast, in 2020 the rate had been 66%.', '66% · @2020'],
  ['mixed', 'education', 'The share has halved since 2010.', '×1/2 · vs 2010 · down · relative'],
  ['mixed', 'education', 'Some 34% chose football (2021: 29%).', '34% · is foot', '29% · @2021 · is foot'],
  [
    'mixed',
    'education',
    'The share was 64% in twenty twenty-two and 73% in 2025.',
    '64% · @2022',
    '73% · @2025'
  ],
  [
    'mixed',
    'education',
    'Three in four schools now ban phones, twice the share of 2022.',
    '75% · of schools · now',
    '×2 · vs 2022 · of schools'
  ],
  [
    'mixed',
    'education',
    'Wind supplied 11%, three times what it was in 2015.',
    '11% · is wind',
    '×3 · vs 2015 · is wind'
  ],
  [
    'mixed',
    'education',
    'By 2030, 57% of households are expected to own a heat pump.',
    '57% · @2030 · of households · forecast'
  ],
  [
    'mixed',
    'education',
    'From 46% in 2019 to 38% in 2025, fewer pupils sleep eight hours.',
    '46% · @2019 · down · from(>1)',
    '38% · @2025 · down · to(0>)',
    '8 h · of pupils'
  ],
  [
    'mixed',
    'education',
    'Football has lost ground: in 2022, 36% of pupils played football.',
    '36% · @2022 · of pupils · is foot'
  ],
  [
    'mixed',
    'education',
    'In 2022 the share rose 3% in the first quarter and 5% in the second.',
    '3% · @2022-Q1 · up · relative',
    '5% · @2022-Q2 · up · relative'
  ],
  [
    'mixed',
    'education',
    'It rose 3% in the first quarter, 5% in the second and 2% in the third.',
    '3% · @/Q1 · up · relative',
    '5% · @/Q2 · up · relative',
    '2% · @/Q3 · up · relative'
  ],
  [
    'mixed',
    'education',
    'Hydropower peaked at 18% in 2021 and has since fallen to 14%.',
    '18% · @2021 · is hydro · record-high',
    '14% · is hydro · down · to'
  ]
]
