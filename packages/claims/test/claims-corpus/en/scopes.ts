import type {Row} from '../row.ts'

/** What a `<Stat>` or a clause keeps to itself, and words that are no directions. */
export const scopes: Row[] = [
  ['I3', 'tech', '82% of organizations support growing AI systems.', '82% · of orgs'],
  ['I3', 'tech', '56% of organizations increased their budgets.', '56% · of orgs'],
  ['I3', 'finance', 'Costs rose for 41% of households.', '41% · of households'],
  ['I3', 'tech', 'Up to 75% of respondents use it.', '75% · of respondents'],
  ['I3', 'tech', 'It set up 41% of the clusters.', '41%'],
  ['I3', 'tech', 'Down the road, 82% of respondents want more.', '82% · of respondents'],
  ['I3', 'tech', 'An increasingly common tool, Helm is used by 81%.', '81% · is helm'],
  ['I3', 'finance', '41% of households say prices rose.', '41% · of households'],
  ['I3', 'finance', '56% of growth comes from funds.', '56% · is funds'],
  ['I3', 'tech', 'A growing number of organizations (56%) use containers.', '56% · of orgs'],
  ['I3', 'health', 'Among people who grew up in cities, 23% smoke.', '23%'],
  [
    'I3',
    'transport',
    'In the fall of 2025, 41% of commuters took the subway.',
    '41% · @2025 · of commuters · is subway'
  ],
  [
    'J5',
    'tech',
    'In 2024, ⟦82% of container users in 2025⟧ ran Kubernetes.',
    '82% · @2025 · of container-users'
  ],
  [
    'J5',
    'tech',
    '⟦In 2023, 41%⟧, and ⟦56%⟧ of organizations used containers in production.',
    '41% · @2023 · of orgs',
    '56% · of orgs'
  ],
  ['J5', 'tech', '⟦82% of container users⟧ and ⟦66%⟧ use Kubernetes.', '82% · of container-users', '66%'],
  ['J5', 'tech', 'The share rose from ⟦41%⟧ to ⟦56%⟧.', '41% · up · from(>1)', '56% · up · to(0>)'],
  [
    'J5',
    'tech',
    'In 2025, ⟦82%⟧ of container users ran Kubernetes in production and ⟦66%⟧ of organizations hosted AI.',
    '82% · @2025 · of container-users',
    '66% · @2025 · of orgs'
  ],
  [
    'J5',
    'health',
    'In 2025, 23% of adults smoked, while 5% of children did.',
    '23% · @2025 · of adults',
    '5% · @2025 · of children'
  ],
  [
    'J5',
    'transport',
    'In 2025, 48% of new cars were electric; in 2023 the figure was only 31%.',
    '48% · @2025 · of new-cars · is electric',
    '31% · @2023 · of new-cars · is electric'
  ]
]
