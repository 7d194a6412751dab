import type {Differing} from './row.ts'

/** Paragraphs that are missing, and links by a label that lead elsewhere. */
export const differingBlocks: readonly Differing[] = [
  ['请看茶谱。', 'See the [list of teas][1].\n\n[1]: https://tea.example/list', 'link “请看茶谱。”', ''],
  [
    '请看[茶谱][1]。\n\n[1]: https://tea.example/list',
    'See the [list of teas][2].\n\n[1]: https://tea.example/list\n[2]: https://tea.example/shop',
    'link “茶谱”',
    'link “list of teas”'
  ],
  [
    '茶园今年开门了。\n\n一杯刚泡好的绿茶，摆在茶园门口的小桌上。\n\n明年还会开门。',
    'The tea garden opened this year.\n\nIt will open next year.',
    'paragraph “一杯刚泡好的绿茶，摆在茶园门口的小桌上。”',
    'paragraph “The tea garden opened this year.”'
  ],
  [
    '茶园今年开门了，来的人很多。\n\nKyoto 的茶要先晒干才能做别的，然后由工人用手挑选，再装进罐子里送到城里。\n\n明年还会开门，票价不变。',
    'The tea garden opened this year, and many people came.\n\nTeas of Kyoto are dried before anything else. Nobody wants it otherwise.\n\nThose of Darjeeling are picked by hand. They are put into tins. These go to the city.\n\nIt will open next year at the same price.',
    'paragraph “Kyoto 的茶要先晒干才能做别的，然后由工人用手挑选，再装进罐子里送到城里。”',
    'paragraph “Those of Darjeeling are picked by hand. They are put into tins. These go to the city.”'
  ],
  [
    '如果茶水 bad，就要重新泡一次茶才行。',
    'If the water is bad, the tea has to be brewed once more.',
    'residue “bad”',
    'residue “If the water is bad, the tea has to be brewed once more.”'
  ],
  [
    '茶园今年开门了。',
    'The tea garden opened this year.\n\nMy niece came home with a cup of tea in her hands and told me that.',
    'paragraph “茶园今年开门了。”',
    'paragraph “My niece came home with a cup of tea in her hands and told me that.”'
  ],
  [
    '[cup.jpg](https://tea.example/cup.jpg)\n\n> 茶园里有 33 位工人，欢迎大家来看看他们。\n\n茶园今年开门了，里面有 32 位工人。',
    '[cup.jpg](https://tea.example/cup.jpg)\n\nThe tea garden opened this year, with 32 workers.',
    'paragraph “茶园里有 33 位工人，欢迎大家来看看他们。”',
    'paragraph “[cup.jpg](https://tea.example/cup.jpg)”'
  ],
  [
    '- 别用公共茶壶，自己带一个。\n- 时刻注意：当心别人给你的茶。\n\n  如果不确定茶是谁泡的，就不要喝。可以在 160 家茶馆打电话问一问，看他们知不知道。\n\n  通常来讲，如果茶真的有问题，茶馆会写信告诉你，而不会只打一个电话。\n- 请保持茶壶干净，用完就洗。',
    '- Do not use the pots of others, bring your own.\n- Be on the lookout: be wary of tea that others give you.\n\nIf you are not sure who made the tea, do not drink it. You can call 170 tea houses and ask whether they know.\n\nGenerally, when there is something wrong with the tea, the tea house writes a letter, and does not only call you.\n\n- Keep the pot clean, and wash it after use.',
    'number “160”',
    'number “170”'
  ]
]
