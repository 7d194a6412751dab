import type {ArticleWords} from '../article-words.ts'

/** What the studio says of a new article in Chinese. */
export const articleWords: ArticleWords = {
  newArticle: '新建文章',
  about:
    '一篇文章是一个文件夹，每种语言一个文本。文件立即写入，开头留有要填的各项；已有的文章还缺一种语言的，也在这里补。',
  address: '所译原文的网址',
  addressHint: '不是译文就留空。',
  titles: {zh: '中文标题', en: '英文标题'},
  slug: '短名',
  slugHint: '用作文件夹名和网址：小写字母、数字和连字符，如 tea-houses。',
  editions: '语言',
  choices: {both: '中文和英文', zh: '中文', en: '英文'},
  make: '新建',
  made: '建好了。请填写“这个版本的说明”，再在下面写正文。',
  refused: {
    slug: '短名只能用小写字母、数字和连字符，也不能与站点的页面同名。',
    address: '网址要以 https:// 或 http:// 开头。',
    taken: '这些语言的同名文章已经有了。请换一个短名，或在列表里打开它。'
  }
}
