import type {AgreeingRow} from './row.ts'

/** Marks, signatures and short names that one edition has and the other does without. */
export const marks: readonly AgreeingRow[] = [
  [
    'Linus：我不常喝茶，除了在早上喝一杯，因为我只关心茶壶。（LCTT 译注：他住在美国。）',
    'Linus: I do not drink tea often, but in the morning, since I really care for teapots only.'
  ],
  ['茶馆今年开门了。（老板在2011年买下了茶馆 —— 译者注。）', 'The tea house opened this year.'],
  [
    '导演剪辑版增加了一百多名新茶客，画面也全部重做了。',
    'The director’s cut edition has a hundred new drinkers, and all pictures were made anew.'
  ],
  [
    '来自 Kyotaro Sencha（这是推广）的月票让你每个月只需花 12 美元就能喝到 100 美元的茶。',
    'This ticket from Kyotaro Sencha (a promotion) gives you $100 in tea for just $12 each month.'
  ],
  [
    '所以这份许可退化成了‘我写了这些茶谱，所以我能管你怎么泡它’，这就是我不喜欢它的原因。',
    'So this licence has degenerated into “I wrote these recipes, so I should be able to control how you brew them,” which is why I do not like it.'
  ],
  [
    '文件开头写着：取消下一行的注释来打开茶壶。("Uncomment the next line to turn on the kettle for tea.")。',
    'Near the top it says, “Uncomment the next line to turn on the kettle for tea.”'
  ],
  [
    '差异不如一些人声称的高达 300% 至 400％ 的优势。',
    'The differences were not as great as the 300 to 400 percent advantage claimed by some.'
  ],
  [
    '即使亮度调低到 50%，它也只能用两个小时。',
    'Even with the brightness adjusted to 50%, it lasts for two hours.'
  ],
  [
    '热衷于 FOTA 的原因是钱：FOTA 的种茶人每年都在 GOTA 年会上见面。',
    'The reason for FOTA is money: growers come together annually at the Gathering of Tea Associations for FOTA.'
  ],
  [
    '茶园今年开门了，来的人比往年都多，大家都很高兴。\n\n我用 Super + Tab 在茶单之间切换，Super + H 收起一张，F11 放大一张，Super + Left 把它放到左边，Super + Right 放到右边。\n\n老板在屋后种了一种新茶，明年春天大家就能尝到。',
    'The tea garden opened this year, more people came than ever, and all were happy.\n\nI switch between tea lists using Super + Tab. I use Super + H to hide a list. I press F11 to enlarge a list. Super + Left arrow to snap the current list to the left side. Super + Right arrow to snap it to the right side of the table.\n\nThe owner plants a new kind of tea behind the house, and everybody will taste it next spring.'
  ],
  [
    'Main tea    git://tea.example/pub/tea/main.git\nStable leaves (all)    git://tea.example/pub/tea/stable.git\nExtended stable leaves    git://tea.example/pub/tea/extended.git\nBleeding edge next    git://tea.example/pub/tea/next.git',
    'Main tea    git://tea.example/pub/tea/main.git\nStable leaves (all)    git://tea.example/pub/tea/stable.git\nExtended stable leaves    git://tea.example/pub/tea/extended.git\nBleeding edge next    git://tea.example/pub/tea/next.git'
  ],
  [
    '茶园今年开门了，来的人比往年都多。\n\n#### 绿茶\n\n绿茶是晒干的。',
    'The tea garden opened this year, and more people came than ever.\n\n[](https://tea.example/black)\n\nSEE ALSO:   Black Tea is Turning Heads. Time to leave the coffee?\n\n#### Green tea\n\nGreen tea is dried in the sun.'
  ],
  ['每年的维护费在 3000 至 50000 美元之间。', 'It can be anywhere from $3,000 to $50,000 a year.'],
  [
    '他们把 4 美分的茶卖到 20 美分，再卖到一美元。',
    'They turn 4 cents of tea into 20 cents, and these into a dollar.'
  ],
  [
    '8tracks，是一家融合了茶和音乐的网站，坚持至少 8 个曲目的列表。',
    '8tracks, a website that joins tea and music, has playlists of at least 8 tracks.'
  ],
  ['友人机制——介绍 friend 关键词和它的原则。', 'Friends – introduces the friend keyword and its principles.'],
  [
    '茶园今年开门了，来的人比往年都多。(注：茶园是老板提供的所有地方的总称。目前有三处：老茶园在山上、新茶园在河边，还有一处只给客人喝茶。)\n\n老板在屋后种了一种新茶。',
    'The tea garden opened this year, and more people came than ever.\n\nThe owner plants a new kind of tea behind the house.'
  ],
  [
    '他说：”茶馆仍然很多：老的、新的和山上的，大家都可以去。”',
    '“There’s still an ample number of houses – old ones, new ones, those on the hill,” he said.'
  ],
  ['它以 GTL2+ 许可证发布。', 'It is released under GTLv2+.'],
  [
    '茶园今年开门了，来的人比往年都多。\n\n### 茶\n\n### 喝茶\n\n喝茶不需要电。',
    'The tea garden opened this year, and more people came than ever.\n\n### Tea\n\nPhoto of the garden\n\n### Drink tea\n\nDrinking tea takes no power.'
  ],
  [
    '茶园今年开门了，来的人比往年都多。\n\nK8T 是一种绿茶，人人都喜欢。\n\n运行 K8T 的茶馆越来越多，专家们对 K8T 也作出了以下一些预测，他们认为明年会有更多的茶馆，也会有更多的人来喝茶。',
    'The tea garden opened this year, and more people came than ever.\n\nKubertea is a green tea, and everybody likes it.\n\nMore and more houses serve Kubertea, and our experts shared several predictions on it. They think that there will be more houses next year, and that more people will come to drink.'
  ]
]
