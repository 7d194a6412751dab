import type {Row} from '../row.ts'

/** Sentences as reports write them, on health. */
export const reportsHealth: Row[] = [
  [
    'mixed',
    'health',
    'In 2025, ⟦12%⟧ of adults had diabetes, 4 percentage points more than in 2015; ⟦27%⟧ had hypertension, unchanged from 2015.',
    '12% · @2025 · of adults · is diabetes · up · to',
    '4pp · @2025 · vs 2015 · of adults · is diabetes · up · difference(>0)',
    '27% · @2025 · vs 2015 · of adults · is hypertension · flat'
  ],
  [
    'mixed',
    'health',
    'Compared with 2024, flu cases fell by 15% in 2025.',
    '15% · @2025 · vs 2024 · down · relative'
  ],
  [
    'mixed',
    'health',
    'The smoking rate fell from 28% in 2015 to 23% last year and is expected to reach 20% by 2030.',
    '28% · @2015 · down · from(>1)',
    '23% · @-1y · down · to(0>)',
    '20% · @2030 · forecast'
  ],
  [
    'mixed',
    'health',
    'The survey covered 5,000 adults, 52% of them women.',
    '5000 adults · of adults',
    '52% · of-previous'
  ],
  [
    'mixed',
    'health',
    'All patients were treated, and 41% of patients recovered.',
    '100% · of patients',
    '41% · of patients'
  ],
  [
    'mixed',
    'health',
    'Coverage among children rose from 41% to 60%, and among adults from 60% to 75%.',
    '41% · of children · up · from(>1)',
    '60% · of children · up · to(0>)',
    '60% · of adults · from(>3)',
    '75% · of adults · to(2>)'
  ],
  [
    'mixed',
    'health',
    'Prevalence rose 2 percentage points from the previous year to 12%.',
    '2pp · vs -1y before · up · difference(>1)',
    '12% · vs -1y before · up · to'
  ],
  ['mixed', 'health', 'Each year 3% of patients fall.', '3% · of patients'],
  ['mixed', 'health', 'The vaccine cut the risk by 95%.', '95% · down · relative'],
  ['mixed', 'health', 'Smokers face a 20% higher risk than non-smokers.', '20%'],
  [
    'mixed',
    'health',
    '41% more patients were treated in 2025 than in 2024.',
    '41% · @2025 · vs 2024 · of patients · up · relative'
  ],
  ['mixed', 'health', 'Older people smoke less: only 11% of adults smoke.', '11% · of adults'],
  ['mixed', 'health', 'Four times as many patients were seen as in 2021.', '×4 · vs 2021']
]
