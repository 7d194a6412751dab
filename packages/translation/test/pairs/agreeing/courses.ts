import type {AgreeingRow} from './row.ts'

/** What goes up or down without a number, said in another way. */
export const courses: readonly AgreeingRow[] = [
  [
    '新茶壶降低了每杯茶的泡制时间，从 5 分钟到 3 分钟。',
    'The new pot improves the time of each cup, from 5 minutes to 3.'
  ],
  ['大一点的茶盘可以减少往返的次数，也提高了速度。', 'A larger tray means less walking, and is faster.'],
  ['这样可以缩短等待，客人也就多了。', 'That brings more guests, who need not wait.'],
  ['茶园不会减少茶的种类。', 'The garden goes on to grow every kind of tea.'],
  ['为了增加香味，请缩短烘干的时间。', 'To reduce the time in the oven is to add to the smell.'],
  ['茶价没有下降。', 'The price of tea rose.'],
  [
    '茶园搬到了山上。茶叶增加了香味。客人都喜欢。',
    'The garden moved to the hills, and has fallen in love with them. The leaves smell better, and the guests like it.'
  ]
]
