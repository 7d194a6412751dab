import type {AgreeingRow} from './row.ts'

/** Several values in a sentence or two. */
export const passages: readonly AgreeingRow[] = [
  [
    '毛利率为34.6%，环比提高1.2个百分点，同比下降0.8个百分点。',
    'Gross margin was 34.6%, up 1.2 points from the previous quarter and down 0.8 points year on year.'
  ],
  [
    '茶园今年开门了。',
    'The tea garden opened this year.\n\nSubscribe to our [letter](https://tea.example/letter) and never miss a harvest.'
  ],
  ['茶园今年开门了。\n\n欢迎关注我们的公众号，每周都有新的故事。', 'The tea garden opened this year.'],
  ['海水在变暖。', 'The [sea](https://ocean.example/category/sea) is getting warmer.'],
  ['列名前面有两个 % 号。', 'The name of a column has two % before it.'],
  ['```\n>>> boil(tea)\n```', '```\n&gt;&gt;&gt; boil(tea)\n```'],
  ['HTTP/2和Kubernetes 1.31都受支持。', 'HTTP/2 and Kubernetes 1.31 are both supported.'],
  ['最高的是Helm (81%)，最低的是containerd (74%)。', 'Helm is highest (81%), containerd lowest (74%).'],
  [
    '占比从41%提高到56%，增加15个百分点（相对增长36.6%）。',
    'The share went up from 41% to 56%, an increase of 15 percentage points (36.6% in relative terms).'
  ],
  ['2023年为41%，2024年为53%，2025年为56%。', 'It was 41% in 2023, 53% in 2024 and 56% in 2025.'],
  [
    '85%的医生认为有效，10%认为无效，其余不确定。',
    '85% of doctors think it works, 10% think it does not, and the rest are unsure.'
  ],
  ['译者注：1英里约合1.6公里。\n\n这条路长3英里。', 'The road is three miles long.'],
  ['见[报告](https://a.example/zh/r)。', 'See the [report](https://a.example/en/r).'],
  ['见[报告](https://a.example/r?utm_source=x)。', 'See the [report](http://www.a.example/r/).'],
  ['<Stat cite="a/b@2025">82%</Stat>的人。', '<Stat cite="a/b">82%</Stat> of people.'],
  ['<Stat cite="a/b@2025-H1">82%</Stat>的人。', '<Stat cite="a/b@2025-01/2025-06">82%</Stat> of people.'],
  ['<Stat cite="a/b@2023..2025">82%</Stat>的人。', '<Stat cite="a/b@2025">82%</Stat> of people.'],
  ['<Stat cite="a/b~people">82%</Stat>的人。', '<Stat cite="a/b^2025-10">82%</Stat> of people.'],
  [
    '| 城市 | 甲 | 乙 |\n| - | - | - |\n| 北京 | 31% | 45% |',
    '| City | A | B |\n| - | - | - |\n| Beijing | 31% | 45% |'
  ],
  [
    '第一段讲海洋，占41%。第二句讲山。\n\n第三段讲河流，占56%，很长很长。',
    'The first part is about the sea, with 41%. The second sentence is about mountains. The third is about rivers, with 56%, very long.'
  ],
  ['克里斯·阿尼什奇克（Chris Aniszczyk）写道。', 'Chris Aniszczyk wrote.'],
  [
    '“海在上升，我们没有时间了，必须马上行动。”陈说。',
    '“The sea is rising and we have no time; we must act at once,” said Chen.'
  ],
  [
    '[报告](https://a.example/r)说，“海在上升”。',
    'The [report](https://a.example/r) says that “the sea is rising”.'
  ],
  [
    '「未来已来。」他写道，「只是分布不均，人人都该知道。」',
    '“The future is already here,” he wrote, “it is just not evenly distributed, and everybody should know.”'
  ],
  ['[报告](https://zh.wikipedia.org/wiki/X)。', 'The [report](https://en.wikipedia.org/wiki/X).'],
  ['```py\nprint("你好")  # 问候\n```', '```py\nprint("hello")  # greet\n```'],
  [
    '## 问题\n\n文字在此。\n\n## 答案\n\n别的文字。',
    '## Problems\n\nText is here.\n\n## Answers\n\nOther text.'
  ],
  [
    '<Stat cite="a/b">82%</Stat>的茶馆，<Stat cite="a/c">41%</Stat>的书店。',
    '<Stat cite="a/c">41%</Stat> of bookshops and <Stat cite="a/b">82%</Stat> of tea houses.'
  ],
  [
    '<Stat cite="a/b">75%</Stat>的茶馆和<Stat cite="a/c">75%</Stat>的书店。',
    'Of bookshops <Stat cite="a/c">75%</Stat> and of tea houses <Stat cite="a/b">75%</Stat>.'
  ],
  ['<Stat cite="a/b a/c">82%和41%</Stat>。', '<Stat cite="a/b">82%</Stat> and <Stat cite="a/c">41%</Stat>.'],
  [
    '[海洋报告](https://ocean.example/report#chapter-2)。',
    'The [ocean report](https://ocean.example/report).'
  ],
  [
    '女足联赛场均观众从2,300人增至5,100人，翻了一番多。',
    "Average attendance in the women's league rose from 2,300 to 5,100, more than doubling."
  ],
  [
    '到2035年，海上风电装机预计将达到60吉瓦，是目前的三倍。',
    "By 2035, offshore wind capacity is expected to reach 60 GW, three times today's."
  ],
  [
    '调查于2025年3月至5月进行，共有2,048人回答。',
    'The survey ran from March to May 2025 and drew 2,048 answers.'
  ],
  [
    '本季度票房为12亿元，而上季度为9.6亿元，增长25%。',
    'Takings were 1.2 billion yuan this quarter, against 960 million the quarter before, a rise of 25%.'
  ],
  [
    '玛丽亚在会上说：“这台水壶很好用，我们每天早上都用它烧水。“',
    'Maria said at the meeting: “This kettle works well, and we boil water with it every morning.”'
  ],
  [
    '”这台水壶很好用，我们每天早上都用它烧水。”玛丽亚在会上说。',
    '“This kettle works well, and we boil water with it every morning,” Maria said at the meeting.'
  ],
  ['查看 `/etc/[发行版]-release` 文件。', 'Look into the file `/etc/[distro]-release`.'],
  ['按下 `Ctrl + ↑`。', 'Press `Ctrl + UP`.'],
  [
    '- [How a kettle works](https://tea.example/kettle)',
    '- [How a kettle works](https://tea.example/kettle)'
  ],
  [
    '我们用 [moment](https://packages.example/moment) 来处理时间。',
    'We handle time with [moment](https://packages.example/moment).'
  ],
  ['市场变了。React 超越了所有框架。', 'The market has changed. React has overtaken all frameworks.'],
  ['### npm install\n\n运行 `npm install` 来安装。', '### npm install\n\nRun `npm install` to install it.'],
  ['```js\nlet a = 1;\nlet b = {c: 2}\n```', '```js\nlet a = 1\n{let b = {c: 2},\n```'],
  [
    '据圣何塞的开发人员 Oleg Karlsson 说，“这是原来的版本，后来被别人占用了。”',
    'According to San Jose, California-based developer Oleg Karlsson, “This is the original version, which others took over later.”'
  ],
  [
    '```css\nmax-width: 1200px;\n.tea {\n  color: red;\n}\n```',
    '```css\nmax-width: 1200px; .tea { color: red; }\n```'
  ],
  ['```js\nlet pots = tea.filter(isGreen)\nrun()\n```', '```js\nlet pots = tea.filter(isGreen);run()\n```'],
  ['- [How brewers work](https://tea.example/d)', '- [How brewers work](https://tea.example/d)'],
  ['- [linked tea structures](https://tea.example/d)', '- [linked tea structures](https://tea.example/d)']
]
