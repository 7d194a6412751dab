import type {Differing} from './row.ts'

/** Paragraphs that look as if they were only cut at other places, and what stands round a text and is part of it. */
export const differingBorders: readonly Differing[] = [
  [
    '茶园今年开门了，来的人很多。\n\n林梅从来不把茶叶放进冰箱，她说那样味道会变。\n\n因为茶壶总是放在炉子旁边，她就把茶杯也放在那里，伸手就能拿到，不用再走来走去。\n\n最后，她以前会把包装上的标签撕掉，因为那时候能买到的只有一种牌子。\n\n明年还会开门，票价不变。',
    'The tea garden opened this year, and many people came.\n\nLin Mei never keeps tea in the fridge, since she says it changes the taste.\nBut the old tin that her mother left her, big enough for a kilo and a half, still stands on the shelf of the kitchen between the jars of rice and of beans, and she likes it a lot, since it reminds her of the house by the river.\nAnd because the pot always stands beside the stove, the cups stand there as well, where they can be reached without walking around.\nFinally, she used to peel the labels off the packets, back when there was only one brand to be had.\n\nIt will open next year at the same price.',
    'paragraph “林梅从来不把茶叶放进冰箱，她说那样味道会变。\n\n因为茶壶总是放在炉子旁边，她就把茶杯也放在那里，伸手就能拿到，不用再走来走去。\n\n最后，她以前会把包装上的标签撕掉，因为那时候能买到的只有一种牌子。”',
    ''
  ],
  [
    '茶园今年开门了，来的人很多。\n\n### 常见的茶具\n\nTeapoter 是最常见的茶具，几乎每一家茶园都有一套，大家都喜欢用它。',
    'The tea garden opened this year, and many people came.\n\nThe Teapoter is the most common tea ware, nearly every tea garden has a set, and everybody likes to use it.',
    'heading “### 常见的茶具”',
    'heading “The tea garden opened this year, and many people came.”'
  ],
  [
    '1. 先选茶叶\n   1. 如果茶叶是新的，就用八十度的水来泡\n   2. 不然，就用刚刚烧开的水来泡\n2. 然后等三分钟',
    '1. Choose the leaves first\n   a) If the leaves are new, brew them with water of eighty degrees\n2. Then wait for three minutes',
    'list “2. 不然，就用刚刚烧开的水来泡”',
    'list “1. Choose the leaves first\n   a) If the leaves are new, brew them with water of eighty degrees”'
  ],
  [
    '茶园今年开门了，来的人很多。\n\n但是他们是怎么做到的呢？还有，今年的茶和往年的有什么不同呢？\n\n明年还会开门。',
    'The tea garden opened this year, and many people came.\n\nBut how did they do that? And what makes the tea of this year different from the tea of the years before? Well, there are a few reasons for that, and the traders of Kyoto have written down all of them in a new article.\n\nLet me sum them up here, one after the other.\n\nIt will open next year.',
    'paragraph “茶园今年开门了，来的人很多。”',
    'paragraph “But how did they do that? And what makes the tea of this year different from the tea of the years before? Well, there are a few reasons for that, and the traders of Kyoto have written down all of them in a new article.”'
  ],
  [
    '![茶园](./garden.jpg)\n\n茶园是一个种茶的地方。',
    '![Garden](./garden.jpg)\n\nRed bricks were laid by Lin Mei, who still works here, and the fire is kept by An Hui.\n\nA tea garden is a place where tea is grown.',
    'paragraph “![茶园](./garden.jpg)”',
    'paragraph “Red bricks were laid by Lin Mei, who still works here, and the fire is kept by An Hui.”'
  ],
  [
    '林梅的 Teapoter 茶园今年开门了，欢迎大家来看看。',
    'The Teapoter garden of Lin Mei opened this year, and everybody is welcome.\n\nLin Mei shares how she replaced her old pot with a new one.',
    'paragraph “林梅的 Teapoter 茶园今年开门了，欢迎大家来看看。”',
    'paragraph “Lin Mei shares how she replaced her old pot with a new one.”'
  ],
  [
    '1. 我找到了这家茶园。\n\n> **译注：**\n\n这家茶园主要是为那些想喝茶、但不知道从哪里开始的人开的。他们可以在这里慢慢地挑选自己喜欢的茶。\n\n茶园今年开门了。',
    '1. I found this tea garden.\n\nThe tea garden opened this year.',
    'paragraph “这家茶园主要是为那些想喝茶、但不知道从哪里开始的人开的。他们可以在这里慢慢地挑选自己喜欢的茶。”',
    'paragraph “1. I found this tea garden.”'
  ],
  [
    '茶园今年开门了。\n\nKyoto 的茶要先晒干才能做别的。\n\n由工人用手挑选 Darjeeling 的茶。\n\n明年还会开门。',
    'The tea garden opened this year.\n\nWorkers pick the teas of Darjeeling by hand.\n\nThe teas of Kyoto are dried before anything else.\n\nIt will open next year.',
    'paragraph “Kyoto 的茶要先晒干才能做别的。”',
    'paragraph “The teas of Kyoto are dried before anything else.”'
  ],
  [
    '### 茶具\n\n先说茶具。\n\n#### 1、茶壶\n\n茶壶要烫。\n\n### 2、茶杯\n\n茶杯要小。\n\n#### 3、茶盘\n\n茶盘要平。',
    '### Tea ware\n\nTea ware first.\n\n#### 1. Pots\n\nPots are hot.\n\n#### 2. Cups\n\nCups are small.\n\n#### 3. Trays\n\nTrays are flat.',
    'heading “### 2、茶杯”',
    'heading “#### 2. Cups”'
  ],
  [
    '茶园今年开门了。\n\n干杯！\n\n北方的茶园春天开门，也值得去看看。',
    'The tea garden opened this year.\n\nCheers!\n\n##### Also read\n\nThe garden of the north opens in spring, and it is worth a visit as well.',
    'heading “干杯！”',
    'heading “##### Also read”'
  ],
  [
    '![Teapoter 的 Molino 茶壶](https://tea.example/molino.jpg)\n\n茶园今年开门了。',
    '![The Molino of Teapoter](https://tea.example/molino.jpg)\n\nMany people asked Lin Mei and An Hui where such a pot can be bought.\n\nThe tea garden opened this year.',
    'paragraph “![Teapoter 的 Molino 茶壶](https://tea.example/molino.jpg)”',
    'paragraph “Many people asked Lin Mei and An Hui where such a pot can be bought.”'
  ],
  [
    '```\ngit clone https://tea.example/cup.git\n```',
    '```\ngit clone <https://tea.example/pot.git>\n```',
    'code “```\ngit clone https://tea.example/cup.git\n```”',
    'code “```\ngit clone <https://tea.example/pot.git>\n```”'
  ],
  [
    '茶园在二十世纪开门。',
    'The tea garden opened in the 19th century.',
    'year “二十世纪”',
    'year “19th century”'
  ],
  ['第二季度的茶很好。', 'The tea of Q1 was good.', 'year “第二季度”', 'year “Q1”'],
  [
    '我们可以吸引1%的孩子。',
    'We can reach more than one percent of children.',
    'hedge “1%”',
    'hedge “more than one percent”'
  ],
  ['它的内存消耗不到 50MB。', 'It consumes 50 MB of memory.', 'hedge “不到 50MB”', 'hedge “50 MB”'],
  ['价格大概降低 20%。', 'The price drops by 20%.', 'hedge “大概降低 20%”', 'hedge “20%”'],
  [
    '它是 100 美元的 500 倍还多。',
    'It is 500 times as much as 100 dollars.',
    'hedge “500 倍还多”',
    'hedge “500 times”'
  ],
  [
    '请看茶谱和茶具。',
    'See the [list of teas](https://tea.example/list) and the [tea ware](https://ware.example/all).',
    'link “请看茶谱和茶具。”',
    ''
  ]
]
