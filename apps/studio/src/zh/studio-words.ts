import type {StudioWords} from '../studio-words.ts'

export const studioWords: StudioWords = {
  title: '编辑台',
  open: '打开',
  save: '保存',
  cite: '引用',
  reader: '读者看到的页面',
  noReader: '显示读者页面的服务器不认识这篇文章。请打开启动服务器的那个文件夹。',
  pull: '提议',
  article: '文章或数据',
  articles: '文章',
  packages: '数据',
  welcome: [
    '打开刊物所在的文件夹（其中有 collate.config.json），选一篇文章，中英两个版本就并排出现。',
    '一边写，一边核对：数字、年份、人群与数据不符的地方会标出来，能改的一按即改。',
    '除非你在 GitHub 上提议，文章不会离开这台电脑：核对在浏览器里进行，按“保存”之前什么都不写。'
  ],
  editions: {zh: '中文', en: '英文'},
  head: '这个版本的说明',
  headFields: {
    title: '标题',
    summary: '摘要',
    published: '发布日期',
    updated: '更新日期',
    translator: '译者',
    reviewer: '审校'
  },
  findings: '问题',
  others: '其他文件',
  noFindings: '没有发现问题。',
  checking: '正在核对……',
  counts: (errors, warnings, notes) => `${errors} 个错误，${warnings} 个警告，${notes} 个提示`,
  severities: {1: '错误', 2: '警告', 3: '提示'},
  line: (line) => `第 ${line} 行`,
  fixes: '可以这样改',
  atCaret: '光标处的数字',
  nothingAtCaret: '把光标放到一个引用了出处的数字上，这里就显示它的依据。',
  row: (path, line) => `数据：${path} 第 ${line} 行`,
  search: '查找可以引用的数字',
  searching: '词语或数字，中英文都可以',
  nothingFound: '没有找到。换个说法试试，也可以用另一种语言。',
  close: '关闭',
  written: (names) => `已保存：${names}`,
  downloaded: (names) => `已下载：${names}。请用它替换原来的文件。`,
  refused: (names) =>
    `没有写入：${names} 打开之后被别的程序改过。请先把自己的文字复制出来，再重新打开文件夹。`,
  nothingToSave: '没有改动，不必保存。',
  readOnly: '这个文件不是 UTF-8 编码，在这里只能看：改了会丢字节。',
  noPublication: (folder) => `文件夹“${folder}”里没有 collate.config.json，请打开刊物的根文件夹。`,
  noArticles: '这份刊物还没有文章，也没有数据。',
  missingEdition: '还没有这个版本。',
  fault: (reason) => `出错了：${reason}`
}
