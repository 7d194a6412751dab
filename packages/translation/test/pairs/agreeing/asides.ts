import type {AgreeingRow} from './row.ts'

/** What stands beside an article and is no part of it, and numbers that one language writes as the other does not. */
export const asides: readonly AgreeingRow[] = [
  ['人们注意不到 320kbps 的录音。', 'People do not notice a recording of 320kbps.'],
  ['我捐了 25 欧。', 'I gave 25 euros.'],
  ['至少要采 53 片叶子。', 'You need, at the very least, 53 leaves.'],
  ['这样写，大家都明白。', 'This makes it 100% clear to everyone.'],
  ['从整体上看，答案很简单。', 'The 30,000-foot answer is simple.'],
  ['在十几个茶园里试过。', 'It was tried in 10-15 tea gardens.'],
  ['烘干的效率提高多达 5000 倍。', 'Drying became as much as 5,000 times more efficient.'],
  ['价格是 1763.87 欧元。', 'It costs 1763,87 EUR.'],
  ['列出第二位是 7 的茶号。', 'List the teas in the 70s.'],
  ['它承诺 1Gbps 和更高的速度。', 'It promises speeds of 1Gbps and higher.'],
  ['支持 10/12 位的颜色。', 'It supports 10/12bit colors.'],
  ['它有 2 个核心（1.1 GHz 及更高）。', 'It has 2 cores (1.1 GHz processor or higher).'],
  ['它和茶壶 7 十分相似。', 'It is very much like teapot 7.'],
  ['按 `Ctrl+X` 退出。', 'Press `Ctrl + X` to leave.'],
  [
    '1. Open the box of the green tea with care. （小心地打开绿茶的盒子。）',
    '1. Open the box of the green tea with care.'
  ],
  [
    '```\nkettle --on --hot\nkettle --off --cold\n```',
    '```\n1 kettle --on --hot\n2 kettle --off --cold\n```'
  ],
  ['```\ntea:x:1006:tea\n```', '```\ntea❌1006:tea\n```'],
  [
    '| 茶 | 年份 | 产地 |\n| --- | --- | --- |\n| 绿茶 | | |',
    '| Tea | Year | Place |\n| --- | --- | --- |\n| Green |'
  ],
  ['茶壶 4 成为了最受欢迎的一款。', 'It became the most popular one.'],
  ['顶配 4 GB 内存。', 'Up to 4 GB of memory.'],
  ['泡茶不用花太多时间。', 'I can brew tea without spending a billion hours on it.'],
  [
    '写信给 `tea@tea.example`。',
    'Write to [[email protected]](https://tea.example/cdn-cgi/l/email-protection).'
  ],
  ['没有茶单的茶馆有点过时了。', 'A tea house without a list is very last century.'],
  ['里面有 Darjeeling。', 'It has some ofDarjeeling in it.'],
  [
    '它是一种[散列](https://baike.baidu.com/item/hash)。',
    'It is a [hash](https://en.wikipedia.org/wiki/Hash).'
  ],
  ['请看 tea.example/black。', 'See [tea.example/black](https://www.tea.example/en/black-teas).'],
  ['[茶壶](https://tea.example/pot.png)', '![Pot](./pot.png)'],
  [
    '![茶园](./garden.jpg)\n\n（题图：Lin Mei）\n\n茶园今年开门了。',
    '![Garden](./garden.jpg)\n\nImage by: Lin Mei, CC BY-SA 4.0\n\nThe tea garden opened this year.'
  ],
  [
    '![茶园](https://tea.example/garden.jpg)\n\n> 我来说说我最喜欢的 26 种茶。\n\n茶园今年开门了，来的人比往年都多。',
    'Let me tell you of my 26 favorite teas.\n\n![Garden](https://tea.example/the-garden.jpg)\n\nImage by: Lin Mei, CC BY-SA 4.0.\n\nThe tea garden opened this year, and more people came than ever.'
  ],
  [
    '## 总结\n\n茶园提供了很多种红茶，供大家品尝。请说说你最喜欢哪一种。',
    '## Wrap-up\n\nThe tea garden offers a lot of black teas to try.  Please say which one you like best.\n\n**[ Two-minute tea tips: [Learn to brew black tea in these two-minute films](https://tea.example/films) ]**\n\nJoin the tea communities on social media to comment on topics that are top of mind.'
  ],
  [
    '茶园今年开门了，来的人比往年都多，老板和客人都非常高兴。\n\n![茶园](./garden.jpg)',
    'The tea garden opened this year, more people came than ever, and owner and guests were all very happy.\n\nYou will see the following picture.\n\n![Garden](./garden.jpg)'
  ],
  [
    '茶园今年开门了，来的人很多。\n\n明年还会开门。',
    'The tea garden opened this year, and many people came.\n\nWe also have a film to show how it is done; see it here:\n\n![Film](https://tea.example/film.jpg)\n\nIt will open next year.'
  ],
  [
    '> 茶很好，大家都这么说，我自己也是这样认为的。',
    '> “Tea is good, everybody says so, and that is what I think myself.”[1](https://tea.example/said)'
  ],
  ['```\nkettle --on --hot\n```', '```\n1. Turn on the kettle: [code]`kettle --on --hot`\n```'],
  ['```\n$ kettle list\n$ kettle on\n```', '```\n$ kettle list $ kettle on\n```'],
  ["```\nAdding tea 'green' now\n```", "```\nAdding tea green' now\n```"],
  [
    '茶园今年开门了，来的人很多。\n\n二者都有绿茶、Oolong 和别的茶。老板也许不同，但你可以随意挑选。除此之外，我想不出还有什么相似的地方。\n\n明年还会开门。',
    'The tea garden opened this year, and many people came.\n\nBoth of them have green tea, Oolong and other teas.\n\nThe owners may be different, but you can pick whatever you like.\n\nThat is about it. I cannot think of anything else that is similar.\n\nIt will open next year.'
  ],
  [
    '茶园今年开门了，来的人很多。\n\n### 用水壶泡绿茶\n\n先烧水。\n\n### 用盖碗泡红茶\n\n先温杯。',
    'The tea garden opened this year, and many people came.\n\n1. How to brew green tea in a pot\n2. How to brew black tea in a bowl\n\n### Brew green tea in a pot\n\nBoil the water first.\n\n### Brew black tea in a bowl\n\nWarm the cup first.'
  ],
  [
    '茶园今年开门了，来的人很多。\n\n茶很好。',
    'The tea garden opened this year, and many people came.\n\nTea is good.\n\nFollow us on social media, and join our community.\n\n### More from the tea house\n\n- Learn to brew tea for free\n- Meet others who like tea'
  ]
]
