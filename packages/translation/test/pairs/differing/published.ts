import type {Differing} from './row.ts'

/** What stays a fault beside what published translations may do. */
export const publishedFaults: readonly Differing[] = [
  [
    '茶园今年开门了，用的是[陶壶](https://tea.example/pots)。',
    'The tea garden opened this year, with pots of clay.',
    '',
    'link “The tea garden opened this year, with pots of clay.”'
  ],
  [
    '茶园今年开门了，用的是 3 个[陶壶](https://tea.example/pots)。',
    'The tea garden opened this year, with 3 pots of clay.',
    '~link “陶壶”',
    'link “The tea garden opened this year, with 3 pots of clay.”'
  ],
  [
    '茶园的 Oolongg、Darjeling、Assamm 和 Kyotoo 都卖完了。',
    'Oolong, Darjeeling, Assam and Kyoto of the garden are sold out.',
    'name “Oolongg”',
    'name “Darjeeling”'
  ],
  [
    '可以认为“在茶园里什么都是茶”，不过也有例外。',
    'It is safe to suppose that everything in a garden is tea, with exceptions.',
    '',
    'quote “It is safe to suppose that everything in a garden is tea, with exceptions.”'
  ],
  [
    '### 采茶\n\n正文一。\n\n### 晒茶\n\n正文二。\n\n### 泡茶\n\n正文三。\n\n### 总结\n\n正文四。',
    '### Picking\n\nText one.\n\n### Drying\n\nText two.\n\n### Brewing\n\nText three.\n\n##### Summary\n\nText four.',
    '',
    'heading “##### Summary”'
  ],
  [
    '### 采茶\n\n正文一。\n\n### 晒茶\n\n正文二。\n\n### 泡茶\n\n正文三。\n\n### 总结\n\n正文四。',
    '### Picking\n\nText one.\n\n### Drying\n\nText two.\n\n### Brewing\n\nText three.\n\n# Summary\n\nText four.',
    '',
    'heading “# Summary”'
  ],
  [
    '### 采茶\n\n正文一。\n\n### 晒茶\n\n正文二。\n\n### 泡茶\n\n正文三。\n\n### 总结\n\n正文四。',
    '### Picking\n\nText one.\n\n### Drying\n\nText two.\n\n### Brewing\n\nText three.\n\n#### Summary\n\nText four.',
    '',
    'heading “#### Summary”'
  ],
  [
    '## 茶具\n\n正文零。\n\n### 1、茶壶\n\n正文一。\n\n## 2、茶杯\n\n正文二。\n\n### 3、茶盘\n\n正文三。\n\n## 总结\n\n正文四。',
    '## Tea ware\n\nText zero.\n\n### 1. Pots\n\nText one.\n\n### 2. Cups\n\nText two.\n\n### 3. Trays\n\nText three.\n\n## Summary\n\nText four.',
    'heading “## 2、茶杯”',
    'heading “### 2. Cups”'
  ],
  [
    '请提交一个 issue，告诉我们茶好不好喝。',
    'Please open an issue and tell us whether the tea is good.',
    'residue “issue”',
    'residue “Please open an issue and tell us whether the tea is good.”'
  ],
  ['切成 0.5 米的长度。', 'Cut it into 0.6m sections.', 'number “0.5 米”', 'number “0.6m”'],
  [
    '2019 年 2 月 23-24，在茶园。',
    'In the garden, on March 23-24, 2019.',
    'year “2019 年 2 月”',
    'year “March 23-24, 2019”'
  ],
  [
    '每种茶的机会都是 1/6。',
    'The chance of each tea is 1:8.',
    'number “1/6”',
    'number “The chance of each tea is 1:8.”'
  ],
  ['名字（不多于50 个字符）。', 'A name (50 characters or more).', 'hedge “不多于50”', 'hedge “50”'],
  [
    '请看[速率限制](/docs/staging/#rate-limits)。',
    'See the [rate limits](/docs/staging/#limits).',
    'link “速率限制”',
    'link “rate limits”'
  ],
  [
    '数字在本周还不到10,000。',
    'The number has this week passed the 10,000 mark.',
    'hedge “还不到10,000”',
    'hedge “10,000”'
  ],
  // A number that one edition tells alone, where nothing but a number can say it.
  [
    '茶馆的客人喝红茶，也喝绿茶。',
    'Of the guests of the tea house 50.5% drink black tea, and green tea, too.',
    'number “茶馆的客人喝红茶，也喝绿茶。”',
    'number “50.5%”'
  ],
  [
    '只要 4000 美元就能开一家茶馆。',
    'Anybody can open a tea house with a few savings.',
    'number “4000 美元”',
    'number “Anybody can open a tea house with a few savings.”'
  ],
  [
    '本文是十三篇茶文的第一篇。',
    'This is part 1 of a 10-article series on tea.',
    'number “十三”',
    'number “This is part 1 of a 10-article series on tea.”'
  ],
  // Hedges of sizes, and those of times that contradict each other.
  ['占用约 512 MB 内存。', 'It takes 512 MB of memory.', 'hedge “约 512 MB”', 'hedge “512 MB”'],
  [
    '占用 512 MB 内存。',
    'It takes more than 512 MB of memory.',
    'hedge “512 MB”',
    'hedge “more than 512 MB”'
  ],
  [
    '茶馆开了近二十年。',
    'The tea house has been open for over twenty years.',
    'hedge “近二十年”',
    'hedge “twenty years”'
  ],
  [
    '园丁说“茶很好喝”。这里的每一片叶子都会先晒干，再用手一片一片地挑选出来。',
    'The gardener said “tea is good.” He added: “We dry each leaf in the sun before we pick them by hand, one by one.”',
    'quote “园丁说“茶很好喝”。这里的每一片叶子都会先晒干，再用手一片一片地挑选出来。”',
    'quote “We dry each leaf in the sun before we pick them by hand, one by one.”'
  ],
  // A name that is a word of every day as well.
  [
    '茶单在 Winodws 上也能打开。',
    'The list of teas opens on Windows, too.',
    'name “Winodws”',
    'name “Windows”'
  ]
]
