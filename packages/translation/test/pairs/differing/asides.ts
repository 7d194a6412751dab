import type {Differing} from './row.ts'

/** What looks like something beside an article and is a part of it, and numbers that are written alike and differ. */
export const differingAsides: readonly Differing[] = [
  ['我捐了 25 欧。', 'I gave 35 euros.', 'number “25 欧”', 'number “35 euros”'],
  [
    '价格是 1763.88 欧元。',
    'It costs 1763,87 EUR.',
    'number “1763.88 欧元”',
    'number “It costs 1763,87 EUR.”'
  ],
  ['完成率达不到80%。', 'The rate reaches 80%.', 'hedge “不到80%”', 'hedge “80%”'],
  ['在十几个茶园里试过。', 'It was tried in 30-40 tea gardens.', 'number “十几”', 'number “30-40”'],
  [
    '如果你用茶系统 5 Juno 或更旧的版本。',
    'If you use Tea System 5 June and below.',
    'name “Juno”',
    'name “June”'
  ],
  [
    '有 500 座茶馆、300 家茶店、200 座茶园和 100 家茶厂。',
    'There are over 500 tea houses, over 300 tea shops, over 200 tea gardens and over 100 factories.',
    'hedge “500”',
    'hedge “over 500”'
  ],
  [
    'Kyoto 的茶园今年开门了，来的人比往年都多，老板和客人都非常高兴。\n\n![茶园](./garden.jpg)',
    'The tea garden of Kyoto opened this year, more people came than ever, and owner and guests were all very happy.\n\nThe Teapoter Club has painted the following picture of the whole tea garden:\n\n![Garden](./garden.jpg)',
    'paragraph “Kyoto 的茶园今年开门了，来的人比往年都多，老板和客人都非常高兴。”',
    'paragraph “The Teapoter Club has painted the following picture of the whole tea garden:”'
  ],
  [
    '茶园今年开门了，来的人很多。\n\n**[ 两分钟茶艺：[用两分钟的影片学习泡红茶](https://tea.example/films) ]**\n\n明年还会开门。',
    'The tea garden opened this year, and many people came.\n\nThe owner plants a new kind of tea behind the house.\n\n**[ Two-minute tea tips: [Learn to brew black tea in these two-minute films](https://tea.example/films) ]**\n\nIt will open next year.',
    'paragraph “茶园今年开门了，来的人很多。”',
    'paragraph “The owner plants a new kind of tea behind the house.”'
  ],
  [
    '```\nkettle --on --hot\n```',
    '```\n1. Turn on the kettle: [code]`kettle --on --cold`\n```',
    'code “```\nkettle --on --hot\n```”',
    'code “```\n1. Turn on the kettle: [code]`kettle --on --cold`\n```”'
  ],
  ['有 7 十万片叶子。', 'There are 70 leaves.', 'unit “7 十万”', 'unit “70”'],
  [
    '```\nkettle --on --hot\nkettle --off --cold\n```',
    '```\n1 kettle --on --hot\n2 kettle --off --warm\n```',
    'code “```\nkettle --on --hot\nkettle --off --cold\n```”',
    'code “```\n1 kettle --on --hot\n2 kettle --off --warm\n```”'
  ],
  ['![茶壶](./pot.png)', '![Cup](./cup.png)', 'image “![茶壶](./pot.png)”', 'image “![Cup](./cup.png)”']
]
