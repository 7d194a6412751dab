import type {SaidForms} from '@collate/findings/phrases'

/** What is said on the line behind `collate:`, and what stands in the help round its texts, by the form of the English. */
export const messages: SaidForms = {
  // Marks and headings
  '; ': '；',
  ', ': '，',
  ': ': '：',
  ' (': '（',
  '  (': '（',
  ')': '）',
  'Usage: ': '用法：',
  'Commands:': '命令：',
  'Options:': '选项：',
  'Examples:': '示例：',
  'may be given several times': '可以给出多次',
  'collate checks that the numbers of an article are true, in both of its languages.':
    'collate 核对文章里的数字是否属实，两种语言都查。',
  'Exit status: 0 nothing at error level, 1 errors found, 2 wrong usage or a fault of ours.':
    '退出状态：0 没有错误，1 有错误，2 用法不对或程序自身出错。',
  '{} shows the options and examples of a command.': '用 {} 查看某个命令的选项和示例。',

  // How the command is used
  'Unknown command {}': '没有 {} 这个命令',
  'Unknown option {}': '没有 {} 这个选项',
  'Unknown article {}': '没有 {} 这篇文章',
  'Unknown data package {}': '没有 {} 这个数据包',
  'Unknown statistic {}': '没有 {} 这项数据',
  'Unknown revision {}': '没有 {} 这个 git 版本',
  'did you mean {}?': '是不是 {}？',
  'see {}': '请看 {}',
  'Unexpected absence of a command behind {}, expected {}': '{0} 后面没有命令，可以是 {1}',
  'Unexpected command {} behind {}, expected {}': '{1} 后面没有 {0} 这个命令，可以是 {2}',
  'Unexpected value {} for {}, expected a whole number from {} on': '{1} 写的是 {0}，应为不小于 {2} 的整数',
  'Unexpected value {} for {}, expected no value': '{1} 写的是 {0}，这个选项不带值',
  'Unexpected {} without a value, expected {}': '{0} 没有写值，应为 {1}',
  'Unexpected value {} for {}, expected one of {}': '{1} 写的是 {0}，可以是 {2}',
  'Unexpected value {} for {}, expected a part like {}': '{1} 写的是 {0}，应为 {2} 这样的份数',
  'Unexpected value {} for {}, expected a host and port like {}': '{1} 写的是 {0}，应为 {2} 这样的主机和端口',
  'Unexpected value {} for {}, expected lower-case letters, digits and hyphens':
    '{1} 写的是 {0}，只能用小写字母、数字和连字符',
  'Unexpected value {} for {}, expected a few words': '{1} 写的是 {0}，应写几个字',
  'Unexpected value {} for {}, expected an address like {}': '{1} 写的是 {0}，应为 {2} 这样的网址',
  'Unexpected value {} for {}, expected one like {}': '{1} 写的是 {0}，应为 {2} 这样的写法',
  'Unexpected value {} for {}, expected pages like {}': '{1} 写的是 {0}，应为 {2} 这样的页码',
  'Unexpected value {} for {}, expected {}': '{1} 写的是 {0}，应为 {2}',
  'Unexpected value {} for {}, expected a power of ten like {}': '{1} 写的是 {0}，应为 {2} 这样的十的幂',
  'Unexpected {} beside {}, expected one of the two': '{} 和 {} 只能用一个',
  'Unexpected absence of {}, expected {}': '没有写 {0}，应为 {1}',
  'Unexpected {} articles, expected the slug of one': '写了 {} 篇文章，应为一篇文章的文件夹名',
  'Unexpected {} slugs, expected one': '写了 {} 个文件夹名，应为一个',
  'Unexpected {} files, expected one, or {}': '写了 {0} 个文件，应为一个，或 {1}',
  'Unexpected {} files, expected one at least': '写了 {} 个文件，至少应为一个',
  'Unexpected {} inputs, expected one, or {}': '写了 {0} 个输入，应为一个，或 {1}',
  'Unexpected {} names, expected one: {}': '写了 {0} 个名称，应为一个：{1}',
  'Unexpected {} names, expected one like {}': '写了 {0} 个名称，应为一个，如 {1}',
  'Unexpected {} directories, expected one: {}': '写了 {0} 个文件夹，应为一个：{1}',
  'Unexpected {} shells, expected {}': '没有写用哪种 shell，可以是 {1}',
  'Unexpected shell {}, expected {}': '没有 {0} 的补全脚本，可以是 {1}',
  'Unexpected absence of a kind, expected {}': '没有写输入的种类，可以是 {}',
  'Unexpected kind {}, expected {}': '没有 {0} 这个种类，可以是 {1}',
  'Unexpected {}, expected options only': '多写了 {}，这个命令只有选项',
  'all links are asked': '所有链接都会检查',
  'Unexpected slug {}, expected lower-case letters, digits and hyphens':
    '文件夹名写的是 {}，只能用小写字母、数字和连字符',
  'Unexpected name {}, expected lower case letters, digits and single {} between them':
    '名称写的是 {0}，只能用小写字母、数字和夹在中间的单个 {1}',
  'Unexpected name {} for {}, expected lower case letters, digits and single {} between them':
    '{1} 写的是 {0}，只能用小写字母、数字和夹在中间的单个 {2}',
  'Unexpected {} {}, expected one of {}': '{0} 写的是 {1}，可以是 {2}',
  'Unexpected {} {}, expected {}': '{0} 写的是 {1}，应为 {2}',
  'Unexpected cell {} in {}, expected at most {} cells: {}': '{1} 多出一格 {0}，最多 {2} 格：{3}',
  'a {} inside a list is written {}': '列表内的 {0} 写作 {1}',
  'Unexpected {} {} without {}, expected {}, in this order': '{0} 写的是 {1}，缺少 {2}，应按顺序写 {3}',
  'Unexpected run without a terminal and without {}, expected an answer':
    '这里没有终端，也没有给出 {}，应有回答',
  'give it with {}; {} makes a package without them; nothing was written':
    '请用 {0} 给出，或用 {1} 建立没有这些内容的数据包；没有写入任何文件',
  'nothing was written': '没有写入任何文件',
  'nothing was written; see {}': '没有写入任何文件；请看 {}',

  // Files and folders
  'Unexpected {}, expected a file or {}': '{0} 不是文件，应为文件或 {1}',
  'Unexpected {} of more than {} MiB, expected an article': '{0} 超过 {1} MiB，应为一篇文章',
  'Unexpected {} of more than {} MiB, expected a document': '{0} 超过 {1} MiB，应为一份文档',
  'Unexpected {} of more than {} MiB, expected a table or a report': '{0} 超过 {1} MiB，应为表格或报告',
  'Unexpected {} of more than {} MiB, expected a translated file': '{0} 超过 {1} MiB，应为翻译好的文件',
  'Unexpected file {}, expected one that can be read ({})': '文件 {0} 无法读取（{1}）',
  'Unexpected {}, expected a folder and no link to one': '{} 是链接，应为文件夹本身',
  'Unexpected {}, expected a file and no link to one': '{} 是链接，应为文件本身',
  'Unexpected change of {} while it was being fixed': '改正 {} 时，它又有了改动',
  'try again': '请再试一次',
  'Unexpected file {}, expected a folder that can be written ({})':
    '{0} 无法写入（{1}），应为可以写入的文件夹',
  'Unexpected folder {}, expected one that can be written ({})': '文件夹 {0} 无法写入（{1}）',
  'Unexpected output {}, expected a file that can be written ({})': '输出 {0} 无法写入（{1}）',
  'Unexpected {}, expected no file of this name': '{} 已经有了',
  'nothing is overwritten: remove it, or name another folder with {}':
    '不会覆盖文件：请删掉它，或用 {} 指定另一个文件夹',
  'Unexpected {}, expected no data package of this name': '数据包 {} 已经有了',
  'nothing is overwritten: {} adds to it': '不会覆盖文件：要添加数值，请用 {}',
  'Unexpected directory {}, expected one that can be read ({})': '目录 {0} 无法读取（{1}）',
  'Unexpected directory {}, expected one that can be read': '目录 {} 无法读取',
  'Unexpected directory {}, expected one that is there': '目录 {} 不存在',
  'name it with {}': '请用 {} 指定',
  'name the directory itself with {}': '请用 {} 指定目录本身',
  'name the directory of the data packages with {}': '请用 {} 指定数据包所在的目录',
  'Unexpected link {} on the way to {}, expected a directory: a link in a checkout leads where its branch wants':
    '{1} 的路径里有链接 {0}，应为目录：检出的链接指向哪里，由分支说了算',
  'Unexpected content directory {} without articles, expected one': '内容目录 {} 里没有文章',
  'Unexpected content directory {} without articles, expected {}': '内容目录 {0} 里没有文章，应有 {1}',
  'Unexpected content directory {} without {}, expected one': '内容目录 {0} 里没有 {1}',
  'Unexpected directory {} without data packages, expected one': '目录 {} 里没有数据包',
  '{} makes one': '用 {} 新建一个',
  'Unexpected directory {} without {} and without {}, expected a publication':
    '目录 {0} 里没有 {1}，也没有 {2}，应为一份刊物',
  'name its folder: {}': '请指定它的文件夹：{}',
  'Unexpected path {}, expected an article, a file of one, or a data package':
    '{} 不是文章、文章的文件，也不是数据包',
  'give a slug, the name of a data package, or a path in the content or the data directory':
    '请写文章的文件夹名、数据包的名称，或内容目录、数据目录里的路径',
  'nothing of that is there': '那里没有这些',
  'Unexpected refusal of the system {}, expected files that can be read and written': '系统拒绝了读写：{}',
  'Cannot read statistics from {}: the directory does not exist': '无法从 {} 读取数据：没有这个目录',
  'Cannot read statistics from {}: the system refused': '无法从 {} 读取数据：系统拒绝了',
  'Unexpected folder {} without {}, expected a data package': '文件夹 {0} 里没有 {1}，应为数据包',
  'Unexpected bytes in {}, expected UTF-8': '{} 的字节无法读取，应为 UTF-8',
  'Unexpected folder {} with {} in it, expected none: the data of {} belong there':
    '文件夹 {0} 里有 {1}，应为空：{2} 的数据要放在那里',
  'move what is in it elsewhere, or write a {} that names the folder of the data':
    '请把里面的东西移到别处，或在 {} 里写明数据的文件夹',

  // Git and the web
  'Unexpected directory outside a git repository, expected one for {}':
    '目录不在 git 仓库里，{} 需要 git 仓库',
  'fetch it first: a shallow clone has only the newest commit': '请先取回它：浅克隆只有最新的提交',
  'Unexpected git attribute {} of {}, expected none that changes its bytes: readers may get another text than the one that is checked':
    '{1} 有 git 属性 {0}，不应改变文件的字节：读者拿到的文字可能与检查过的不同',
  'take it out of {}': '请从 {} 里去掉',
  'take it back from the main branch': '请从主分支取回',
  'Unexpected branch {}, expected {}': '分支是 {0}，应为 {1}',
  'only the main branch records what became of links': '只有主分支记录链接的情况',
  'Unexpected event {}, expected {}': '触发事件是 {0}，应为 {1}',
  'only the scheduled job records what became of links': '只有定时任务记录链接的情况',
  'Unexpected address {}, expected a web address': '网址写的是 {}，应为网页地址',
  'Unexpected input {}, expected an id, an address or a saved answer':
    '输入写的是 {}，应为 id、网址或保存的数据文件',
  'Unexpected input {}, expected an address or a saved answer': '输入写的是 {}，应为网址或保存的数据文件',
  'Unexpected answer of {}, expected data': '{} 返回的不是数据',

  // Articles
  'Unexpected article {} without {}, expected both editions': '文章 {0} 缺少 {1}，应有两种语言',
  'Unexpected article {} without an edition, expected one': '文章 {} 一种语言也没有',
  'Unexpected article {}, expected one that can be parsed': '文章 {} 无法解析',
  'Unexpected article {}, expected none: a glossary is that of all articles':
    '多写了文章 {}：术语表属于所有文章',
  'Unexpected text that names no folder': '从原稿看不出文件夹名',
  'give one with {}': '请用 {} 指定',
  'Unexpected absence of accepted pairs, expected one': '没有已审定的译文',
  'in {}; see {}': '见 {0}；请运行 {1}',

  // What came of it
  'a fault of ours {}': '程序自身出错：{}',
  'a fault of ours in {} files': '程序自身在 {} 个文件里出错',
  'please report it at https://github.com/collate/collate/issues':
    '请到 https://github.com/collate/collate/issues 告诉我们',
  '{} warnings, at most {} allowed': '警告 {0} 处，最多允许 {1} 处',
  '{} errors, {} warnings': '错误 {} 处，警告 {} 处',
  'watching; Ctrl+C ends it': '等待改动；按 Ctrl+C 结束',
  '{} has changed': '{} 有改动',
  'nothing to check since {}': '{} 之后没有需要检查的',
  'nothing is wrong with the data': '数据没有错误',
  'nothing to check in this part': '这一份里没有需要检查的',
  'the data package {} has errors and is left out': '数据包 {} 有错误，没有使用',
  'nothing new of {} links': '{} 个链接没有变化',
  '{} links recorded in {}': '{0} 个链接已记入 {1}',
  '{} citations written in {}': '已在 {1} 写入 {0} 处引用',
  'every number has a citation': '每个数字都有引用',
  '{} numbers without a citation, {} with a proposal that the check would accept':
    '{} 个数字没有引用，其中 {} 个有能通过检查的引用可用',
  'nothing to fix': '没有需要改正的',
  '{} errors left for a person': '还有 {} 处错误需要人来改',
  '{} files to fix': '{} 个文件需要改正',
  '{} makes the changes': '加 {} 才写入',
  '{} files fixed: {}': '改正了 {} 个文件：{}',
  '{}: {} is left alone': '{}：{} 没有改',
  'the other edition has a wrong number of it that has to be mended by hand':
    '另一种语言里的数字也不对，需要手工改正',
  'mend {} first': '请先改正 {}',
  'the other edition cannot be read': '另一种语言无法读取',
  'the check would still find an error': '改了以后检查仍有错误',
  'the title, summary or a caption repeats it and has to be mended by hand':
    '标题、摘要或图片说明里也有这个数字，需要手工改正',
  'the change would bring {} at {}': '改了会在 {1} 出现 {0}',
  '{} errors in {}, nothing was recorded': '{1} 有 {0} 处错误，没有记录',
  '{} paragraphs changed in one edition alone, nothing was recorded': '有 {} 段只改了一种语言，没有记录',
  'change the other one, too, or say with {} why it stays':
    '请把另一种语言也改过来，或用 {} 说明为什么不用改',
  '{} pairs, all of them accepted before': '{} 对译文，都已记录过',
  '{} pairs accepted': '记录了 {} 对译文',
  '{} of them new': '其中 {} 对是新的',
  '{} with a reason': '{} 对写有理由',
  '{} files written': '写了 {} 个文件',
  'there is no statistic in the data': '数据包里没有数据',
  'no statistic matches {}': '没有与 {} 相符的数据',
  'no statistic has all of {}; these have most of it': '没有与 {} 完全相符的数据，下面这些大部分相符',
  '{} changes': '{} 处改动',
  '{} places in {} editions touched, {} would have to say something else':
    '涉及 {1} 篇里的 {0} 处，其中 {2} 处要改写',
  'Checking {} of {} articles': '正在检查文章：{} / {}',
  'Asking about {} of {} links': '正在检查链接：{} / {}'
}
