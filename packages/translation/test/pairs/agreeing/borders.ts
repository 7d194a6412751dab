import type {AgreeingRow} from './row.ts'

/** Paragraphs that are cut at other places, and what stands round a text in one edition only. */
export const borders: readonly AgreeingRow[] = [
  [
    '林梅从来不把茶叶放进冰箱，她说那样味道会变。\n\n可是她母亲留下的那只锡罐，一只能装三斤茶叶的旧罐子，还摆在厨房的架子上，她很喜欢。\n\n因为茶壶总是放在炉子旁边，她就把茶杯也放在那里，伸手就能拿到，不用再走来走去。\n\n最后，她以前会把包装上的标签撕掉，因为那时候能买到的只有一种牌子。',
    'Lin Mei never keeps tea in the fridge, since she says it changes the taste.\nBut the old tin that her mother left her, big enough for a kilo and a half, still stands on the shelf of the kitchen, and she likes it a lot.\nAnd because the pot always stands beside the stove, the cups stand there as well, where they can be reached without walking around.\nFinally, she used to peel the labels off the packets, back when there was only one brand to be had.'
  ],
  [
    '茶园今年开门了，来的人很多。\n\n### 常见的茶具\n\nTeapoter 是最常见的茶具，几乎每一家茶园都有一套，大家都喜欢用它。\n\n### 不常见的茶具\n\n铜壶在城里很少见到，只有 Kyoto 的几家老店里还能买得到。',
    'The tea garden opened this year, and many people came.\n\n**Common tea ware**\nThe Teapoter is the most common tea ware, nearly every tea garden has a set, and everybody likes to use it.\n\n**Uncommon tea ware**\nCopper pots are rarely seen in the city, and only sold in some old shops of Kyoto.'
  ],
  [
    '1. 先选茶叶\n   1. 如果茶叶是新的，就用八十度的水来泡\n   2. 不然，就用刚刚烧开的水来泡\n2. 然后等三分钟',
    '1. Choose the leaves first\n   a) If the leaves are new, brew them with water of eighty degrees\n   b) Otherwise, brew them with water that has just boiled\n2. Then wait for three minutes'
  ],
  [
    '茶园今年开门了，来的人很多。\n\n但是他们是怎么做到的呢？还有，今年的茶和往年的有什么不同呢？\n\n嗯，有几个原因，Kyoto 的茶商在一篇新的文章里都写出来了。在这里，让我简单说一说。\n\n明年还会开门。',
    'The tea garden opened this year, and many people came.\n\nBut how did they do that? And what makes the tea of this year different from the tea of the years before? Well, there are a few reasons for that, and the traders of Kyoto have written down all of them in a new article.\n\nLet me sum them up here.\n\nIt will open next year.'
  ],
  [
    '![茶园](https://tea.example/garden.jpg)\n\n> 让我们看看这种很有意思的茶壶：Teapoter。\n\n随着茶园不断 [涨价](https://tea.example/price)，许多人开始选择能够 [在家用](https://tea.example/home) 的茶壶，自己来泡茶。\n\nTeapoter 就是其中一种。我最近发现了这种自称为 “_最轻、最快的壶_” 的茶壶。\n\n接下来，我就来试一试。\n\n### Teapoter：简介',
    'Let’s take a look at another interesting pot, the Teapoter.\nThe way tea gardens have been [raising](https://tea.example/price) their prices has prompted many people to opt for [pots for the home](https://tea.example/home), and to brew their tea by themselves.\n\nThe Teapoter is one such pot that I recently came across, and that claims to be “_the lightest and fastest pot_” around.\n\nSo, join me as I try it.\n\n### Teapoter: overview'
  ],
  [
    '![茶园](./garden.jpg)\n\n茶园是一个种茶的地方。',
    '![Garden](./garden.jpg)\n\nRed bricks by [Lin Mei](https://mei.example/) on Tapix (cropped), fire by [An Hui](https://hui.example/) on Tapix (stretched)\n\nA tea garden is a place where tea is grown.'
  ],
  [
    '茶园今年开门了，欢迎大家来看看。',
    'The tea garden opened this year, and everybody is welcome.\n\nKurt Lindh shares how he replaced his old coffee grinder with a Molino.'
  ],
  [
    '1. 我找到了这家茶园。\n\n> **译注：**\n>\n> 这家茶园主要是为那些想喝茶、但不知道从哪里开始的人开的。他们可以在这里慢慢地挑选自己喜欢的茶。\n\n茶园今年开门了。',
    '1. I found this tea garden.\n\nThe tea garden opened this year.'
  ],
  [
    '在尝过新茶以后，你应该会看到这样漂亮的颜色：\n\n![新茶](https://tea.example/new.jpg)\n\nKyoto 的茶是一种非常好的茶，即使只有一只旧壶也可以泡得很好。如果你是刚开始喝茶的人，那么可以看 Teapoter 网站上的书，来自己学习怎么泡茶。\n\n*（题图：Legacy paper lantern::1.7 celestial::1 edison bulb::1 wooden::1 in high resolution）*',
    'After you have tasted the new tea, you should see this beautiful colour:\n\n![A cup of Kyoto][4]\n\nThe tea of Kyoto is a very good tea that can be brewed well even with an old pot. If you are new to tea, you can learn how to brew it by yourself with the book on the site of Teapoter.'
  ],
  [
    '### 茶具\n\n先说茶具。\n\n### 1、茶壶\n\n茶壶要烫。\n\n### 2、茶杯\n\n茶杯要小。\n\n### 结语\n\n趁热喝。',
    '### Tea ware\n\nTea ware first.\n\n#### 1. Pots\n\nPots are hot.\n\n#### 2. Cups\n\nCups are small.\n\n### Closing notes\n\nDrink it hot.'
  ],
  ['茶园今年开门了。\n\n干杯！', 'The tea garden opened this year.\n\nCheers!\n\n##### Also read'],
  [
    '![Teapoter 的 Molino 茶壶](https://tea.example/molino.jpg)\n\nKyoto 的茶园今年开门了。',
    '![The Molino of Teapoter](https://tea.example/molino.jpg)\n\nThe Molino of the Teapoter.\n\nThe tea garden of Kyoto opened this year.'
  ],
  [
    '> 茶的方面，今年并没有那么多特别的，我们在其它年份有更大的变化。',
    '> “As for tea, this year doesn’t have all that much special, and we’ve had much bigger changes in other years.”[1]'
  ],
  [
    '```\nUSER TTY FROM LOGIN@ IDLE\ngit clone https://tea.example/pot.git\n```',
    '```\nUSER TTY FROM [email protected] IDLE\ngit clone <https://tea.example/pot.git>\n```'
  ],
  [
    '> **译注：** 几种茶壶如下。\n>\n> - 铜壶是用铜做的茶壶，放在火上烧水用，不能用来泡茶；\n> - 陶壶是用陶土做的茶壶，泡茶最好，但是容易碎。\n\n茶园今年开门了。',
    'The tea garden opened this year.'
  ],
  ['现在手工做茶已经没有必要了。', 'There is no need to make tea by hand in the 21st century.'],
  ['问题一、怎样泡茶？', 'Q1. How is tea made?'],
  [
    '上过茶艺基础课的人都知道，水要烧开。',
    'Anyone who has taken a tea 101 course knows that water has to boil.'
  ],
  ['我们可以吸引比1%更多的孩子。', 'We can reach more than one percent of children.'],
  ['它的内存消耗不到 50MB。', 'It hardly consumes 50 MB of memory.'],
  ['价格大概会降低 20%。', 'The price tends to drop by 20%.'],
  ['它是 100 美元的 500 倍还多。', 'It is 500 times more than 100 dollars.']
]
