import type {Differing} from './row.ts'

/** Blocks, links, names and words that look like those which may differ. */
export const differingLayouts: readonly Differing[] = [
  ['我 56 岁了。', 'I am almost 46.', 'number “56 岁”', 'number “almost 46”'],
  [
    '98% 的馆员都这么做。',
    'Librarians do so 99 times out of 100.',
    'number “98%”',
    'number “Librarians do so 99 times out of 100.”'
  ],
  [
    '输入 8 到 10 个字符的密码。',
    'Typing a password of 8/12 characters.',
    'number “8 到 10”',
    'number “Typing a password of 8/12 characters.”'
  ],
  [
    '茶园今年开门了。\n\n去年没有开门。',
    'The tea garden opened this year.\n\n### How we dry our tea\n\nIt did not open last year.',
    'heading “茶园今年开门了。”',
    'heading “### How we dry our tea”'
  ],
  [
    '这样可以降低 cost 的比例。',
    'This way the cost is a smaller share.',
    'residue “cost”',
    'residue “This way the cost is a smaller share.”'
  ],
  [
    '请访问下载。',
    'Go to [tea.example](https://www.tea.example/) and download it.',
    'link “请访问下载。”',
    ''
  ],
  ['它是一种散列。', 'It is a [hash](https://tea.example/wiki/Hash).', 'link “它是一种散列。”', ''],
  ['它运行在 Python3 上。', 'It runs on Python2.', 'name “Python3”', 'name “Python2”'],
  [
    '茶馆的人说茶很好，大家都这么说，我自己也是这样认为的。',
    'The tea house said, "Tea is good, everybody says so, and that is what I think myself."',
    'quote “茶馆的人说茶很好，大家都这么说，我自己也是这样认为的。”',
    'quote “Tea is good, everybody says so, and that is what I think myself.”'
  ],
  [
    '错误如下：\n\nThe package lists or status file could not be parsed or opened.',
    'The error is:\n\nThe package lists or status file could not be parsed or opened.',
    'untranslated “The package lists or status file could not be parsed or opened.”',
    'untranslated “The package lists or status file could not be parsed or opened.”'
  ],
  [
    'Tea 命令有以下 Leaf 选项，请看清楚以后再用它们来处理文件：\n\n- 第一个打开文件夹里的所有文件\n- 第二个关闭文件夹里的所有文件\n\nTea 就是这样。',
    'The Tea command has these Leaf options, which you should read well before you use them:\n\nThat is Tea.',
    'list “- 第一个打开文件夹里的所有文件”',
    'list “The Tea command has these Leaf options, which you should read well before you use them:”'
  ],
  [
    '### 准备\n\n先烧水。\n\n### 泡茶\n\n再放茶叶。\n\n#### 用壶泡\n\n壶要先烫。\n\n### 喝茶\n\n趁热喝。',
    '##### Before\n\nBoil the water.\n\n### Brewing\n\nAdd the leaves.\n\n#### In a pot\n\nWarm the pot.\n\n### Drinking\n\nDrink it hot.',
    '',
    'heading “##### Before”'
  ]
]
