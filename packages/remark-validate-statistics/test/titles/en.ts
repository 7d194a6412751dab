import type {TitleRow} from './bodies.ts'

export const titles: TitleRow[] = [
  [
    '57% of teachers prepare lessons with AI',
    '58% of teachers prepare lessons with AI',
    '57% of young teachers prepare lessons with AI',
    '57% of nurses prepare lessons with AI',
    '57% of teachers are satisfied with their pay',
    '57% of teachers never prepare lessons with AI',
    'In 2024, 57% of teachers prepared lessons with AI',
    'Over 57% of teachers prepare lessons with AI',
    'Teachers who prepare lessons with AI fall to 57%'
  ],
  [
    'More than half of teachers use AI',
    'More than two thirds of teachers use AI',
    'Nearly half of teachers use AI'
  ],
  [
    'AI lessons of teachers up nine points',
    'AI lessons of teachers up 10 points',
    'AI lessons of teachers down nine points',
    'AI lessons of teachers up 9%'
  ],
  ['73% of young teachers use AI', '73% of teachers use AI', '73% of rural teachers use AI'],
  [
    'Fewer than half of teachers are satisfied with their pay',
    'More than half of teachers are satisfied with their pay',
    'Fewer than half of young teachers are satisfied with their pay'
  ],
  ['43.6% of teachers are satisfied with their pay', '43.6% of teachers are satisfied with their housing'],
  [
    'Schools now have 17.2 million pupils',
    'Schools now have 17.3 million pupils',
    'Schools now have 17.2 billion pupils'
  ],
  [
    'Enrolment rises to 17.2 million',
    'Enrolment falls to 17.2 million',
    'Enrolment rises to 15.6 million in 2025'
  ],
  ['Some 15.6 million pupils were enrolled in 2023', 'Some 15.6 million pupils were enrolled in 2025'],
  [
    'Trains are 2.4 minutes late on average, after 3.1 minutes in 2024',
    'Trains are 2.6 minutes late on average, after 3.1 minutes in 2024',
    'Trains are 2.4 minutes late on average, after 3.1 minutes in 2023'
  ],
  ['Average delay of trains falls to 2.4 minutes', 'Average delay of trains rises to 2.4 minutes'],
  ['Five lessons for schools: 57% of teachers use AI', 'Five lessons for schools: 75% of teachers use AI']
]
