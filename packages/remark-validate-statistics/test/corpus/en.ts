import type {Row} from './row.ts'

/** Sentences about the invented survey, and what is told of them: one row per way to say it. */
export const corpus: Row[] = [
  [
    'In 2025, {home-days|56%} of employees worked from home every week, up from {home-days|41%} in 2023.',
    '-'
  ],
  [
    'In 2025, {home-days|56% of employees} worked from home every week, {home-days|up 15 percentage points} from 2023.',
    '-'
  ],
  ['More than half ({home-days|56%}) of employees work from home every week.', '-'],
  ['{home-days|Nearly six in ten employees} work from home every week.', '-'],
  ['For the first time, {home-days|more than half of employees} work from home every week.', '-'],
  ['Working from home every week hit a record high of {home-days|56% of employees}.', '-'],
  [
    'The share of employees who work from home every week {home-days|doubled from 28% in 2022 to 56% in 2025}.',
    '-'
  ],
  ['The share of employees who work from home every week has {home-days|doubled since 2022}.', '-'],
  [
    'Managers are more likely to work from home every week: {home-days|64% of managers} do, compared with {home-days|56% of employees} overall.',
    '-'
  ],
  ['Employees use chat ({tools|82%}), video calls ({tools|77%}) and shared documents ({tools|49%}).', '-'],
  ['Employees are {tools#chat tools#boards|2.3 times} as likely to use chat as whiteboards.', '-'],
  ['Chat is used by {tools|82% of employees}, up from {tools|74%} in 2023.', '-'],
  [
    'Chat leads the tools that employees use with {tools|82%}, followed by video calls with {tools|77%}.',
    '-'
  ],
  [
    'Only {home-always|12% of employees} always work from home, and {overtime|18%} do unpaid overtime.',
    '~evidence “18%”'
  ],
  ['{place|A quarter of employees} mainly work in the office.', '-'],
  ['By place of work, {place|a third of employees} work at both places and {place|32%} at home.', '-'],
  ['In 2025, the average commute of employees took {commute|38 minutes}.', '-'],
  ['The average commute of employees takes {commute|38 minutes}.', 'ambiguous “38 minutes”'],
  ['Companies spent about {desk-sales|$1.2 billion} on desks.', '-'],
  ['Output per hour of employees grew by {output-growth|3.5%}.', '-'],
  ['Output per hour of employees grew {output-growth|3.5%} in 2025.', '-'],
  [
    'The number of people at companies who work from home rose {home-workers|from 7.8 million in 2023 to 15.6 million in 2025, an increase of 100%}.',
    '-'
  ],
  ['Last year, {home-days|56% of employees} worked from home every week.', '-'],
  ['Of the {home-days|1,200 employees} surveyed, {home-days|56%} work from home every week.', '-'],
  ['{home-days|672 employees} work from home every week.', '-'],
  [
    'In 2025, {home-days|56% of employees} worked from home every week, {home-days|up 12 percentage points} from 2023.',
    'value “12 percentage points”'
  ],
  [
    'In 2025, {home-days|56% of employees} worked from home every week, {home-days|down 15 percentage points} from 2023.',
    'direction “down”'
  ],
  [
    'In 2025, {home-days|56% of employees} worked from home every week, {home-days|up 15 percentage points} from 2022.',
    'period “2022”'
  ],
  [
    'In 2025, {home-days|56% of employees} worked from home every week, {home-days|up 15 percentage points} from 2021.',
    'period “2021”'
  ],
  [
    'The share of employees who work from home every week {home-days|tripled from 28% in 2022 to 56% in 2025}.',
    'value “tripled”'
  ],
  [
    'The share of employees who work from home every week has {home-days|doubled since 2023}.',
    'period “2023”'
  ],
  [
    'The share of employees who work from home every week has {home-days|halved since 2022}.',
    'value “halved”'
  ],
  ['{home-days|None of the employees} work from home every week.', 'value “None”'],
  ['{home-days|All employees} work from home every week.', 'value “All employees”'],
  ['{home-days|The vast majority of employees} work from home every week.', 'hedge “vast majority”'],
  ['{home-days|A third of employees} work from home every week.', 'value “A third”'],
  ['{home-days|Four in ten employees} work from home every week.', 'value “Four in ten”'],
  [
    'Employees are {tools#chat tools#boards|3.2 times} as likely to use chat as whiteboards.',
    'value “3.2 times”'
  ],
  [
    'Chat leads the tools that employees use with {tools|77%}, followed by video calls with {tools|82%}.',
    'category “77%” category “82%”'
  ],
  [
    'The number of people at companies who work from home rose {home-workers|from 7.8 million in 2023 to 15.6 billion in 2025}.',
    'unit “15.6 billion”'
  ],
  [
    'The number of people at companies who work from home rose {home-workers|from 7.8 million in 2023 to 15.6 million in 2025, an increase of 50%}.',
    'value “50%”'
  ],
  ['{home-days|627 employees} work from home every week.', 'unit “627”'],
  ['Chat is used by {tools|82% of employees}, down from {tools|74%} in 2023.', 'direction “down”'],
  ['Chat is used by {tools|82% of employees}, up from {tools|74%} in 2022.', 'period “2022”'],
  ['Output per hour of employees shrank by {output-growth|3.5%}.', 'direction “shrank”'],
  ['{home-days|41% to 52% of employees} work from home every week.', 'value “41% to 52%”'],
  ['Employees with a desk of their own fell {office-desk|from 64% in 2023 to 56% in 2025}.', '-'],
  [
    'Employees with a desk of their own rose {office-desk|from 64% in 2023 to 56% in 2025}.',
    'direction “rose”'
  ],
  ['{home-friday|56% of employees} work from home every Friday of the week.', '-'],
  ['{home-days|56% of employees} work from home every Friday of the week.', 'measure “56%”'],
  ['Employees use the two tools, {tools#chat tools#video|82% and 77%}.', 'category “82%” category “77%”'],
  ['Of the two tools, chat and video calls, employees use {tools#chat tools#video|82% and 77%}.', '-'],
  ['Employees use the two tools, {tools#chat tools#video|77% and 82%}.', 'category “77%” category “82%”'],
  ['In Q4 2025, the average commute of employees took {commute|36 minutes}.', '-'],
  ['In Q4 2024, the average commute of employees took {commute|36 minutes}.', 'period “36 minutes”'],
  ['By 2030, {outlook|70% of employees} will work from home.', '-'],
  ['{outlook|70% of employees} could work from home by 2030.', '-'],
  ['{outlook|70% of employees} work from home in 2030.', 'status “70%”'],
  ['{place#home place#both|66% of employees} work at home or at both places.', '-'],
  ['{place#home place#both|67% of employees} work at home or at both places.', 'value “67%”']
]
