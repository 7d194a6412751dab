import type {AgreeingRow} from './row.ts'

/** Paragraphs that one edition joins, pictures with what stands beside them, and links by a label. */
export const agreeingBlocks: readonly AgreeingRow[] = [
  ['请看[茶谱][1]。\n\n[1]: https://tea.example/list', 'See the [list of teas](https://tea.example/list).'],
  [
    '[一杯茶](https://tea.example/small/cup.png?w=320)',
    '[A cup of tea](https://tea.example/large/cup.png?w=640)'
  ],
  [
    '[c4m8x2cup.jpg](https://tea.example/c4m8x2cup.jpg)\n\n茶园今年开门了。',
    '[greens-816x345.jpg](https://tea.example/greens-816x345.jpg)\n\nThe tea garden opened this year.'
  ],
  [
    '茶园今年开门了。\n\n[cup.jpg](https://tea.example/cup.jpg)\n\n*一杯刚泡好的绿茶，摆在茶园门口的小桌上。*\n\n明年还会开门。',
    'The tea garden opened this year.\n\n[cup.jpg](https://tea.example/cup.jpg)\n\nIt will open next year.'
  ],
  [
    '> 茶园今年开门了，欢迎大家带上家人和朋友一起来看看。\n\n茶园今年开门了。',
    'The tea garden opened this year.'
  ],
  [
    '茶园今年开门了。',
    'The tea garden opened this year.\n\n_This story was read again in spring by the people who work there._'
  ],
  [
    '茶园今年开门了。\n\n要买票请看茶园的网页，那里有价目表。\n\n明年还会开门。',
    'The tea garden opened this year.\n\nTo buy a ticket see the page of the garden, which has a list of prices.\n\nTo buy a ticket see the page of the garden, which has a list of prices.\n\nIt will open next year.'
  ],
  [
    '茶园今年开门了，来的人很多。\n\n茶叶采下来以后，要先摊在太阳底下慢慢地晒干。然后由工人用手一片一片地仔细挑选。最后装进罐子里，送到城里的茶馆去。\n\n明年还会开门，票价不变。\n\n欢迎大家来喝茶。',
    'The tea garden opened this year, and many people came.\n\nFirst the leaves are dried in the sun.\n\nThen workers pick them by hand, leaf by leaf. In the end they are put into tins and sent to the tea houses in the city.\n\nIt will open next year at the same price.\n\nEverybody is welcome to drink tea.'
  ],
  [
    '茶园今年开门了，来的人很多。\n\nKyoto 的茶要先晒干才能做别的，Darjeeling 的茶则由工人用手挑选，再装进罐子里送到城里。\n\n明年还会开门，票价不变。',
    'The tea garden opened this year, and many people came.\n\nTeas of Kyoto are dried before anything else. Nobody wants it otherwise.\n\nThose of Darjeeling are picked by hand. They are put into tins. These go to the city.\n\nIt will open next year at the same price.'
  ]
]
