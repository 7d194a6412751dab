import type {Row} from '../row.ts'

/** Ranges, lists and distributions. */
export const rangesAndLists: Row[] = [
  ['F1', 'The share is 41%–56%.', ['41%–56% → percent 41..56 /1']],
  ['F1', 'Between 41% and 56% of users agree.', ['Between 41% and 56% → percent 41..56 /1']],
  ['F1', 'It will grow 41%-56%.', ['41%-56% → percent 41..56 /1']],
  ['F1', 'Weights of 50 to 60 kg are usual.', ['50 to 60 kg → measure 50..60 /1 [kg]']],
  ['F1', 'Between 10 and 20 firms applied.', ['Between 10 and 20 → count 10..20 /1 [firms]']],
  ['F1', 'A third to a half of them left.', ['A third to a half → percent 100/3..50 /4']],
  [
    'F1',
    'Between $5 and $10 million was lost.',
    ['Between $5 and $10 million → currency 5000000..10000000 /1000000 [USD]']
  ],
  ['F1', 'It costs $5–$10.', ['$5–$10 → currency 5..10 /1 [USD]']],
  ['F1', '3 to 4 million people moved.', ['3 to 4 million → count 3000000..4000000 /1000000 [people]']],
  ['F1', 'Growth of -2% to 3% is forecast.', ['-2% to 3% → percent -2..3 /1']],
  ['F1', 'A margin of between −5% and −3% was booked.', ['between −5% and −3% → percent -5..-3 /1']],
  [
    'F1',
    'Between a quarter and a third of patients relapse.',
    ['Between a quarter and a third → percent 25..100/3 /4']
  ],
  ['F2', 'Growth of 5-10% is expected.', ['5-10% → percent 5..10 /1']],
  ['F2', 'A fall of 5 to 10 percentage points.', ['5 to 10 percentage points → points 5..10 /1']],
  ['F2', 'Between 10 and 15 percent of users left.', ['Between 10 and 15 percent → percent 10..15 /1']],
  ['F2', 'It costs $100-200.', ['$100-200 → currency 100..200 /1 [USD]']],
  ['F2', 'It takes 3 to 5 years.', ['3 to 5 years → measure 3..5 /1 [a]']],
  ['F2', 'Wages rose 20-to-30 percent.', ['20-to-30 percent → percent 20..30 /1']],
  ['F2', 'It asks for $5-10m in seed funding.', ['$5-10m → currency 5000000..10000000 /1000000 [USD]']],
  ['F3', 'Seven or eight in ten firms agree.', ['Seven or eight in ten → percent 70..80 /4']],
  ['F3', 'Two or three projects stopped.', ['Two or three → count 2..3 /1 [projects]']],
  ['F3', 'Three or four people were hurt.', ['Three or four → count 3..4 /1 [people]']],
  ['F3', 'Five or six hundred stores closed.', ['Five or six hundred → count 500..600 /100 [stores]']],
  ['F3', 'Six or seven in ten drivers agree.', ['Six or seven in ten → percent 60..70 /4']],
  ['F3', 'Two- or three-fold gains are common.', ['Two- or three-fold → multiple 2..3 /1']],
  ['F4', 'Approval is in the low 40s.', ['low 40s → percent 40..43 /1']],
  ['F4', 'Support stands in the mid-80s.', ['mid-80s → percent 84..86 /1']],
  ['F4', 'Occupancy is in the high 60s.', ['high 60s → percent 67..69 /1']],
  ['F4', 'Turnout was in the low 70s.', ['low 70s → percent 70..73 /1']],
  ['F4', 'Scores in the mid-30s were common.', ['mid-30s → percent 34..36 /1']],
  ['F4', 'Support was in the high 50s.', ['high 50s → percent 57..59 /1']],
  ['F5', 'Double-digit growth is back.', ['Double-digit → percent 10..99 /1']],
  ['F5', 'Margins fell to single digits.', ['single digits → percent 1..9 /1']],
  ['F5', 'Exports posted double-digit gains.', ['double-digit → percent 10..99 /1']],
  ['F5', 'Single-digit growth is expected.', ['Single-digit → percent 1..9 /1']],
  ['F5', 'Profits rose by double digits.', ['double digits → percent 10..99 /1']],
  ['F5', 'Inflation is back in single digits.', ['single digits → percent 1..9 /1']],
  [
    'F6',
    'Explorers (8%), adopters (32%), practitioners (34%) and innovators (25%).',
    ['8% → percent 8 /1', '32% → percent 32 /1', '34% → percent 34 /1', '25% → percent 25 /1']
  ],
  [
    'F6',
    'EVs took 35%, hybrids 15%, petrol cars 50%.',
    ['35% → percent 35 /1', '15% → percent 15 /1', '50% → percent 50 /1']
  ],
  [
    'F6',
    'Coal (58%), hydro (13%), wind (10%) and others (19%).',
    ['58% → percent 58 /1', '13% → percent 13 /1', '10% → percent 10 /1', '19% → percent 19 /1']
  ],
  [
    'F6',
    'The young are 30%, the middle-aged 45% and the old 25%.',
    ['30% → percent 30 /1', '45% → percent 45 /1', '25% → percent 25 /1']
  ],
  [
    'F6',
    'Type A 30%, type B 45%, type C 25%.',
    ['30% → percent 30 /1', '45% → percent 45 /1', '25% → percent 25 /1']
  ],
  ['F7', 'The remaining 18% did not answer.', ['18% → percent 18 /1']],
  ['F7', 'The rest, 30%, is imported.', ['30% → percent 30 /1']],
  ['F7', 'The remaining 20% goes abroad.', ['20% → percent 20 /1']],
  ['F7', 'The other 12% was not disclosed.', ['12% → percent 12 /1']],
  ['F7', 'The remaining half was kept.', ['half → percent 50 /4']],
  ['F7', 'The remaining third of the fleet is diesel.', ['third → percent 100/3 /4']],
  [
    'F8',
    'They are 52%, 49% and 44%, respectively.',
    ['52% → percent 52 /1', '49% → percent 49 /1', '44% → percent 44 /1']
  ],
  [
    'F8',
    'The bad-loan ratios are 1.2%, 1.3% and 1.5%, respectively.',
    ['1.2% → percent 1.2 /0.1', '1.3% → percent 1.3 /0.1', '1.5% → percent 1.5 /0.1']
  ],
  ['F8', 'Sales grew 12% and 8%, respectively.', ['12% → percent 12 /1', '8% → percent 8 /1']],
  ['F8', 'They run 120, 85 and 40 hospitals, respectively.', ['40 → count 40 /1 [hospitals]']],
  [
    'F8',
    'The shares are 30%, 20% and 50%, respectively.',
    ['30% → percent 30 /1', '20% → percent 20 /1', '50% → percent 50 /1']
  ],
  [
    'F9',
    'CNI (52% in production), OpenTelemetry (49%), gRPC (44%) and Keycloak (42%).',
    ['52% → percent 52 /1', '49% → percent 49 /1', '44% → percent 44 /1', '42% → percent 42 /1']
  ],
  [
    'F9',
    'Beijing (51% penetration), Shanghai (48%) and Guangzhou (45%).',
    ['51% → percent 51 /1', '48% → percent 48 /1', '45% → percent 45 /1']
  ],
  ['F9', 'Pfizer (95% effective), Moderna (94.1%).', ['95% → percent 95 /1', '94.1% → percent 94.1 /0.1']],
  [
    'F9',
    'High-speed trains (98% on time), regular ones (91%).',
    ['98% → percent 98 /1', '91% → percent 91 /1']
  ],
  ['F9', 'Moutai (92% margin), Wuliangye (76%).', ['92% → percent 92 /1', '76% → percent 76 /1']],
  [
    'F10',
    'Respondents could choose several: 52% cloud, 49% on premises.',
    ['52% → percent 52 /1', '49% → percent 49 /1']
  ],
  [
    'F10',
    'Multiple answers allowed; 62% said security, 58% cost.',
    ['62% → percent 62 /1', '58% → percent 58 /1']
  ],
  ['F10', 'Select all that apply: price 70%, quality 65%.', ['70% → percent 70 /1', '65% → percent 65 /1']],
  ['F10', 'Respondents could pick more than one; 40% picked the metro.', ['40% → percent 40 /1']],
  ['F10', 'Totals exceed 100% as several answers were possible.', ['exceed 100% → percent over 100 /1']],
  ['F1', 'A third to a half of apprentices quit.', ['A third to a half → percent 100/3..50 /4']],
  [
    'F1',
    'Between a third and a half of apprentices quit.',
    ['Between a third and a half → percent 100/3..50 /4']
  ],
  ['F2', 'The share rose 2 to 3 percentage points.', ['2 to 3 percentage points → points 2..3 /1']],
  [
    'F8',
    'They accounted for 12, 8 and 5 percent.',
    ['12 → percent 12 /1', '8 → percent 8 /1', '5 percent → percent 5 /1']
  ],
  [
    'F8',
    'They rose 12, 8 and 5 percentage points, respectively.',
    ['12 → points 12 /1', '8 → points 8 /1', '5 percentage points → points 5 /1']
  ],
  ['F8', 'In a sample of 1,000, 12 percent agreed.', ['1,000 → count 1000 /1', '12 percent → percent 12 /1']]
]
