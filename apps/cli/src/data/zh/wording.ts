import type {DataWording} from '../wording.ts'

function pagesIn(pages: readonly number[]): string {
  const isRun = pages.length > 1 && pages.length - 1 === pages.at(-1)! - pages[0]!
  return isRun ? `${pages[0]}–${pages.at(-1)}` : pages.join('、')
}

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
    labelIn: (label, language) => `“${label}”的${language === 'zh' ? '中文' : '英文'}名称是什么？`,
    aliases: '还有别的英文名称吗？用 | 分隔（没有就按回车）',
    unit: '单位？（percent、points、count、multiple、ratio、index，货币如 CNY，UCUM 代码如 h）',
    base: '以谁为统计对象？',
    nobody: '没有特定的统计对象',
    terms: (language) =>
      `谈到它的句子必须含有哪些${language === 'zh' ? '中文' : '英文'}词语？各组用 | 分隔，同义说法用 / 分隔（没有就按回车）`
  },
  check: {
    problems: '错误',
    missing: '缺少',
    names: '参与检查结果的统计对象名称',
    broken: '与这些数据不符的句子',
    named: (words, name, population) => `\`${words}\` 读作 \`${name}\`，即 \`${population}\` 的名称`,
    expected: (text, expected) => `\`${text}\` 应改为 ${expected.map((d) => `\`${d}\``).join(' 或 ')}`,
    gone: (text) => `\`${text}\` 已没有对应的统计数据`,
    fine: (name, rows) => `\`${name}\`：没有错误，没有缺漏（${rows} 个数值）`,
    counts: (name, {rows, errors, warnings, missing, broken}) =>
      `\`${name}\`：${rows} 个数值；错误 ${errors} 处，警告 ${warnings} 处，缺少 ${missing} 处，不符的句子 ${broken} 处`,
    watching: '等待改动；按 Ctrl+C 结束。'
  },
  proposed: {
    nothing: (name) => `\`${name}\` 已全部收有，没有可添加的`,
    none: (sought) =>
      sought
        ? `没有找到数值：在第 ${pagesIn(sought.pages)} 页查找了含有 ${sought.terms.map((d) => `\`${d}\``).join(' 或 ')} 的句子；别的说法请写入指标的 \`terms_en\` 和 \`terms_zh\`，表格请用 \`--columns\` 读取`
        : '这些列里没有找到数值',
    refused: (errors, unlabelled) =>
      unlabelled > 0
        ? `还缺 ${unlabelled} 个标签：请用 \`--population\`、\`--indicator\` 或 \`--category\` 以 \`id|label_en|label_zh\` 给出，或在终端上回答；没有写入`
        : `写入后数据包会有 ${errors} 处错误；没有写入`,
    written: (count, folder) => `已把 ${count} 个数值写入 \`${folder}\``,
    shown: (count) => `${count} 个数值；没有写入，加 \`--write\` 才写入`
  },
  cancelled: '没有写入任何文件。',
  made: (folder, next) => `新的数据包在 \`${folder}\`。接下来：\n\n${next.map((d) => `  ${d}\n`).join('')}`
}
