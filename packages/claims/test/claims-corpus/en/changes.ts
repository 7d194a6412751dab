import type {Row} from '../row.ts'

/** Words that say where a change goes. */
export const changes: Row[] = [
  [
    'E13',
    'finance',
    'Revenue grew 12% year over year, while profit fell 3% quarter on quarter.',
    '12% · up · relative by year',
    '3% · down · relative by quarter'
  ],
  [
    'E13',
    'finance',
    'In Q4 2025, listed companies grew revenue by 12.5% year on year.',
    '12.5% · @2025-Q4 · of listed · up · relative by year'
  ],
  [
    'E13',
    'transport',
    'Subway ridership rose 8% year-on-year in October 2025.',
    '8% · @2025-10 · is subway · up · relative by year'
  ],
  ['E13', 'health', 'Flu cases fell 15% year over year in 2025.', '15% · @2025 · down · relative by year'],
  [
    'E13',
    'finance',
    'Exports were up 3% month over month and down 5% year over year.',
    '3% · up · relative by month',
    '5% · down · relative by year'
  ],
  [
    'E13',
    'finance',
    'Deposits grew 4% from the previous quarter.',
    '4% · is deposits · up · relative by quarter'
  ],
  ['E13', 'finance', 'Net income doubled year on year in 2025.', '×2 · @2025 · up · relative by year'],
  [
    'E13',
    'finance',
    'Third-quarter revenue rose 4.5% quarter on quarter and 12.3% year on year.',
    '4.5% · @/Q3 · up · relative by quarter',
    '12.3% · @/Q3 · up · relative by year'
  ],
  ['E14', 'finance', 'Property investment shrank 3% in 2025.', '3% · @2025 · down · relative'],
  ['E14', 'finance', 'Revenue slipped 3%, profit gained 8%.', '3% · down · relative', '8% · up · relative'],
  ['E14', 'finance', 'Export growth was -3% in 2025.', '-3% · @2025 · down · relative'],
  ['E14', 'health', 'Births declined by 5%.', '5% · down · relative'],
  [
    'E14',
    'transport',
    'Bus ridership was down 3%, subway ridership up 4%.',
    '3% · is bus · down · relative',
    '4% · is subway · up · relative'
  ],
  ['E14', 'finance', 'Investment contracted by 12%.', '12% · down · relative'],
  ['E14', 'finance', 'Sales dropped a further 4%.', '4% · down · relative'],
  [
    'E14',
    'finance',
    'Profits rose 12% at listed companies but fell 3% at small businesses.',
    '12% · of listed · up · relative',
    '3% · of small · down · relative'
  ],
  [
    'E15',
    'tech',
    'In 2025, 82% of container users ran Kubernetes in production, unchanged from 2024.',
    '82% · @2025 · vs 2024 · of container-users · flat'
  ],
  ['E15', 'finance', 'Unemployment held steady at 5.2%.', '5.2% · flat'],
  ['E15', 'health', 'The smoking rate was 23%, flat on last year.', '23% · vs -1y · flat'],
  ['E15', 'transport', "The subway's share remained steady at 45%.", '45% · is subway · flat'],
  ['E15', 'finance', 'The rate was left unchanged at 3.5%.', '3.5% · flat'],
  ['E15', 'health', 'Prevalence stayed flat at 12%.', '12% · flat'],
  ['E15', 'finance', 'The share of deposits was unchanged at 41%.', '41% · is deposits · flat'],
  [
    'E16',
    'tech',
    'The share topped 80% for the first time in 2025, a record high.',
    '80% · @2025 · first,record-high'
  ],
  ['E16', 'transport', 'Electric cars passed 50% for the first time.', '50% · is electric · first'],
  ['E16', 'health', 'Vaccination rose steadily to 91%.', '91% · up,steady-up · to'],
  [
    'E16',
    'finance',
    'Deposits have risen every year since 2020, reaching 41% in 2025.',
    '41% · @2025 · vs 2020 · is deposits · up,steady-up · to'
  ],
  [
    'E16',
    'finance',
    'The share of stocks fell for the third consecutive year to 18%.',
    '18% · vs -3y · is stocks · down,steady-down · to'
  ],
  ['E16', 'health', 'Smoking has fallen to a record low of 23%.', '23% · down,record-low · to'],
  ['E16', 'transport', 'Cycling hit a record 12%.', '12% · is bike · record-high'],
  ['E16', 'finance', 'Assets declined for the first time, down 3%.', '3% · down,first · relative'],
  ['E16', 'tech', 'Kubernetes use has climbed steadily to 82%.', '82% · up,steady-up · to'],
  ['E16', 'health', 'Incidence has declined year after year to 4%.', '4% · down,steady-down · to'],
  ['E16', 'tech', 'At 82%, usage is the highest on record.', '82% · record-high'],
  [
    'E16',
    'tech',
    'Adoption has risen for three consecutive years, reaching 82% in 2025.',
    '82% · @2025 · vs -3y · up,steady-up · to'
  ],
  [
    'E16',
    'finance',
    'The bad-loan ratio has fallen for five consecutive quarters, to 1.4%.',
    '1.4% · down,steady-down · to'
  ],
  ['E17', 'finance', 'Revenue growth slowed to 3%.', '3% · up,slowed · relative'],
  ['E17', 'finance', 'Revenue grew 5%, slowing from 2024.', '5% · vs 2024 · up,slowed · relative'],
  ['E17', 'finance', 'The decline narrowed to 2%.', '2% · down,slowed · relative'],
  ['E17', 'health', 'Infections fell 6%, a slowdown from last year.', '6% · vs -1y · down,slowed · relative'],
  ['E17', 'finance', 'Growth eased from 12% to 5%.', '12% · from(>1)', '5% · slowed · to(0>)'],
  [
    'E17',
    'tech',
    'Growth slowed markedly, with adoption up only 2 percentage points.',
    '2pp · up,slowed · difference'
  ],
  ['E17', 'health', 'The decline in smoking narrowed to 1%.', '1% · down,slowed · relative'],
  [
    'E17',
    'finance',
    'Deposit growth eased to 3% from 5% in 2024.',
    '3% · slowed · to(1>)',
    '5% · @2024 · from(>0)'
  ]
]
