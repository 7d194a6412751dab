import type {AgreeingRow} from './row.ts'

/** Blocks in another shape, names of commands, and what each edition has for its own readers. */
export const layouts: readonly AgreeingRow[] = [
  [
    '我快 56 岁了，有些人觉得我会抱怨。',
    'I am almost 56, an age at which people are far less likely to complain.'
  ],
  ['99% 的馆员都这么做。', 'Librarians do so 99 times out of 100.'],
  ['输入 8 到 10 个字符的密码。', 'Typing a password of 8/10 characters.'],
  ['大多数茶馆的问题是座位。', 'The thing about most tea houses is their seats.'],
  ['6GHz 最好的一点是安静。', 'The nicest thing about the 6GHz is that it is quiet.'],
  [
    '茶园今年开门了。\n\n去年没有开门。',
    'The tea garden opened this year.\n\n### [How we dry our tea](https://tea.example/dry)\n\nIt did not open last year.'
  ],
  [
    '茶园今年开门了。',
    'The tea garden opened this year.\n\n### Lin Hui\n\nA writer from the coast who likes all kinds of tea.'
  ],
  ['使用 history 命令查看。', 'Use the history to look at them.'],
  ['选好后按下 enter 键。', 'Then press enter.'],
  ['只看 *listening* 的连接。', 'Look at the *listening* connections only.'],
  [
    '人们有顾虑（恐惧、不确定和怀疑，FUD: fear, uncertainty and doubt）。',
    'There is FUD (fear, uncertainty and doubt).'
  ],
  ['它用来代替 top 和 htop。', 'It replaces top and htop.'],
  ['它是一种散列。', 'It is a [hash](https://en.wikipedia.org/wiki/Hash).'],
  ['请访问 tea.example 下载。', 'Go to [tea.example](https://www.tea.example/) and download it.'],
  ['这是一张图片。', 'This is a picture ([larger](https://tea.example/cup.png)).'],
  ['它运行在 RedHat 上，使用 GTK4。', 'It runs on Red Hat and uses Gtk4.'],
  [
    '茶很好，大家都这么说，我自己也是这样认为的。',
    '> "Tea is good, everybody says so, and that is what I think myself."'
  ],
  [
    '错误如下：\n\n> The package lists or status file could not be parsed or opened.',
    'The error is:\n\n> The package lists or status file could not be parsed or opened.'
  ],
  [
    '- Knuth, D. The art of computer programming and what comes of it in the end.',
    '- Knuth, D. The art of computer programming and what comes of it in the end.'
  ],
  [
    'Tea 命令有以下 Leaf 选项，请看清楚以后再用它们来处理文件：\n\n- 第一个打开文件夹里的所有文件\n- 第二个关闭文件夹里的所有文件\n\nTea 就是这样。',
    'The Tea command has these Leaf options, which you should read well before you use them for your files: the first one opens all the files that are in a folder, and the second one closes all of its files again.\n\nThat is Tea.'
  ],
  [
    '![茶壶](./pot.jpg)\n\n这种茶壶保温很久。\n\n![茶杯](./cup.jpg)\n\n这种茶杯很轻。',
    '![Pot](./pot.jpg)\n\n(Lin Mei, CC0)\n\nThis pot keeps warm for long.\n\n![Cup](./cup.jpg)\n\n(Lin Mei, CC0)\n\nThis cup is very light.'
  ],
  [
    '1、选择茶叶。\n\n![茶叶](./leaves.jpg)\n\n2、把水烧开。\n\n茶就泡好了。',
    '1. Choose the tea.\n\n![Leaves](./leaves.jpg)\n\n(Lin Mei, CC0)\n\n2. Boil the water.\n\nNow the tea is ready.'
  ],
  [
    '## 怎样泡茶\n\n![泡茶](./brew.jpg)\n\n先把水烧开，再放茶叶。',
    '![Brewing](./brew.jpg)\n\n## How to brew tea\n\nBoil the water first, then add the leaves.'
  ],
  [
    '茶馆在老城，每天都开门。\n\n（译注：老城的茶馆大多在河边，\n\n冬天有的不开门。）\n\n新城还没有茶馆，居民要过河喝茶。',
    'The tea house is in the old town and open every day.\n\nThe new town has none yet, and people cross the river for tea.'
  ],
  [
    '见[茶的历史](https://tea.example/history)。',
    'See [the history of tea](https://tea.example/history%20%22https://tea.example/history%22).'
  ],
  ['### “茶是一种药”，这是什么意思？', '### Tea is a medicine: what does that mean?'],
  ['安装茶单，大小约为80 MB。', 'Install the list of teas. Approx size is 80 MB.'],
  ['加上图片，它也很可能比256 MB要小很多。', 'With its pictures it is likely still well under 256 MB.'],
  [
    '在“标题”下面可以看到“修订日志消息”、“菜单设置”和“评论设置”。',
    'Below **Title** you can see **Revision log messages**, **Menu settings** and **Comment settings**.'
  ],
  [
    '请打开“设置”，然后说明要选择“在线账户”来添加帐户，点击“齿轮”图标就行。',
    'Open the _Settings_ tool as we told you, and select Online Accounts, with the “gear” icon.'
  ],
  [
    '你需要输入默认的名称和密码。\n\n- 用户名：lin\n- 密码：tea\n\n![登录](./login.jpg)',
    'You need to enter the default name and password.\n\n**Username**: lin **Password**: tea\n\n![Log in](./login.jpg)'
  ],
  ['烧水的时间至少降低了10倍。', 'The time to boil fell by a factor of 10, at least.'],
  [
    '茶馆很多。[^1]\n\n冬天也开门。[^2]\n\n[^1]: 数目出自 [RFC 871](https://tea.example/871)。\n\n[^2]: 河边的除外。',
    'There are many tea houses. They open in winter, too.\n\nFollow us every four weeks if you like this!\n\n1. The number is from [RFC 871](https://tea.example/871).\n2. Not those on the river.'
  ]
]
