/** What `--help` says of commands, options and examples, by the English of it. */
export const help: Readonly<Record<string, string>> = {
  // Commands
  'check articles against their statistics, translations and links': '核对文章的数字、译文和链接',
  'change what is certainly wrong: numbers in both languages, missing pins, moved links':
    '改正确定有误之处：两种语言的数字、缺少的限定、迁移的链接',
  'ask the web about all links, and report the failing ones by age': '访问所有链接，按失效时间列出打不开的',
  'begin an article: its folder, and an edition with all keys to fill in':
    '新建文章：建好文件夹，列出要填写的各项',
  'make an article of a raw text, with citations proposed': '把原稿变成文章，并标注出处',
  'propose citations for numbers that have none': '为没有引用的数字推荐引用',
  'record that both editions say the same, as they are now': '记录两种语言的文章目前内容一致',
  'every sentence, title, summary and chart that a statistic touches':
    '列出用到某项数据的句子、标题、摘要和图表',
  'search what can be cited, in either language': '用中文或英文查找可以引用的数据',
  'make a data package, by questions or options': '新建数据包，可以问答，也可以用选项',
  'propose rows of a data package from a table, a report or a statistical service':
    '从表格、报告或统计服务提取数据，供数据包收入',
  'what a data package lacks, and which sentences its change would break':
    '数据包缺什么，改动会让哪些句子不再成立',
  'write articles, accepted pairs or the glossary for the tools of translators':
    '把文章、已审定的译文或术语表导出给翻译工具',
  'take translated files in: XLIFF into articles, TBX into the glossary':
    '导入翻译好的文件：XLIFF 入文章，TBX 入术语表',
  'make a new publication: a sample article, its data, a site, and a check of pull requests':
    '新建刊物：示例文章、数据、站点，以及对合并请求的检查',
  'bring a publication to this version of collate: its files, and the versions that they name':
    '把刊物升级到这个版本的 collate：文件和其中的版本号',
  'print a script that completes commands and options in a shell': '输出 shell 的自动补全脚本',

  // Options
  'show this': '显示帮助',
  'show the version': '显示版本号',
  'language of what people are told, by default that of the system': '用什么语言提示，默认为系统的语言',
  'language of what people are told, by default that of each text': '用什么语言提示，默认为文章的语言',
  'content directory, by default that of the publication': '内容目录，默认用刊物的设置',
  'data packages, by default those of the publication': '数据包目录，默认用刊物的设置',
  'where data packages are, by default those of the publication': '数据包所在的目录，默认用刊物的设置',
  'form of the report': '报告格式',
  'form of the proposals': '结果格式',
  'form of the proposal': '结果格式',
  'form of the list': '列表格式',
  'write the report to a file': '把报告写入文件',
  'also add a Markdown summary to a file': '另在文件末尾加上 Markdown 摘要',
  'how far to follow links, by default `internal`': '链接检查到哪一步，默认为 `internal`',
  'how far to follow links; `all` finds addresses that have moved':
    '链接检查到哪一步；`all` 能找出已迁移的网址',
  'only what changed since a git revision': '只检查某个 git 版本之后的改动',
  'only part I of N': '分成 N 份，只检查第 I 份',
  'fail where there are more warnings': '警告超过这个数目就算不通过',
  'missing rights and credits are errors': '缺少授权或署名也算错误',
  'print errors only': '只显示错误',
  'check again whenever a file changes, and print what changed': '文件一有改动就重新检查，显示有变化的文件',
  'an address that may be private': '允许访问的内网地址',
  'time for the web, by default 120': '访问网络的时限（秒），默认 120',
  'where results are kept, by default the cache of this user, and nowhere where `CI` is set':
    '缓存目录，默认为用户的缓存目录；设了 `CI` 就不缓存',
  'believe no result that this machine has kept': '不用本机缓存的结果',
  'where machines share results, by default `COLLATE_STORE`: a folder, `redis://HOST:PORT`, `postgres://HOST/DATABASE` or `s3://BUCKET`':
    '多台机器共用结果的地方，默认用 `COLLATE_STORE`：一个文件夹、`redis://HOST:PORT`、`postgres://HOST/DATABASE` 或 `s3://BUCKET`',
  'make the changes, instead of showing them': '写入改动，而不只是显示',
  'write what was found to `links.json` in the content directory': '把结果写入内容目录里的 `links.json`',
  'language of the edition, by default that of the system where the publication has it':
    '文章的语言，默认为系统的语言（如果刊物有这种语言）',
  'address of the text that it will be a translation of': '原文的网址',
  'name of the folder, by default from the source or the title': '文件夹名，默认取自来源或标题',
  'language of the text, by default what its letters say': '文章的语言，默认由文字判断',
  'write the citations of which there is no doubt': '写入确定无疑的引用',
  'why a change of one edition asks for none of the other': '为什么只改一种语言，另一种不用改',
  'what changed since a git revision, or between two of them (`REV..REV`)':
    '某个 git 版本之后的改动，或两个版本之间的改动（`REV..REV`）',
  'title of the report, which readers see beside every number': '报告标题，读者在每个数字旁边都会看到',
  'where values were published: `id|title|title_en|title_zh|publisher|url|published|language|accessed|licence`':
    '数值出自哪里：`id|title|title_en|title_zh|publisher|url|published|language|accessed|licence`',
  'whom values count: `id|label_en|label_zh|aliases_en|aliases_zh|size|within`':
    '统计对象：`id|label_en|label_zh|aliases_en|aliases_zh|size|within`',
  'what is measured: `id|label_en|label_zh|unit|population|base|terms_en|terms_zh|…`; a `|` inside a list is `\\|`':
    '指标：`id|label_en|label_zh|unit|population|base|terms_en|terms_zh|…`；列表内的 `|` 写作 `\\|`',
  'ask nothing; what is not given is left empty': '不提问；没有给出的留空',
  'the data package; one that is not there is made': '数据包；没有就新建',
  'title of a package that is made': '新建数据包的标题',
  'where the values were published: an id of the package, or `id|title|title_en|title_zh|publisher|url|published|language`':
    '数值出自哪里：数据包里的 id，或 `id|title|title_en|title_zh|publisher|url|published|language`',
  'what is measured: an id of the package, or `id|label_en|label_zh|unit|population|base|terms_en|terms_zh|…`':
    '指标：数据包里的 id，或 `id|label_en|label_zh|unit|population|base|terms_en|terms_zh|…`',
  'whom values count: a label of the input, or `id|label_en|label_zh|aliases_en|…`':
    '统计对象：输入里的名称，或 `id|label_en|label_zh|aliases_en|…`',
  'a category with its labels: `id|label_en|label_zh`': '类别及其名称：`id|label_en|label_zh`',
  'what columns are: `period=Year,population=Country,category=Answer,value=Share,n=Answers`; under a head that spans several, `value=2025 Men`, or the number of a column from 1 on':
    '各列是什么：`period=Year,population=Country,category=Answer,value=Share,n=Answers`；上一级表头跨几列时写 `value=2025 Men`，也可以从 1 起写列号',
  'which table, as its title calls it, such as `Table 3`, where several have the columns':
    '几张表都有这些列时取哪一张，按标题的叫法，例如 `Table 3`',
  'month in which a year such as 2024/25 begins, from 1 to 12': '2024/25 这样的年度从哪个月开始，1 到 12',
  'of values that name none; of a service, which periods are wanted':
    '没有写明时期的数值属于哪个时期；对统计服务，则是要取哪些时期',
  'what values count in, such as `1000000` for millions; by default what stands above the table, `1` for nothing':
    '数值按多少计，例如以百万计的写 `1000000`；默认按表上写的单位，写 `1` 则不乘',
  'sheet of a workbook, by default all of them': '工作簿里的工作表，默认为全部',
  'pages of a PDF, such as `7,9-12`, by default all of them': 'PDF 的页码，例如 `7,9-12`，默认为全部',
  'write what is proposed': '写入结果',
  'go on, and tell of each package that changes': '持续运行，数据包一有改动就重新检查',
  'XLIFF 2.1 (default), TMX 1.4 or TBX': 'XLIFF 2.1（默认）、TMX 1.4 或 TBX',
  'where files are written; it is made where it is not there': '写到哪个目录；没有就新建',
  'write what is shown': '写入显示的改动',
  'ask nothing; what is not given is taken as it is by default': '不提问；没有给出的都用默认值',
  'name of the publication in Chinese': '刊物的中文名称',
  'name of the publication in English': '刊物的英文名称',
  'what it promises its readers, in Chinese': '刊物对读者的承诺，中文',
  'what it promises its readers, in English': '刊物对读者的承诺，英文',
  'languages of the publication, the first one first': '刊物的语言，排在前面的为主',
  'where the site will stand, such as `https://example.org`': '站点的网址，例如 `https://example.org`',
  'path below it, such as `/pub`': '网址下的路径，例如 `/pub`',
  'install no packages': '不安装软件包',
  'begin no git repository': '不建立 git 仓库',

  // Examples
  everything: '全部',
  'one article': '一篇文章',
  'a pull request': '一个合并请求',
  'a page to read through': '生成一个网页，便于通读',
  'the web as well, for five minutes': '连外部链接一起检查，限时五分钟',
  'while you write, told in Chinese': '边写边查，用中文提示',
  'show what would change': '看看会改什么',
  'change it': '写入改动',
  'one article, both editions': '一篇文章，两种语言',
  'also ask the web which addresses have moved': '连网查出哪些网址已迁移',
  'how the links are today': '看看链接今天的情况',
  'take ten minutes, and keep the report': '限时十分钟，保存报告',
  'what the scheduled job does': '定时任务就是这样运行的',
  'an article': '一篇文章',
  'a translation': '一篇译文',
  'a text in a file': '文件里的原稿',
  'into a folder of this name': '指定文件夹名',
  'a Word document': 'Word 文档',
  'a text that comes in': '由管道传入的原稿',
  'every article': '所有文章',
  'both editions of one article': '一篇文章的两种语言',
  'one edition, for a program': '一种语言，供程序读取',
  'write what is beyond doubt, and list the rest': '写入确定无疑的，列出其余的',
  'after a review of both editions': '两种语言都审阅过之后',
  'a change that asks for none': '另一种语言不用跟着改',
  'all that rests on a survey': '用到一项调查的所有地方',
  'all that rests on one indicator': '用到一项指标的所有地方',
  'what a branch changes in the data': '一个分支对数据的改动',
  'between two revisions': '两个版本之间',
  'everything that can be cited': '可以引用的全部数据',
  'words in Chinese or English': '中文或英文的词语',
  'a phrase with its number': '带数字的短语',
  'for a program': '供程序读取',
  'by questions': '用问答的方式',
  'without any; cells stand in the order of the columns': '不提问；各格按列的顺序写',
  'a table, as a diff': '一张表格，显示为 diff',
  'a table of a report whose columns are years': '报告里的一张表格，各列是年份',
  'a chart of Our World in Data, for one country': 'Our World in Data 的一张图表，只要一个国家',
  'a table that is pasted': '粘贴一张表格',
  'all packages': '所有数据包',
  'one of them, again after each change of a file': '其中一个，文件一有改动就重新检查',
  'an article as XLIFF': '一篇文章，导出为 XLIFF',
  'all accepted pairs as a memory': '所有已审定的译文，导出为翻译记忆库',
  'the glossary': '术语表',
  'what a translated file would change': '看看翻译好的文件会改动什么',
  'write it; then `collate check`': '写入，然后运行 `collate check`',
  'a new publication, after some questions': '回答几个问题，建好新刊物',
  'without any': '不提问',
  'for this session of bash': '只用于当前的 bash',
  'for zsh, in a folder of `fpath`': '用于 zsh，放在 `fpath` 的文件夹里',
  'for fish': '用于 fish',

  // Parts of a check
  'make one report of the parts that several machines have checked': '把几台机器分头检查的报告合成一份',
  'only part I of N, or `auto`: that of this job': '只查 N 份中的第 I 份；`auto` 表示这个任务的那一份',
  'fail unless all N parts are there': '没有到齐 N 份就失败',
  'all five parts, for people': '合并五份，供人阅读',
  'the second of five parts, for `collate merge`': '五份中的第二份，供 `collate merge` 合并',
  'a part, without checking again what another job has checked': '一份，别的任务查过的不再查'
}
