import type {FaultWording} from '../fault-wording.ts'

/** 配置文件的错误用中文怎么说。 */
export const faultWording: FaultWording = {
  expected: {
    base: '`/pub` 这样的路径，末尾不带斜杠',
    colour: '`#0e5663` 这样的颜色',
    colours: '由 `paper`、`ink`、`accent`、`tint` 组成的对象',
    contact: '网址或 `mailto:`',
    contrast: '在 `paper` 上读得清的颜色（对比度不低于 4.5）',
    dispute: '网址或 `mailto:`，可在其中写 `{title}`、`{url}`、`{claim}`、`{language}`',
    everyLanguage: '`languages` 中每种语言的文字',
    globs: '`content/articles/draft-*/**` 这样的模式列表',
    href: '`/about/` 这样从站点根开始的路径、网址或 `mailto:`',
    json: 'JSON',
    languages: '由 `zh`、`en` 组成的列表，各一次',
    menu: '由 `label`、`href` 组成的对象的列表',
    menuEntry: '由 `label`、`href` 组成的对象',
    object: '对象',
    once: '每个键只出现一次',
    path: '本文件所在文件夹之内的路径',
    perPage: '2 到 100 的整数',
    schemes: '由 `light`、`dark` 组成的对象',
    series: '由 `id`、`zh`、`en`、`articles` 组成的对象的列表',
    seriesEntry: '由 `id`、`zh`、`en`、`articles` 组成的对象',
    slug: '小写字母、数字和连字符',
    slugs: '文章名的列表，先读的在前',
    takeaway: '由 `pdf`、`epub` 组成的列表',
    text: '文字',
    topic: '由 `id`、`zh`、`en` 组成的对象',
    topics: '由 `id`、`zh`、`en` 组成的对象的列表',
    truth: '`true` 或 `false`',
    uncited: '`warning` 或 `error`',
    webAddress: '`https://example.org` 这样的网址',
    words: '由 `zh`、`en` 组成的对象'
  },
  unexpected: (actual, expected) => `写的是${beside(actual)}，应为${beside(expected)}`,
  end: '文件末尾',
  key: (key) => `键 \`${key}\``,
  without: (key) => `没有 \`${key}\` 的配置`,
  oneOf: (keys) => `${keys.map((key) => `\`${key}\``).join('、')} 之一`
}

/** 反引号和西文与汉字之间空一格。 */
function beside(words: string): string {
  return /^[\w`]/.test(words) ? ` ${words}` : words
}
