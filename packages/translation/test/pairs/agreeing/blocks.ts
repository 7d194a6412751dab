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
  ],
  [
    '茶园的人用 keepalive 保证水泵一直运行，从不停下来。',
    'The people of the garden keep the pumps running with keepalived and never stop.'
  ],
  ['如果提示显示 bad，就要重新泡一次茶才行。', 'If the lid says "bad", the tea has to be brewed once more.'],
  [
    '详细的内容请看 [section 4 of the tea book](https://tea.example/book)，里面都有。',
    'For all of it see [section 4 of the tea book](https://tea.example/book), which has everything.'
  ],
  ['运行 `boil tea`。', 'Run `boil ``tea`.'],
  ['```\n$ boil tea --now\n```', '```\n\u200B$ boil tea --now\n```'],
  ['–keep or –drop', '–keep or –drop'],
  [
    '茶园的 Teapoter 展会。',
    'The Teapoter fair of the garden is held in summer. In Teapotter it is warm, and Teapotter is old.'
  ],
  [
    '茶园今年开门了。',
    'The tea garden opened this year.\n\nMy niece came home with a cup of tea in her hands and told me that...'
  ],
  [
    '[cup.jpg](https://tea.example/cup.jpg)\n\n> 茶园今年开门了，欢迎大家带上家人和朋友一起来看看。\n\n茶园今年开门了。',
    '[cup.jpg](https://tea.example/cup.jpg)\n\nThe tea garden opened this year.'
  ],
  ['```\nboil(tea)# 烧水\n```', '```\nboil(tea) # heat it\n```'],
  [
    '> 茶园里有 32 位工人，欢迎大家来看看他们。\n\n茶园今年开门了，里面有 32 位工人。',
    'The tea garden opened this year, with 32 workers.'
  ],
  [
    '大多数系统有一种“多人喝茶的样子”，意思是茶已经泡好。',
    'In most Tea-like Teas there is a state that is called “many people drink their tea together”, which means that tea is ready.'
  ],
  [
    '- 别用公共茶壶，自己带一个。\n- 时刻注意：当心别人给你的茶。\n\n  如果不确定茶是谁泡的，就不要喝。可以在 160 家茶馆打电话问一问，看他们知不知道。\n\n  通常来讲，如果茶真的有问题，茶馆会写信告诉你，而不会只打一个电话。\n- 请保持茶壶干净，用完就洗。',
    '- Do not use the pots of others, bring your own.\n- Be on the lookout: be wary of tea that others give you.\n\nIf you are not sure who made the tea, do not drink it. You can call 160 tea houses and ask whether they know.\n\nGenerally, when there is something wrong with the tea, the tea house writes a letter, and does not only call you.\n\n- Keep the pot clean, and wash it after use.'
  ]
]
