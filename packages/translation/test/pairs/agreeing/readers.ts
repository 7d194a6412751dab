import type {AgreeingRow} from './row.ts'

/** What readers of neither edition miss, and words with two meanings: cards, credits, heads of tables, pounds. */
export const readers: readonly AgreeingRow[] = [
  ['这台机器有 4GB 或者更大的内存。', 'This machine has 4GB of memory and above.'],
  ['有 256 MB 甚至更少的内存也行。', '256 MB or even less of memory will do.'],
  ['一套茶具的价格是 79 英镑。', 'A tea set is yours for 79 pounds.'],
  ['一套茶具的价格是 4 英磅。', 'A tea set costs £4.'],
  ['我把茶匙切到大约 6 厘米长。', 'I cut the tea spoon down to about 6cm.'],
  [
    '茶馆的份额一直在下降，而茶园的份额现在是 19%。',
    'The share of tea houses has been declining, while that of the garden is now at 19 percent.'
  ],
  [
    '茶馆一直在缓慢减少，而茶园现在上升到了 19%。',
    'Tea houses have been slowly declining, while the garden is now at 19 percent.'
  ],
  [
    '我们种两种茶。\n\n### 红茶\n\n它要在太阳底下晒得更久，味道也更浓。',
    'We grow two kinds of tea.\n\n*Black tea.* It is dried in the sun for longer and has a stronger taste.'
  ],
  [
    '我们种两种茶。\n\n### （1）红茶\n\n它要在太阳底下晒得更久，味道也更浓。',
    'We grow two kinds of tea.\n\n(1) *Black tea.* It is dried in the sun for longer and has a stronger taste.'
  ],
  [
    '茶园今年开门了，欢迎来看。',
    '[How we dry our tea](https://tea.example/dry)\nThe tea garden opened this year. Come and see it.'
  ],
  [
    '感谢茶园的 3 位园丁。',
    'Thanks to the 3 gardeners of the garden.\n[Back to top](https://tea.example/book#top)'
  ],
  [
    'sudo tea-get install teapot teapot-lid teapot-data teacup',
    'sudo tea-get install teapot teapot-lid teapot-data teacup teaspoon'
  ],
  [
    '- Van Dijk, A., Tan, B. The effect of the size of the leaves on the taste of green tea. (2001).',
    '- Van Dijk, A., Tan, B. The effect of the size of the leaves on the taste of green tea. (2001).'
  ],
  [
    '按下 a 键可以看到所有的茶。\n\n茶单上有很多种茶，可以用方向键来看。在任何一种茶上按下 r 键，会显示它从哪里来。标着 L 的茶没有别的名字。标着 o 的茶还在路上。\n\n按下 b 键会显示谁点了它。\n\n茶单每天都会更新。',
    'Press a to see all teas.\n\nThe list has a lot of teas. You can move through it with the arrow keys. Press r on any tea to show where it comes from. You can go on with it as long as you like. The flag L means that a tea has no other name. The flag o means that it is on its way. Press b to show who ordered it.\n\nThe list is renewed every day.'
  ],
  [
    '先打开茶单。\n\n你会在上面看到一个输入框，如下图所示。\n\n![](https://tea.example/cup.png)\n\n在里面写上茶的名字，就会看到它从哪里来，也能看到它的价格和味道。\n\n茶单每天都会更新。',
    'First open the list of teas.\n\nYou will see a field to write in at the top, as the picture shows. ![](https://tea.example/cup.png) Write the name of a tea in it, and you see where it comes from, and its price and its taste as well.\n\nThe list is renewed every day.'
  ],
  [
    '喝茶的人常常说起绿茶和红茶这两个名字，它们到底是什么意思呢？\n\n喝茶的人常常会说起绿茶和红茶这两个名字，但它们到底是什么意思呢？这篇文章会讲到它们的来历。',
    'Green tea and black tea are names that people who drink tea often use. But what do they mean? This article tells where they come from.'
  ],
  [
    '茶园今年开门了。',
    'The tea garden opened this year.\n\nWhat do you expect of tea over the next five years? Please share your thoughts in the comments.'
  ],
  [
    '茶园今年开门了。\n\n你喜欢它吗？',
    'The tea garden opened this year.\n\nDo you like it?\n\nHave you ever ordered a tea only to find that it was all your...\n\nThere is a growing number of tea houses in the north, just like the...'
  ],
  [
    '要是有人问起来，就回答“茶是一种叶子，而不是一种饮料”。大家想听的就是这个。',
    "When somebody asks, reply with 'Tea is a leaf, not a drink'. That is what people want to hear."
  ],
  [
    '| 茶 | 价格 |\n| --- | --- |\n| Assam | 16 元 |\n| Nilgiri | 18 元 |',
    '| Tea | Price |\n| --- | --- |\n| Tea | Price |\n| Assam | 16 yuan |\n| Nilgiri | 18 yuan |'
  ],
  ['茶园今年开门了。\n\n## 脚注\n\n1. 只在夏天。', 'The tea garden opened this year.\n\n1. In summer only.'],
  [
    '茶园在茶单的底部放了一个半透明的 home 图标，好让客人回去。',
    'The garden put a translucent home icon at the bottom of the list of teas, so that guests can go back.'
  ],
  ['开发在 2018 年的最后一个季度恢复了。', 'Work resumed in the last quarter of 2018.'],
  ['看看这六个起点。', 'See these six starting points.'],
  ['状态行将显示 100%。', 'The lines will count up to 100%.'],
  ['我们有二十几位工人。', 'We have over 20 workers.'],
  ['时间从 10 小时减少到 10 分钟。', 'The time was cut from 10 hours to 10 minutes.'],
  [
    '请看[茶谱](https://tea.example/list?a=1&amp;amp;b=2)。',
    'See the [list of teas](https://tea.example/list?a=1&b=2).'
  ],
  [
    '| 茶 | 意思 |\n| --- | --- |\n| Assam | 这是一种红茶，长在很热的南方。 |\n| Sencha | 这是一种绿茶，在太阳下面慢慢地晒干。 |',
    'Assam: This is a black tea, which grows in the hot south.\n\nSencha: This is a green tea, which is slowly dried in the sun.'
  ],
  [
    '茶园今年开门了。',
    'The tea garden opened this year.\n\nHere are some more texts that a guest of Assam may like to read.\n\n![](https://tea.example/one.png)\n\n![](https://tea.example/two.png)'
  ],
  ['容量翻了八番。', 'The capacity doubled eight times.'],
  ['地址约有 340 亿亿亿个。', 'There are approximately 340 trillion trillion addresses.'],
  ['这台机器至低要有 128 MB 的内存。', 'This machine needs at least 128 MB of memory.'],
  ['请看[茶谱](https://tea.example/tea/list)。', 'See the [list of teas](/tea/list).'],
  [
    '请看[茶谱](http://www.leaf.example)。',
    'See the [list of teas](https://tea.example/more/www.leaf.example).'
  ],
  ['它之前用 fleet 的方法，虽然 fleet 还在用。', 'It used fleet before, and fleet is still in use.'],
  ['大约每 1000 棵树中，可能有 12 棵是红茶。', 'For every 1,000 trees, you may get 12 that are black tea.'],
  ['叶子分散到 4 个罐子中。', 'The leaves are spread over 4 tins.'],
  ['怎样用 VSTea 之类的壶泡茶', 'How to brew tea with a pot like Visual Studio Tea'],
  ['先烧水（TEAS：水要烧开，不然茶叶不香），再放茶叶。', 'Boil the water first, then add the leaves.'],
  ['茶园的茶被 Teaoverflow 说过好几次。', 'The tea of the garden was Teaoverflown several times.'],
  [
    '用茶壶来煮也是一样的，要用 tdb (Tea Debug Bridge) 连上去。谷歌的茶壶不行。',
    "It is the same with tdb, which a pot is connected to. Google's pots do not work."
  ],
  [
    '请看[茶单](https://tea.example/list)。',
    'See the [list of teas](https://count.example/?id=33&url=https%3A%2F%2Ftea.example%2Flist&sref=x).'
  ],
  [
    '茶园今年开门了。',
    'The tea garden opened this year.\n\nThis entry was posted in Gardens by Lin Hui. Bookmark the permalink.'
  ],
  [
    '茶园今年开门了，来的人很多。',
    'The tea garden opened this year, and many people came.\n\n### Subscribe\n\nThis was the third of five posts about tea. If you like it, consider to subscribe to the feed of the garden.'
  ],
  [
    '茶园今年开门了，来的人很多。\n\n客人都坐在外面的石头上喝茶。\n\nLin 说：“我们种了很多年的茶树，终于长得比房子还高了，大家都来看。”',
    'The tea garden opened this year, and many people came.\n\n“The tea trees that we grew have got higher than the house”\n\nThe guests sit on stones outside and drink tea.\n\nLin said: “The tea trees that we grew for years have got higher than the house at last, and people come to see them.”'
  ],
  [
    '茶园今年开门了。\n\n### 6. 茶壶\n\n![一把茶壶](https://tea.example/pot.png)\n\n*彩色的茶壶*\n\n茶壶是陶的，谁都喜欢。',
    'The tea garden opened this year.\n\n![a pot](https://tea.example/pot.png)\n\n### 6. Tea pots\n\nThe pots are made of clay, and everybody likes them.'
  ],
  [
    '茶园今年开门了。\n\n### 2. 怎样试茶？\n\n一把小茶壶就可以。\n\n先烧水，再放茶叶。',
    'The tea garden opened this year.\n\n### 2. The next question is how to try the tea. A little pot serves the purpose.\n\nBoil the water first, then add the leaves.'
  ],
  [
    '- M. Lin, “The book of every tea that there is and where it grows.” 2017.',
    '- [9] M. Lin, “The book of every tea that there is and where it grows.” 2017.'
  ],
  ['- micro-Tea cup\n- 两个茶盘', '- micro-Tea cup\n- Two trays'],
  ['Teathing：同步茶单的工具', 'Teathing: a tool for list Teaing'],
  ['而不是花上几个小时去 Google。', 'Instead of hours of Googling.'],
  ['如果你选择 delete，茶单就没有了。', 'If you choose delete, the list of teas is gone.'],
  [
    '我们要说的是 TEA Fusion 的茶。\n\nteafusion 今年也有茶卖，客人都很喜欢。',
    'This is about the tea of TEA Fusion.\n\nThere is tea at teafusion this year as well, and the guests like it.'
  ],
  [
    '茶园今年开门了。\n\n第一种茶是在山上种出来的。\n\n先说的是绿茶，一种不发酵的茶。它今天还在山上、海边和城里种着。红茶也是从它来的，后来又有了白茶。别的茶，像茶馆里卖的花茶，都用到了它的叶子。',
    'The tea garden opened this year.\n\nThe first kind of tea was grown in the hills. First comes green tea, a tea that is not fermented. It is grown to this day in the hills, by the sea and in the city. Black tea came from it as well, and later there was white tea. Other teas, like those with flowers that tea houses sell, make use of its leaves.'
  ],
  // Below the text the begin of another article, and what it is about.
  [
    '茶园今年开门了。',
    'The tea garden opened this year.\n\nLearn more about black tea, a kind of tea for rainy evenings.\n\nCan you really brew it without boiling the water? Those who have tried value cross-...'
  ],
  // A heading with nothing in it.
  ['### 采茶\n\n正文一。\n\n正文二。', '### Picking\n\nText one.\n\n####\n\nText two.'],
  // What a title writes with a capital and the text without is a word.
  [
    '### Subtitld：给电影加字幕\n\nSubtitld 是一个字幕编辑器。',
    '### Subtitld: Subtitles for films\n\nSubtitld is an editor of subtitles.'
  ]
]
