import type {Differing} from './row.ts'

/** The same places where something is missed, or says something else. */
export const readers: readonly Differing[] = [
  ['这台机器有 4GB。', 'This machine has 4GB and above.', 'hedge “4GB”', 'hedge “4GB and above”'],
  [
    '这台机器有 4GB 或者更小的内存。',
    'This machine has 4GB of memory and above.',
    'hedge “4GB 或者更小”',
    'hedge “4GB”'
  ],
  [
    '有 256 MB 或更多的内存也行。',
    '256 MB of memory or even less will do.',
    'hedge “256 MB 或更多”',
    'hedge “256 MB”'
  ],
  [
    '一套茶具的价格是 78 英镑。',
    'A tea set is yours for 79 pounds.',
    'number “一套茶具的价格是 78 英镑。” number “78 英镑”',
    'number “A tea set is yours for 79 pounds.” number “79 pounds”'
  ],
  ['一套茶具重 79 公斤。', 'A tea set weighs 79 pounds.', 'unit “79 公斤”', 'unit “79 pounds”'],
  ['一套茶具的价格是 5 英磅。', 'A tea set costs £4.', 'number “5 英磅”', 'number “£4”'],
  [
    '我把茶匙切到大约 7 厘米长。',
    'I cut the tea spoon down to about 6cm.',
    'number “大约 7 厘米”',
    'number “about 6cm”'
  ],
  [
    '茶馆减少了，而茶园的份额下降到了 19%。',
    'Tea houses are fewer, while the share of the garden rose to 19 percent.',
    'direction “19%”',
    'direction “19 percent”'
  ],
  [
    '我们种两种茶。\n\n### 红茶\n\n它要在太阳底下晒得更久，味道也更浓。',
    'We grow two kinds of tea.\n\nIt is dried in the *sun* for longer and has a stronger taste.',
    'heading “### 红茶”',
    'heading “We grow two kinds of tea.”'
  ],
  [
    '茶园的 3 位园丁欢迎来看我们怎么晒茶。',
    'The 3 gardeners of the garden ask you to come and see [how we dry our tea](https://tea.example/dry).',
    'link “茶园的 3 位园丁欢迎来看我们怎么晒茶。”',
    '~link “how we dry our tea”'
  ],
  [
    '感谢茶园的 3 位园丁，名单在书里。',
    'Thanks to the 3 gardeners of the garden, who are named in [the book](https://tea.example/book#names).',
    'link “感谢茶园的 3 位园丁，名单在书里。”',
    '~link “the book”'
  ],
  [
    'Dry the leaves in the sun before you pick them by hand.',
    'Dry the leaves in the sun before you pick them by hand.',
    'untranslated “Dry the leaves in the sun before you pick them by hand.”',
    'untranslated “Dry the leaves in the sun before you pick them by hand.”'
  ],
  [
    '先打开茶单。\n\n茶园的工人会把不用的叶子留给附近的农民，他们用来喂牛。\n\n![杯子](./cup.png)\n\n在里面写上茶的名字，就会看到它从哪里来，也能看到它的价格和味道。\n\n茶单每天都会更新。',
    'First open the list of teas.\n\n![cup](./cup.png)\n\nWrite the name of a tea in it, and you see where it comes from, and its price and its taste as well.\n\nThe list is renewed every day.',
    'paragraph “茶园的工人会把不用的叶子留给附近的农民，他们用来喂牛。”',
    'paragraph “First open the list of teas.”'
  ],
  [
    '茶园在海边，冬天很冷，夏天的时候客人很多，他们从城里坐火车来。\n\n喝茶的人常常会说起绿茶和红茶这两个名字，但它们到底是什么意思呢？',
    'Green tea and black tea are names that people who drink tea often use. But what do they mean?',
    'paragraph “茶园在海边，冬天很冷，夏天的时候客人很多，他们从城里坐火车来。”',
    'paragraph “ and bl”'
  ],
  [
    '茶园今年开门了。',
    'The tea garden opened this year.\n\nIn the next five years the garden will grow as large as the wood beside it.',
    'paragraph “茶园今年开门了。”',
    'paragraph “In the next five years the garden will grow as large as the wood beside it.”'
  ],
  [
    '茶园今年开门了。\n\n你喜欢它吗？',
    'The tea garden opened this year.\n\nDo you like it?\n\nMany who ordered a tea in summer found that it was cold.',
    'paragraph “你喜欢它吗？”',
    'paragraph “Many who ordered a tea in summer found that it was cold.”'
  ],
  [
    '- AfCup：一种挡灰的盖子\n- Kettler：烧水的人',
    '- AliTea: a lid against dust\n- Kettler: who boils the water',
    'name “AfCup”',
    'name “AliTea”'
  ],
  [
    '园丁说：“茶是一种叶子，而不是一种饮料。”大家想听的就是这个。',
    'The gardener said that much had changed in the garden. That is what people want to hear.',
    'quote “茶是一种叶子，而不是一种饮料。”',
    'quote “The gardener said that much had changed in the garden. That is what people want to hear.”'
  ],
  [
    '| 茶 | 产地 |\n| --- | --- |\n| 绿茶 | 北方 |',
    '| Tea | Place |\n| --- | --- |\n| Black tea | South |\n| Green tea | North |',
    'list “| 茶 | 产地 |”',
    'list “| Black tea | South |”'
  ],
  [
    '茶园今年开门了。\n\n## 价格\n\n1. 只在夏天。',
    'The tea garden opened this year.\n\n1. In summer only.',
    'heading “## 价格”',
    'heading “The tea garden opened this year.”'
  ],
  [
    '茶园的 home 很大，客人都喜欢。',
    'The home of the garden is large, and guests like it.',
    'residue “home”',
    'residue “The home of the garden is large, and guests like it.”'
  ],
  [
    '开发在 2018 年第三季度恢复了。',
    'Work resumed in the last quarter of 2018.',
    'year “2018 年第三季度”',
    'year “last quarter of 2018”'
  ],
  ['工人有六个起。', 'There are six workers.', 'hedge “六个起”', 'hedge “six”'],
  ['它占用 30% 的地方。', 'It takes up to 30% of the room.', 'hedge “30%”', 'hedge “up to 30%”'],
  ['我们有二十几位工人。', 'We have over 30 workers.', 'number “二十几”', 'number “over 30”'],
  [
    '时间从 10 小时减少到 20 分钟。',
    'The time was cut from 10 hours to 10 minutes.',
    'number “20 分钟”',
    'number “10 minutes”'
  ],
  [
    '请看[茶谱](https://tea.example/list?a=1&b=3)。',
    'See the [list of teas](https://tea.example/list?a=1&b=2).',
    'link “茶谱”',
    'link “list of teas”'
  ],
  [
    '茶园今年开门了。\n\n![](https://tea.example/one.png)\n\n它五月开门。',
    'The tea garden opened this year.\n\nIn winter its guests may like to stay in the house beside it.\n\n![](https://tea.example/one.png)\n\nIt opens in May.',
    'paragraph “茶园今年开门了。”',
    'paragraph “In winter its guests may like to stay in the house beside it.”'
  ],
  [
    '容量翻了七番。',
    'The capacity doubled eight times.',
    'number “翻了七番”',
    'number “doubled eight times”'
  ],
  [
    '地址约有 340 亿亿个。',
    'There are approximately 340 trillion trillion addresses.',
    'unit “约有 340 亿亿”',
    'unit “approximately 340 trillion trillion”'
  ],
  [
    '这台机器至低要有 128 MB 的内存。',
    'This machine needs at most 128 MB of memory.',
    'hedge “至低要有 128 MB”',
    'hedge “at most 128 MB”'
  ],
  [
    '请看[茶谱](https://tea.example/tea/list)。',
    'See the [list of teas](/tea/shop).',
    'link “茶谱”',
    'link “list of teas”'
  ],
  [
    '请看[茶谱](http://www.leaf.example)。',
    'See the [list of teas](https://tea.example/more/www.stem.example).',
    'link “茶谱”',
    'link “list of teas”'
  ],
  [
    '它之前用 fleet 的方法，现在不用了。',
    'It used the fleet before, and does not use it now.',
    'residue “fleet”',
    'residue “It used the fleet before, and does not use it now.”'
  ],
  [
    '大约每 1000 棵树中，可能有 13 棵是红茶。',
    'For every 1,000 trees, you may get 12 that are black tea.',
    'number “大约每 1000 棵树中，可能有 13 棵”',
    'number “For every 1,000 trees, you may get 12 that are black tea.”'
  ],
  ['茶园里有 40 个罐子。', 'There are over 40 tins in the garden.', 'hedge “40”', 'hedge “over 40”'],
  [
    '怎样用 Kettle 之类的壶泡茶',
    'How to brew tea with a pot like Samovar',
    'name “Kettle”',
    'name “Samovar”'
  ],
  [
    '先烧水（TEAS：水要烧开，不然茶叶不香），再放茶叶，放 5 克。',
    'Boil the water first, then add the leaves, 6 grams of them.',
    'number “5 克”',
    'number “6 grams”'
  ],
  ['茶园用的是 Pythone 语言。', 'The garden uses the Python language.', 'name “Pythone”', 'name “Python”'],
  [
    '请看[茶单](https://tea.example/cups)。',
    'See the [list of teas](https://count.example/?id=33&url=https%3A%2F%2Ftea.example%2Flist&sref=x).',
    'link “茶单”',
    'link “list of teas”'
  ],
  [
    '茶园今年开门了，来的人很多。',
    'The tea garden opened this year, and many people came.\n\n“The tea trees that we grew have got higher than the house”',
    'paragraph “茶园今年开门了，来的人很多。”',
    'paragraph ““The tea trees that we grew have got higher than the house””'
  ],
  [
    '茶园今年开门了。\n\n### 6. 茶壶\n\n![一把茶壶](https://tea.example/pot.png)\n\n茶壶是陶的，谁都喜欢。',
    'The tea garden opened this year.\n\n![a pot](https://tea.example/pot.png)\n\nThe pots are made of clay, and everybody likes them.',
    'heading “### 6. 茶壶”',
    'heading “The tea garden opened this year.”'
  ],
  [
    '大部分时间只用到 `lid` 和茶壶。',
    'Most of the time only `lip` and pots are used.',
    'code “lid”',
    'code “lip”'
  ],
  ['我们喝的是 Syncthng 的茶。', 'We drink the tea of Syncthing.', 'name “Syncthng”', 'name “Syncthing”'],
  [
    '茶园今年开门了。',
    'The tea garden opened this year.\n\nLearn more about black tea, a kind of tea for rainy evenings.',
    'paragraph “茶园今年开门了。”',
    'paragraph “Learn more about black tea, a kind of tea for rainy evenings.”'
  ],
  [
    '### Subttild：给电影加字幕\n\nSubtitld 是一个字幕编辑器。',
    '### Subtitld: Subtitles for films\n\nSubtitld is an editor of subtitles.',
    'name “Subttild”',
    'name “Subtitld”'
  ]
]
