import type {Differing} from './row.ts'

/** What goes up in one edition and down in the other, without a number. */
export const differingCourses: readonly Differing[] = [
  [
    '这样可以减少茶馆的客人。',
    'That increases the number of guests of the tea house.',
    'direction “减少”',
    'direction “increases”'
  ],
  [
    '盖上盖子会提高茶的温度。',
    'The lid lowers the temperature of the tea.',
    'direction “提高”',
    'direction “lowers”'
  ],
  [
    '茶名的长度从 4 到 6 个字减少到 7 到 11 个字。',
    'The names of teas have grown from 4 to 6 letters to 7 to 11.',
    'direction “减少”',
    'direction “grown”'
  ],
  [
    '我们在山上开了一家茶馆。它扩大了茶园的名声。',
    'We opened a tea house in the hills. It has reduced the fame of the garden.',
    'direction “扩大”',
    'direction “reduced”'
  ],
  [
    '新茶壶降低了茶的味道。',
    'The new pot improves the taste of the tea.',
    'direction “降低”',
    'direction “improves”'
  ]
]
