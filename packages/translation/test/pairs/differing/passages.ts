import type {Differing} from './row.ts'

/** Whatever else a passage holds. */
export const differingPassages: readonly Differing[] = [
  [
    '布朗说它很好。\n\n作者Anna Karlsson补充说，海很冷。',
    'Brown said it was good.\n\nThe author Anna Karlson added that the sea was cold.',
    'name “Karlsson”',
    'name “Karlson”'
  ],
  ['我们使用PostgreSQL和Redis。', 'We use PostgresSQL and Redis.', 'name “PostgreSQL”', 'name “PostgresSQL”'],
  [
    '先装Teapotter。Teapotter很快。',
    'Install Teapotter first. Teapoter is fast.',
    'name “Teapotter”',
    'name “Teapoter”'
  ],
  [
    '茶园今年开门了。',
    'The tea garden opened this year.\n\nIt belongs to a family of farmers and potters.',
    'paragraph “茶园今年开门了。”',
    'paragraph “It belongs to a family of farmers and potters.”'
  ],
  ['Grafana显示了结果。', 'Graphana shows the result.', 'name “Grafana”', 'name “Graphana”'],
  [
    '见[报告](https://a.example/r)和[数据](https://b.example/d)。',
    'See the [report](https://a.example/r) and the data.',
    '',
    'link “See the [report](https://a.example/r) and the data.”'
  ],
  [
    '见[报告](https://a.example/r)。',
    'See the [report](https://a.example/other).',
    'link “报告”',
    'link “report”'
  ],
  [
    '这项技术的 adoption 率很高。',
    'The adoption rate of this technology is high.',
    'residue “adoption”',
    'residue “The adoption rate of this technology is high.”'
  ],
  [
    '我们需要更多的 funding 支持。',
    'We need more funding.',
    'residue “funding”',
    'residue “We need more funding.”'
  ],
  [
    '即将实现 Prediction 的预测。',
    'A prediction that will come true.',
    'residue “Prediction”',
    'residue “A prediction that will come true.”'
  ],
  [
    '这是 very 重要的一步。',
    'This is a very important step.',
    'residue “very”',
    'residue “This is a very important step.”'
  ],
  [
    '“我们还在学习。”他说。',
    'He said they were still learning.',
    'quote “我们还在学习。”',
    'quote “He said they were still learning.”'
  ],
  [
    '他说我们还在学习很多东西。',
    'He said: “We are still learning many things here.”',
    'quote “他说我们还在学习很多东西。”',
    'quote “We are still learning many things here.”'
  ],
  [
    'Anna Lee说：“我们还在学习怎么做这件事情。”',
    'Ben Kim said: “We are still learning how to do this thing.”',
    'speaker “Anna Lee”',
    'speaker “Ben Kim”'
  ],
  [
    '<Quote by="Anna Lee">“我们还在学习怎么做这件事情。”</Quote>',
    '<Quote by="Ben Kim">“We are still learning how to do this thing.”</Quote>',
    'speaker ““我们还在学习怎么做这件事情。””',
    'speaker ““We are still learning how to do this thing.””'
  ],
  [
    '第一段。\n\nThis whole paragraph was left in English by the translator.',
    'First.\n\nThis whole paragraph was left in English by the translator.',
    'untranslated “This whole paragraph was left in English by the translator.”',
    'untranslated “This whole paragraph was left in English by the translator.”'
  ],
  [
    '第一段。',
    'First. 这里还有中文没有翻译出来。',
    'untranslated “第一段。”',
    'untranslated “这里还有中文没有翻译出来。”'
  ],
  [
    '## 一\n\n文字在这里。\n\n### 二\n\n更多文字。',
    '## One\n\nText here.\n\n## Two\n\nMore text.',
    'heading “### 二”',
    ''
  ],
  ['## 一\n\n文字在这里。', 'Text here.', 'heading “## 一”', 'heading “.”'],
  ['- 甲\n- 乙\n- 丙', '- A\n- B', 'list “- 甲”', 'list “”'],
  [
    '| 甲 | 乙 |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |',
    '| A | B |\n| - | - |\n| 1 | 2 |',
    'list “| 3 | 4 |”',
    'list “| 1 | 2 |”'
  ],
  [
    '```sh\nkubectl get pods\n```',
    '```sh\nkubectl get pod\n```',
    'code “```sh\nkubectl get pods\n```”',
    'code “```sh\nkubectl get pod\n```”'
  ],
  [
    '运行`kubectl get pods`。',
    'Run `kubectl get nodes`.',
    'code “kubectl get pods”',
    'code “kubectl get nodes”'
  ],
  ['![杯子](./a.png)', '![A cup](./b.png)', 'image “![杯子](./a.png)”', 'image “![A cup](./b.png)”'],
  [
    '![A cup of tea](./a.png)',
    '![A cup of tea](./a.png)',
    'image “![A cup of tea](./a.png)”',
    'image “![A cup of tea](./a.png)”'
  ],
  ['文字。\n\n![杯子](./a.png)', 'Text.', 'image “![杯子](./a.png)”', 'image “Text.”'],
  [
    '第一段讲的是海洋和鲸鱼的故事，它们在北方。\n\n第二段讲的是山和狼的故事，它们在南方。',
    'The first paragraph tells of the sea and whales in the north.',
    'paragraph “第二段讲的是山和狼的故事，它们在南方。”',
    'paragraph “The first paragraph tells of the sea and whales in the north.”'
  ],
  [
    '正文讲述了河流的故事。\n\n另外加了一段没有来源的话，很长的一段话。',
    'The text tells a story about rivers.',
    'paragraph “另外加了一段没有来源的话，很长的一段话。”',
    'paragraph “The text tells a story about rivers.”'
  ],
  [
    '<Stat cite="a/b">82%</Stat>的人。',
    '<Stat cite="a/c">82%</Stat> of people.',
    'citation “82%”',
    'citation “82%”'
  ],
  ['<Stat cite="a/b">82%</Stat>的人。', '82% of people.', 'citation “82%”', 'citation “82% of people.”'],
  [
    '<Stat cite="a/b@2025">82%</Stat>的人。',
    '<Stat cite="a/b@2024">82%</Stat> of people.',
    'citation “82%”',
    'citation “82%”'
  ],
  [
    '<Stat cite="a/b@2023..2025">82%</Stat>的人。',
    '<Stat cite="a/b@2024..2025">82%</Stat> of people.',
    'citation “82%”',
    'citation “82%”'
  ],
  [
    '<Stat cite="a/b~people">82%</Stat>的人。',
    '<Stat cite="a/b~users">82%</Stat> of people.',
    'citation “82%”',
    'citation “82%”'
  ],
  [
    '<Stat cite="a/b#c">82%</Stat>的人。',
    '<Stat cite="a/b#d">82%</Stat> of people.',
    'citation “82%”',
    'citation “82%”'
  ],
  [
    '<Stat cite="a/b^2025-10">82%</Stat>的人。',
    '<Stat cite="a/b^2025-11">82%</Stat> of people.',
    'citation “82%”',
    'citation “82%”'
  ],
  ['作者Chris Anizczyk写道。', 'The author Chris Aniszczyk wrote.', 'name “Anizczyk”', 'name “Aniszczyk”'],
  [
    '研究者Maria Gonzales说，水在变暖。',
    'Researcher Maria González said that the water is warming.',
    'name “Gonzales”',
    'name “González”'
  ],
  ['他用Excel和Word写作。', 'He writes with Exel and Word.', 'name “Excel”', 'name “Exel”'],
  ['在Netflix上播放。', 'Played on Spotify.', 'name “Netflix”', 'name “Spotify”'],
  [
    '这个 framework 很好。',
    'This framework is good.',
    'residue “framework”',
    'residue “This framework is good.”'
  ],
  [
    '我们关注 performance 问题。',
    'We care about performance.',
    'residue “performance”',
    'residue “We care about performance.”'
  ],
  [
    '这里的 market 很大。',
    'The market here is large.',
    'residue “market”',
    'residue “The market here is large.”'
  ],
  ['人们每天吃米饭。', 'People eat 米饭 every day.', 'residue “人们每天吃米饭。”', 'residue “米饭”'],
  [
    '她说，她会再来参加明年的比赛。',
    'She said: “I will come back for next year’s race.”',
    'quote “她说，她会再来参加明年的比赛。”',
    'quote “I will come back for next year’s race.”'
  ],
  [
    '她说：“我明年一定会再来参加这场比赛的。”',
    'She said that she would come back next year.',
    'quote “我明年一定会再来参加这场比赛的。”',
    'quote “She said that she would come back next year.”'
  ],
  [
    '[海洋报告](https://ocean.example/2025/report.pdf)和[数据](https://data.example/set?id=3)。',
    'The [ocean report](https://ocean.example/2025/report.pdf) and the [data](https://data.example/set?id=4).',
    'link “数据”',
    'link “data”'
  ],
  ['[首页](/zh/tea/)。', 'The [home page](/en/coffee/).', 'link “首页”', 'link “home page”'],
  [
    '海洋报告说，水在变暖。',
    'The [ocean report](https://ocean.example/report) says that the water is warming.',
    'link “海洋报告说，水在变暖。”',
    ''
  ],
  ['设置`timeout=30`。', 'Set `timeout=60`.', 'code “timeout=30”', 'code “timeout=60”'],
  [
    '```js\nconst a = 1 // 一\n```',
    '```js\nconst a = 2 // one\n```',
    'code “```js\nconst a = 1 // 一\n```”',
    'code “```js\nconst a = 2 // one\n```”'
  ],
  [
    '<Stat cite="a/b">82%</Stat>的茶馆，<Stat cite="a/c">41%</Stat>的书店。',
    '<Stat cite="a/b">41%</Stat> of bookshops and <Stat cite="a/c">82%</Stat> of tea houses.',
    'citation “82%” citation “41%”',
    'citation “41%” citation “82%”'
  ],
  [
    '[海洋报告](https://ocean.example/report#chapter-2)。',
    'The [ocean report](https://ocean.example/report#chapter-3).',
    'link “海洋报告”',
    'link “ocean report”'
  ],
  [
    '### 一\n\n文字在这里。\n\n### 二\n\n文字在这里。\n\n### 三\n\n文字在这里。\n\n### 四\n\n文字在这里。',
    '## One\n\nText here.\n\n### Two\n\nText here.\n\n### Three\n\nText here.\n\n### Four\n\nText here.',
    '',
    'heading “## One”'
  ],
  [
    '查看 `/usr/share/doc/releese-[版本]` 文件。',
    'Look into the file `/usr/share/doc/release-[x]`.',
    'code “/usr/share/doc/releese-[版本]”',
    'code “/usr/share/doc/release-[x]”'
  ],
  [
    '- how a kettle works',
    '- how a kettle works',
    'untranslated “how a kettle works”',
    'untranslated “- how a kettle works”'
  ],
  [
    '点击[here](https://tea.example/visit)预约。',
    'Click [here](https://tea.example/visit) to book.',
    'residue “here”',
    'residue “Click [here](https://tea.example/visit) to book.”'
  ],
  [
    '```js\nlet a = 1;\n```',
    '```js\nlet a = 2\n```',
    'code “```js\nlet a = 1;\n```”',
    'code “```js\nlet a = 2\n```”'
  ],
  [
    '```css\ntea {\n  color: red;\n  max-width: 1200px;\n}\n```',
    '```css\ntea { color: red;\nmax-width: 1300px; }\n```',
    'code “```css\ntea {\n  color: red;\n  max-width: 1200px;\n}\n```”',
    'code “```css\ntea { color: red;\nmax-width: 1300px; }\n```”'
  ],
  [
    '茶馆今年开门了。\n\n推荐阅读介绍 13 种茶的文章。',
    'The tea house opened this year.\n\nI will let you enjoy it now.\n\nThe owners say that they will be back next spring with more tea for everybody who likes it.',
    'paragraph “推荐阅读介绍 13 种茶的文章。”',
    'paragraph “The owners say that they will be back next spring with more tea for everybody who likes it.”'
  ]
]
