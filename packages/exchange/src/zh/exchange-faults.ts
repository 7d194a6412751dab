import type {ExchangeFaultWording} from '../exchange-fault.ts'

/** What is told in Chinese of a translated file that cannot be taken. */
export const exchangeFaults: ExchangeFaultWording = {
  'not-xml': (reason) => `内容不是 XML：${reason}`,
  doctype: () => '不应有文档类型声明：它可能指向本机的文件',
  'too-large': (most) => `文件太大，最多 ${most} MiB`,
  'not-xliff': (name) => `元素是 \`${name}\`，应为 \`xliff\``,
  version: (version) => `版本是 \`${version}\`，应为 XLIFF 2.0 或 2.1`,
  languages: (languages) => `语言是 \`${languages}\`，应为 \`zh\` 和 \`en\``,
  original: (original) => `\`original\` 是 \`${original}\`，应为 \`articles/SLUG/zh.mdx\` 或 \`en.mdx\``,
  'no-article': (path) => `没有文章 \`${path}\``,
  'unit-unknown': (id) => `文章里没有单元 \`${id}\`，请重新导出`,
  'source-changed': (id) => `文章中 \`${id}\` 的原文已经改动，请重新导出`,
  'stat-lost': (id, cite) => `\`${id}\` 的译文丢了统计数据 \`${cite}\`，原文的每个数字都要保留出处`,
  'code-unknown': (code) => `原文没有代码 \`${code}\``,
  'code-twice': (code) => `代码 \`${code}\` 出现了两次，应只有一次`,
  'code-split': (name) => `不应有 \`${name}\`，应以 \`pc\` 包住文字`,
  element: (name) => `译文里不应有元素 \`${name}\`，应为文字、\`pc\`、\`ph\` 或 \`mrk\``,
  character: (name) => `译文里有字符 \`${name}\`，应为看得见的文字`,
  'target-missing': (id) => `\`${id}\` 没有译文：译本还不存在，每个单元都要有译文`,
  'no-place': (id) => `译本里没有与 \`${id}\` 对应的段落，请先手工添加`,
  'not-tbx': (name) => `元素是 \`${name}\`，应为 \`tbx\`（ISO 30042:2019）`,
  'term-missing': (id) => `词条 \`${id}\` 应同时有中文和英文术语`,
  id: (id) => `id \`${id}\` 应为小写字母、数字和连字符`,
  glossary: (reason) => `写入后术语表会有问题：${reason}`,
  memory: () => '翻译记忆库无处可写：请导入 XLIFF 或 TBX'
}
