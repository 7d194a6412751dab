import type {AgreeingRow} from './row.ts'

/** What published translations do for their readers: leads, contents, labels, marks and signs of their own. */
export const published: readonly AgreeingRow[] = [
  [
    '| Leaf drying | `leaf` |\n| --- | --- |\n| Cup heating | `cup` |',
    '| Leaf drying | `leaf` |\n| --- | --- |\n| Cup heating | `cup` |'
  ],
  [
    '茶园问："茶好喝吗？"客人点了"绿茶"以后，可以等到它凉下来再慢慢地喝。',
    'The garden asks: "Is the tea good to drink?” A guest who clicks "Green tea" can wait until it is cold and then drink it slowly.'
  ],
  ['切成 0.5 米的长度。', 'Cut it into 0.5m sections.'],
  ['2019 年 2 月 23-24，在茶园。', 'In the garden, on February 23-24, 2019.'],
  ['每种茶的机会都是 1/6。', 'The chance of each tea is 1:6.'],
  [
    '在最坏的情况下，它可能会导致性能下降多达一半。',
    'In the worst case it can cause performance to drop by half.'
  ],
  ['名字（不多于50 个字符）。', 'A name (50 characters or less).'],
  ['请提交一个 Issue，告诉我们茶好不好喝。', 'Please open an issue and tell us whether the tea is good.'],
  [
    '茶园的茶都在 fly.example 上卖，fly 的价目表也在那里。',
    'The tea of the garden is sold on fly.example, and fly has a list of prices there.'
  ],
  [
    '茶园今年开门了。\n\n**1、[茶壶](https://tea.example/pot)**（陶的）\n\n茶壶原来只用来烧水，现在大家都知道它什么茶都能泡。它很好用，比如可以把茶分到几个杯子里，也可以把凉了的茶再热一遍。\n\n**2、[茶杯](https://tea.example/cup)**（瓷的）\n\n茶杯很简单，喝什么都好，特别适合早上喝茶的人用。我最喜欢的是它的小，一口就可以喝完，还可以放进口袋里带走。',
    'The tea garden opened this year.\n\n**1. [Pot](https://tea.example/pot)** (of clay)\nAt first for nothing but water, the pot is known now for brewing every tea there is. It is very useful: you can for example pour tea into several cups, or heat what is cold once more.\n\n**2. [Cup](https://tea.example/cup)** (of china)\nThe cup is simple and good for every drink, above all for those who drink their tea in the morning. What I like most is that it is small, that it is empty at once, and that it fits into a pocket.'
  ],
  [
    '茶园今年开门了。\n\n### 泡茶\n\n先烧水，再放茶叶。\n\n### 晒茶\n\n摊在太阳底下。',
    'The tea garden opened this year.\n\n### Table of contents\n\n1. Brewing\n2. Drying\n\n### Brewing\n\nBoil the water first, then add the leaves.\n\n### Drying\n\nLay them out in the sun.'
  ],
  [
    '茶园今年开门了。\n\n明年还会开门。',
    '### The garden by the sea is open to everybody from this year on.\n\nThe tea garden opened this year.\n\nIt will open next year.'
  ],
  [
    '茶园今年开门了，来的人很多，都说这里的茶比城里的好喝。\n\n### 写在最后\n\n希望你喜欢这里的茶，欢迎带上家人和朋友再来喝。你最喜欢哪一种茶呢？请告诉我们。',
    'The tea garden opened this year, and many people came, who all say that the tea is better here than in the city.\n\n**In the end**\n\nI hope you like the tea here, and that you come again with your family and your friends. Which of the teas do you like the most? Please tell us about it.\n\n[lin.jpg](https://tea.example/lin.jpg?ssl=1)\n\n### Lin Hui\n\nLin Hui is a writer by the coast who is fond of all kinds of tea and of everything that goes with it, from the garden to the cup. She loves to read books about its history, travels far to see where it grows, and has an unhealthy weakness for the 90s!'
  ],
  ['文件名长于 255 个字符。', 'A file name with greater than 255 characters.'],
  ['WiFi 最高 6 GHz。', 'WiFi, which tops out at 6 GHz.'],
  [
    '手册列出了 18 个转义序列，我发现其中一些更有用。',
    'The manual lists 18 escape sequences, and some I find more useful.'
  ],
  ['你有没有一个最喜欢的茶馆？', 'Do you have a favourite tea house?'],
  ['看看这个： https://tea.example/Tea%20Cup%2012-Feb-2017-2037.mp4', 'Check it out:'],
  ['请看[速率限制](/docs/staging/#速率限制)。', 'See the [rate limits](/docs/staging/#rate-limits).'],
  [
    '茶园今年开门了。\n\n### 泡茶\n\n先烧水，再放茶叶。',
    'The tea garden opened this year.\n\n#### Recommended Read\n\n### Brewing\n\nBoil the water first, then add the leaves.'
  ],
  [
    '林说：“我们不是让大家多喝茶，而是帮大家把茶泡得好喝一些”。',
    '"We\'re not making anybody drink more tea," Lin said. "We help everybody to brew it better."'
  ],
  [
    '> 茶园的人都说，这里的茶又香又好喝。\n\n茶园今年开门了。',
    'Everybody in the garden says that the tea is good here.\n[People drink tea on a bench](https://tea.example/bench.png)\n\nThe tea garden opened this year.'
  ],
  ['可以从这里拿到上万种茶。', 'You can get many teas here (around 10,000).'],
  ['数字在本周突破了10,000。', 'The number has this week passed the 10,000 mark.'],
  ['支持多达200个成员的群组。', 'Groups of upto 200 members.'],
  ['在这些公司中，70% 的公司将在五年内停止交易。', 'Of these firms, 70% cease trading within five years.'],
  // Of counts, sizes and times that one edition tells alone nobody can be sure.
  ['有 30 个人。', 'There are people every month.'],
  ['茶馆全天开门，24 小时都有人。', 'The tea house is open all the time, and somebody is there.'],
  ['我不会碰这种茶。', 'I would not touch this tea with a 10-foot pole.'],
  ['大茶罐可以装 16 公斤（1 公斤等于 1000 克）。', 'The large tin holds 16 kilograms.'],
  // Only and just of counts and sizes.
  ['他只有 12 岁。', 'He was 12 years old.'],
  ['多达40人。', '40 people.'],
  ['它仅仅多出了 3000 片茶叶。', 'It has 3,000 extra leaves.'],
  ['最多只能有 4 个茶壶。', 'You can only have four pots.'],
  ['价格低至 35 美元。', 'The price is as cheap as $35.'],
  // Hedges that are none, or that the other edition says otherwise.
  ['那么怎么泡 100 壶呢？', 'So how about 100 pots?'],
  ['一段 15 分钟的茶艺表演。', 'A short 15min show of tea.'],
  ['可达到 200 克的茶罐。', 'A tin that is capable of 200 grams.'],
  ['大约要等半小时或稍长一点时间。', 'It may take about half an hour or more.'],
  ['茶罐最大为 2GB。', 'The tin holds up to 2GB.'],
  ['删除超过6个月的茶单。', 'It deletes lists of tea older than 6 months.'],
  ['这家茶馆开了18年。', 'The tea house has been open for more than 18 years.'],
  // What stands there letter for letter, whatever it is read as.
  ['把茶饼切成 1/32 和 1/64。', 'Cut the cake of tea into 1/32 and 1/64 of it.'],
  ['它有一个 10/100 的接口。', 'It has a single 10/100 port.'],
  ['茶单大到 1MB（10^6 字节）。', 'A list of 1MB (1×106 bytes).'],
  ['400Gb 以太网。', '400 Gigabit Ethernet.'],
  ['起售价为3799元。', 'It starts at ¥3,799.'],
  ['茶馆筹集了350万美元。', 'The tea house raised 3.5 millions dollars.'],
  ['大约需要数以百万计的欧元。', 'It would cost millions of euros.'],
  ['它几乎支持所有茶壶。', 'It supports virtually all pots.'],
  // Times.
  ['像是二十一世纪初的茶馆。', 'It looked like a tea house of the early 2000.'],
  ['20 世纪 90 年代后期和 21 世纪前十年的茶。', 'Teas of the late ’90s and most of the ’00s.'],
  ['茶树在 20 世纪 60 年代种下。', 'The bushes were planted in the 1960′s.'],
  ['每晚 12:30 关门。', 'It closes every night at 12:30 AM.'],
  ['数以千计的人喝茶。', '1000s of people drink tea.'],
  ['`1h30m` 是一个半小时。', 'An hour and a half is 1h30m.'],
  [
    '每五分钟泡一次（08:05、08:10 等），直到下午 6 点。',
    'Brew every five minutes (08:05, 08:10) until 6 p.m.'
  ],
  // Quotation marks the wrong way round, or one of them forgotten.
  [
    '园丁说：”每一片叶子我们都会先晒干，再用手一片一片地挑选。“',
    'The gardener said: “We dry each leaf in the sun before we pick them by hand, one by one.”'
  ],
  // What a site asks of its readers.
  [
    '茶园今年开门了，来的人很多。',
    'The tea garden opened this year, and many people came.\n\nDo you know another garden that is as good? Let us know in the comment box.'
  ],
  [
    '茶园今年开门了，来的人很多。',
    'The tea garden opened this year, and many people came.\n\n#### Shops make millions, our garden has you!\n\nIf you like what we do here, please consider making a donation to our garden.\n\nNot now'
  ],
  ['这个方法返回 true 时，茶就泡好了。', 'The tea is ready when this method returns true.'],
  // A paragraph that the other edition cuts in two.
  [
    '茶园今年开门了，来的人很多。\n\nFirewall 是茶园默认可用的围栏，它用许多木桩和铁丝做成，把茶园围在里面。\n\n默认情况下，有以下几种可用的围栏，园丁每年都会换新的，旧的送给邻居：\n\n- 竹子围栏\n- 木头围栏',
    'The tea garden opened this year, and many people came.\n\nFirewall is the fence that is there by default, made of many posts and of wire, and it holds the garden in. By default the following fences are there, which the gardener puts up anew each year, and gives the old ones to neighbors:\n\n- a fence of bamboo\n- a fence of wood'
  ],
  // A short word of every day is no slip for an abbreviation.
  ['茶单通过 REST 接口提供。', 'The list of teas has a REST interface. Test it.'],
  // What the name of a machine holds is no size.
  ['在 64 位系统里建 i386 系统。', 'Set up an i386 bit system in a 64 bit one.'],
  // A credit below a picture of another site.
  [
    '茶园今年开门了，来的人很多。',
    'The tea garden opened this year, and many people came.\n\n[Mei Lin](https://tea.example/mei) (CC0)'
  ]
]
