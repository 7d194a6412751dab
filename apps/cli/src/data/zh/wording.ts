import type {DataWording} from '../wording.ts'

/** What whoever makes a data package reads in Chinese. */
export const dataWording: DataWording = {
  questions: {
    title: '报告叫什么名字？',
    sourceTitle: '数字出自哪份出版物？请写标题',
    publisher: '由谁发布？',
    url: '在哪里可以读到？（https://…）',
    published: '何时发布？（2026-01-20，或 2026-01）',
    language: '用什么语言写成？（en、zh……）',
    id: '用什么 id？',
    population: '统计对象是谁？请写英文，例如 “village households”；没有了就按回车',
    indicator: '衡量的是什么？请写英文，例如 “open in the evening”；没有了就按回车',
    labelZh: (label) => `“${label}”的中文名称是什么？`,
    aliases: '还有别的英文名称吗？用 | 分隔（没有就按回车）',
    unit: '单位？（percent、points、count、multiple、ratio、index，货币如 CNY，UCUM 代码如 h）',
    base: '以谁为统计对象？',
    nobody: '没有特定对象',
    terms: (language) =>
      `谈到它的句子必须含有哪些${language === 'zh' ? '中文' : '英文'}词语？各组用 | 分隔，同义说法用 / 分隔（没有就按回车）`
  },
  cancelled: '没有写入任何文件。',
  made: (folder, next) => `新的数据包在 \`${folder}\`。接下来：\n\n${next.map((d) => `  ${d}\n`).join('')}`
}
