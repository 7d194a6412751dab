import type {Row} from '../row.ts'

/** Times, sources and forecasts. */
export const times: Row[] = [
  [
    'H2',
    'finance',
    'Last year, 41% of households held funds; this year, 45% do.',
    '41% · @-1y · of households · is funds',
    '45% · @0y · of households · is funds'
  ],
  ['H2', 'health', 'Two years ago, 23% of adults smoked.', '23% · @-2y · of adults'],
  [
    'H2',
    'health',
    '41% of adults were vaccinated this year, against 38% last year.',
    '41% · @0y · of adults · to(1>)',
    '38% · @-1y · of adults · from(>0)'
  ],
  [
    'H2',
    'finance',
    'The share was 41%, up 3 points from a year earlier.',
    '41% · up · to',
    '3pp · vs -1y before · up · difference(>0) by year'
  ],
  [
    'H2',
    'finance',
    'The share rose to 41%, from 38% the previous year.',
    '41% · up · to(1>)',
    '38% · @-1y before · up · from(>0)'
  ],
  [
    'H2',
    'tech',
    'This year 82% of container users run it in production; last year it was 80%.',
    '82% · @0y · of container-users',
    '80% · @-1y · of container-users'
  ],
  [
    'H3',
    'tech',
    '59% of organizations now use cloud native for “much” or “nearly all” of their development.',
    '59% · of orgs · now'
  ],
  [
    'H3',
    'tech',
    'Today, 82% of container users run Kubernetes in production.',
    '82% · of container-users · now'
  ],
  ['H3', 'tech', 'Currently 82% of container users run it.', '82% · of container-users · now'],
  ['H3', 'tech', 'USA Today found that 82% of respondents agree.', '82% · of respondents'],
  [
    'H3',
    'tech',
    'Currently 82% of container users run it, whereas in 2023 only 66% did.',
    '82% · of container-users · now',
    '66% · @2023 · of container-users'
  ],
  [
    'H4',
    'tech',
    'The 2025 survey, published in January 2026, found that 82% of container users run Kubernetes in production.',
    '82% · @2025 · of container-users'
  ],
  [
    'H4',
    'tech',
    'In January 2026, CNCF released a report: 98% of organizations surveyed use cloud native technologies.',
    '98% · of orgs'
  ],
  [
    'H4',
    'tech',
    'According to the 2025 survey, 82% of container users run Kubernetes in production.',
    '82% · @2025 · of container-users'
  ],
  ['H4', 'health', 'A study published in March 2025 found that 23% of adults smoke.', '23% · of adults'],
  [
    'H4',
    'tech',
    'According to a report released in December 2024, 80% of container users ran it in 2024, up from 66% in 2023.',
    '80% · @2024 · of container-users · up · to(1>)',
    '66% · @2023 · of container-users · up · from(>0)'
  ],
  ['H5', 'tech', 'According to CNCF, 82% of container users run Kubernetes.', '82% · of container-users'],
  ['H5', 'finance', 'The central bank says that deposits make up 41% of assets.', '41% · is deposits'],
  [
    'H5',
    'health',
    'The WHO estimates that 27% of adults have hypertension.',
    '27% · of adults · is hypertension'
  ],
  ['H5', 'transport', 'Figures from the ministry show the subway carrying 45% of trips.', '45% · is subway'],
  ['H5', 'finance', 'Data from 2025 show funds at 12%.', '12% · @2025 · is funds'],
  [
    'H6',
    'tech',
    '“82% of container users run Kubernetes in production,” the report says.',
    '82% · of container-users'
  ],
  [
    'H6',
    'health',
    'The report says: “In 2025, 27% of adults had hypertension.”',
    '27% · @2025 · of adults · is hypertension'
  ],
  [
    'H6',
    'transport',
    '“Electric cars are more than half of new cars,” she said; in 2020 they were 5%.',
    '50% · of new-cars · is electric',
    '5% · @2020 · of new-cars · is electric'
  ],
  ['H6', 'finance', 'He said that “the ratio at banks is down to 1.4%.”', '1.4% · of banks · down · to'],
  [
    'H6',
    'tech',
    'It says “none of the explorers” use GitOps, while 58% of innovators do.',
    '0% · of explorers · is explorers',
    '58% · of innovators · is innovators'
  ],
  ['H7', 'finance', 'The share is expected to reach 75% by 2028.', '75% · @2028 · forecast'],
  ['H7', 'tech', 'By 2028, 75% of organizations will use AI.', '75% · @2028 · of orgs · forecast'],
  [
    'H7',
    'tech',
    'Analysts predict that 75% of organizations will adopt it in 2030.',
    '75% · @2030 · of orgs · forecast'
  ],
  [
    'H7',
    'transport',
    'It was 48% in 2025 and is projected to reach 80% by 2030.',
    '48% · @2025',
    '80% · @2030 · forecast'
  ],
  ['H7', 'finance', 'Revenue is forecast to grow 12%.', '12% · up,forecast · relative'],
  ['H7', 'tech', 'Usage reached 82%, as expected.', '82%'],
  [
    'H7',
    'tech',
    'Adoption is forecast to rise from 82% in 2025 to 90% in 2028.',
    '82% · @2025 · up · from(>1)',
    '90% · @2028 · up,forecast · to(0>)'
  ],
  [
    'H7',
    'transport',
    'By 2030, electric cars are expected to make up 80% of new cars.',
    '80% · @2030 · of new-cars · is electric · forecast'
  ],
  [
    'E1',
    'education',
    'Parents who help: 71%, 72%, 70% and 66% from 2022 to 2025.',
    '71% · @2022 · of parents',
    '72% · @2023 · of parents',
    '70% · @2024 · of parents',
    '66% · @2025 · of parents'
  ]
]
