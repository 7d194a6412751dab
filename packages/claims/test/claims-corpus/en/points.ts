import type {Row} from '../row.ts'

/** Changes between two points. */
export const points: Row[] = [
  [
    'E1',
    'tech',
    'Application containers in production have risen ⟦from 41% in 2023 to 56% in 2025⟧.',
    '41% · @2023 · up · from(>1)',
    '56% · @2025 · up · to(0>)'
  ],
  [
    'E1',
    'tech',
    'The share rose from 41% to 56%, up 15 percentage points.',
    '41% · up · from(>1)',
    '56% · up · to(0>)',
    '15pp · up · difference(0>1)'
  ],
  [
    'E1',
    'tech',
    'The share increased from 41% in 2023 to 56% in 2025, a 36.6% increase.',
    '41% · @2023 · up · from(>1)',
    '56% · @2025 · up · to(0>)',
    '36.6% · @2025 · vs 2023 · up · relative(0>1)'
  ],
  ['E1', 'tech', 'It was 41% in 2023 and 56% in 2025.', '41% · @2023', '56% · @2025'],
  [
    'E1',
    'tech',
    'It reached 56% in 2025, higher than 41% in 2023.',
    '56% · @2025 · up · to(1>)',
    '41% · @2023 · up · from(>0)'
  ],
  [
    'E1',
    'tech',
    'Adoption stood at 56% in 2025, up 15 percentage points from 41% in 2023.',
    '56% · @2025 · up · to(2>)',
    '15pp · @2025 · vs 2023 · up · difference(2>0)',
    '41% · @2023 · up · from(>0)'
  ],
  [
    'E1',
    'tech',
    'Adoption was 15 percentage points higher than in 2023.',
    '15pp · vs 2023 · up · difference'
  ],
  [
    'E1',
    'tech',
    'Usage rose to 56% in 2025 from 41% in 2023.',
    '56% · @2025 · up · to(1>)',
    '41% · @2023 · up · from(>0)'
  ],
  [
    'E1',
    'tech',
    'In 2025, 56% used containers, up from 41% in 2023.',
    '56% · @2025 · up · to(1>)',
    '41% · @2023 · up · from(>0)'
  ],
  ['E1', 'tech', '56% in 2025 and 41% in 2023, respectively.', '56% · @2025', '41% · @2023'],
  [
    'E1',
    'tech',
    'It was 66%, 80% and 82% in 2023, 2024 and 2025.',
    '66% · @2023',
    '80% · @2024',
    '82% · @2025'
  ],
  [
    'E1',
    'tech',
    'In 2023, 2024 and 2025, it was 66%, 80% and 82%.',
    '66% · @2023',
    '80% · @2024',
    '82% · @2025'
  ],
  [
    'E1',
    'tech',
    'Between 2023 and 2025, the share rose from 41% to 56%.',
    '41% · @2023 · up · from(>1)',
    '56% · @2025 · up · to(0>)'
  ],
  [
    'E1',
    'tech',
    'From 2023 to 2025, the share grew by 15 percentage points.',
    '15pp · @2025 · vs 2023 · up · difference'
  ],
  [
    'E1',
    'finance',
    'In 2024 the savings rate was 30%; in 2025 it fell to 28%.',
    '30% · @2024',
    '28% · @2025 · down · to'
  ],
  [
    'E1',
    'finance',
    'Sales grew 12% in 2025 and 8% in 2024.',
    '12% · @2025 · up · relative',
    '8% · @2024 · up · relative'
  ],
  [
    'E1',
    'health',
    'Vaccination coverage went up from 60% to 75%.',
    '60% · up · from(>1)',
    '75% · up · to(0>)'
  ],
  [
    'E1',
    'health',
    'Smoking fell from 28% in 2015 to 23% in 2025.',
    '28% · @2015 · down · from(>1)',
    '23% · @2025 · down · to(0>)'
  ],
  ['E1', 'tech', '41% → 56%', '41% · from(>1)', '56% · to(0>)'],
  ['E1', 'tech', 'Pilot-only deployments have fallen to just 6%.', '6% · down · to'],
  [
    'E1',
    'tech',
    'Compared with 2023, the share is up 15 percentage points.',
    '15pp · vs 2023 · up · difference'
  ],
  [
    'E1',
    'finance',
    'Deposits rose 5 points compared with 2023, to 46%.',
    '5pp · vs 2023 · is deposits · up · difference(>1)',
    '46% · is deposits · up · to'
  ],
  [
    'E1',
    'finance',
    'Since 2020, the number of investors has grown by 40%.',
    '40% · vs 2020 · of investors · up · relative'
  ],
  [
    'E1',
    'health',
    'Over the past two years, incidence fell 3 percentage points.',
    '3pp · vs -2y · down · difference'
  ],
  ['E1', 'health', 'Prevalence has increased 20% in the last five years.', '20% · vs -5y · up · relative'],
  [
    'E1',
    'tech',
    '82% of container users run Kubernetes in production, up 2 points from 2024.',
    '82% · of container-users · up · to',
    '2pp · vs 2024 · of container-users · up · difference(>0)'
  ],
  [
    'E1',
    'finance',
    'In fiscal 2025, revenue grew 12% to $3 billion.',
    '12% · @2025 · up · relative(>1)',
    '3000000000 USD · @2025 · up · to'
  ],
  [
    'E1',
    'finance',
    'Revenue rose from $3.0 billion to $3.6 billion, an increase of 20%.',
    '3000000000 USD · up · from(>1)',
    '3600000000 USD · up · to(0>)',
    '20% · up · relative(0>1)'
  ],
  ['E1', 'tech', 'Adoption was 82%, compared with 80% in 2024.', '82% · to(1>)', '80% · @2024 · from(>0)'],
  ['E1', 'tech', 'Adoption was 82% (80% in 2024).', '82%', '80% · @2024'],
  ['E1', 'tech', 'Adoption was 82% (2025) and 80% (2024).', '82% · @2025', '80% · @2024'],
  [
    'E1',
    'health',
    'Coverage was 45% in the first half of 2025 and 52% in the second half.',
    '45% · @2025-H1',
    '52% · @2025-H2'
  ],
  ['E1', 'health', 'In October 2025, visits grew by 9%.', '9% · @2025-10 · up · relative'],
  ['E1', 'finance', 'FY2025 revenue grew 12%.', '12% · @2025 · up · relative'],
  ['E1', 'finance', 'The share was 41% in Q4 2025.', '41% · @2025-Q4'],
  ['E1', 'tech', 'In 2023 it was 41%; it has since risen to 56%.', '41% · @2023', '56% · up · to'],
  ['E1', 'tech', 'The 2023 figure of 41% grew to 56% in 2025.', '41% · @2023', '56% · @2025 · up · to'],
  ['E1', 'finance', 'A 37% increase over 2023.', '37% · vs 2023 · up · relative'],
  [
    'E1',
    'finance',
    'Revenue fell by 3% to $2 billion.',
    '3% · down · relative(>1)',
    '2000000000 USD · down · to'
  ],
  [
    'E1',
    'tech',
    'Adoption rose from 80% (2024) to 82% (2025).',
    '80% · @2024 · up · from(>1)',
    '82% · @2025 · up · to(0>)'
  ],
  [
    'E1',
    'tech',
    'The share has climbed from 58% three years ago to 82% now.',
    '58% · @-3y · up · from(>1)',
    '82% · up · to(0>) · now'
  ],
  [
    'E1',
    'finance',
    'The share of deposits fell from 45% in 2023 to 41% in 2025, while that of funds rose from 10% to 12%.',
    '45% · @2023 · is deposits · down · from(>1)',
    '41% · @2025 · is deposits · down · to(0>)',
    '10% · is funds · up · from(>3)',
    '12% · is funds · up · to(2>)'
  ],
  [
    'E1',
    'health',
    'In 2025, 27.5% of adults had hypertension, 2.3 percentage points more than in 2018.',
    '27.5% · @2025 · of adults · is hypertension · up · to',
    '2.3pp · @2025 · vs 2018 · of adults · is hypertension · up · difference(>0)'
  ],
  [
    'E1',
    'health',
    '30% of adults aged 65 and over have diabetes, more than twice the rate of all adults.',
    '30% · of older · is diabetes',
    '×2 · of adults · is diabetes'
  ]
]
