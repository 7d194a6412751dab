import type {Differing} from './row.ts'

/** What looks like a mark, a signature or a short name beside the text, and is a part of it. */
export const differingMarks: readonly Differing[] = [
  [
    '茶馆的 Lin（LCTT 译注：他住在美国。）说它在2011年开门。',
    'Lin of the tea house says that it opened in 2012.',
    'year “2011年”',
    'year “2012”'
  ],
  ['今年的茶价增加了。', 'The tea house cut its prices this year.', 'direction “增加”', 'direction “cut”'],
  ['差异有高达 300% 的优势。', 'The advantage was 300 percent.', '~tone “高达 300%”', '~tone “300 percent”'],
  ['亮度低到 50%。', 'The brightness is 50%.', '~tone “低到 50%”', '~tone “50%”'],
  [
    'Sencha 卖 12 美元，Darjeeling 卖 100 美元。',
    'Sencha sells for $100, and Darjeeling for $12.',
    'number “12 美元” number “100 美元”',
    'number “$100” number “$12”'
  ],
  [
    '他说茶很好。',
    'He said: “Uncomment the next line to turn on the kettle for tea.”',
    'quote “他说茶很好。”',
    'quote “Uncomment the next line to turn on the kettle for tea.”'
  ],
  [
    '他说他喜欢‘绿茶’和红茶，每天都要喝上一大壶。',
    'He said: “Uncomment the next line to turn on the kettle for green tea and for black tea every day.”',
    'quote “他说他喜欢‘绿茶’和红茶，每天都要喝上一大壶。”',
    'quote “Uncomment the next line to turn on the kettle for green tea and for black tea every day.”'
  ],
  [
    '热衷于 FOTA 的原因是钱：FOTA 的种茶人每年都在 FOTO 年会上见面。',
    'The reason for FOTA is money: growers of FOTA come together annually at the FOTA meeting.',
    'name “FOTO”',
    'name “FOTA”'
  ],
  [
    '茶园今年开门了，来的人比往年都多，大家都很高兴。\n\n我用 Super + Tab 在茶单之间切换，F11 放大一张，Super + Left 把它放到左边，Super + Right 放到右边。\n\n老板在屋后种了一种新茶，明年春天大家就能尝到。',
    'The tea garden opened this year, more people came than ever, and all were happy.\n\nI switch between tea lists using Super + Tab. I use Alt + H to hide a list that I no longer want. I press F11 to enlarge a list. Super + Left arrow to snap the current list to the left side. Super + Right arrow to snap it to the right side of the table.\n\nThe owner plants a new kind of tea behind the house, and everybody will taste it next spring.',
    'paragraph “我用 Super + Tab 在茶单之间切换，F11 放大一张，Super + Left 把它放到左边，Super + Right 放到右边。”',
    'paragraph “I use Alt + H to hide a list that I no longer want.”'
  ],
  [
    '每年的维护费在 3000 至 50000 美元之间。',
    'It can be anywhere from $3,000 to $60,000 a year.',
    'number “每年的维护费在 3000 至 50000 美元之间。”',
    'number “$60,000”'
  ],
  [
    '他们把 4 美分的茶卖到 30 美分。',
    'They turn 4 cents of tea into 20 cents.',
    'number “他们把 4 美分的茶卖到 30 美分。” number “30 美分”',
    'number “They turn 4 cents of tea into 20 cents.” number “20”'
  ],
  [
    '他很喜欢这些 tracks，每天都听。',
    'He likes these tracks, and listens every day.',
    'residue “tracks”',
    'residue “He likes these tracks, and listens every day.”'
  ],
  [
    '它以 GTL2 许可证发布，GTL2 是免费的。',
    'It is released under GTK2, and GTK2 is free.',
    'name “GTL2”',
    'name “GTK2”'
  ],
  [
    '茶园今年开门了，来的人比往年都多。\n\n### 看电影\n\n### 喝茶\n\n喝茶不需要电。',
    'The tea garden opened this year, and more people came than ever.\n\n### Watch films\n\nWho needs a cinema when you can watch films of gardens directly in your own living room at home\n\n### Drink tea\n\nDrinking tea takes no power.',
    'paragraph “### 看电影”',
    'paragraph “Who needs a cinema when you can watch films of gardens directly in your own living room at home”'
  ],
  ['花了 1 英镑以上。', 'It cost £1 plus shipping.', 'hedge “1 英镑以上”', 'hedge “£1”'],
  ['茶壶和茶杯：80 + 82 美元。', 'Pot and cup: $80 + $28 US.', 'number “82 美元”', 'number “$28”'],
  ['16/64 GB 内存。', '16/32 GB of memory.', 'number “64 GB”', 'number “32 GB”'],
  ['用户有 400 万。', 'It has 400+ million monthly users.', 'unit “400 万”', 'unit “400+ million”'],
  // A small number that is hedged counts what stands behind it, whatever that is.
  ['泡茶少于 4 步。', 'Brewing takes at least 4 steps.', 'hedge “少于 4”', 'hedge “at least 4”'],
  ['不到四行。', 'At least four lines.', 'hedge “不到四”', 'hedge “At least four”']
]
