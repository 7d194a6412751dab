import type {SourceFaultWording} from '../source-fault.ts'

/** What is told in Chinese of an input that cannot be used. */
export const sourceFaults: SourceFaultWording = {
  html: (name) => `\`${name}\` 是网页，应为数据`,
  'not-text': (name) => `\`${name}\` 的内容不是文本，应为 UTF-8 或 GBK 文本`,
  'not-csv': (name, line) => `\`${name}\` 第 ${line} 行的引号有误，应为 CSV`,
  'not-json': (name) => `\`${name}\` 的内容不是 JSON`,
  'not-xlsx': (name) => `\`${name}\` 不是工作簿，应为 .xlsx 文件`,
  'not-docx': (name) => `\`${name}\` 不是文档，应为 .docx 文件`,
  'not-pdf': (name) => `\`${name}\` 不是可以读取的 PDF`,
  'not-service': (name, service) => `\`${name}\` 的内容不是 ${service} 的回答`,
  'too-large': (name, most) => `\`${name}\` 太大，最多 ${most} MiB`,
  'zip-bomb': (name, most) => `\`${name}\` 解压后太大，最多 ${most} MiB`,
  empty: (name) => `\`${name}\` 是空的，应有一张表`,
  'no-sheet': (sheet, names) => `没有工作表 \`${sheet}\`，应为 ${names} 之一`,
  'no-page': (page, count) => `没有第 \`${page}\` 页，应为 1 到 ${count}`,
  'no-column': (header, headers) => `没有 \`${header}\` 列，应为 ${headers} 之一`,
  'no-roles': (headers) => `不知道各列 ${headers} 是什么，请写明：\`--columns period=…,value=…\``,
  'no-table': (name, tables) =>
    `没有含这些列的表，\`${name}\` ${tables === '' ? '里没有表' : `里的表有：${tables}`}`,
  'no-such-table': (name, names) => `没有表 \`${name}\`，应为 ${names} 之一`,
  'many-tables': (names) => `有几张表都含这些列（${names}），请用 \`--table\` 选取`,
  'many-columns': (header, columns) => `\`${header}\` 不止一列：${columns}，请写列的全名或序号`,
  'no-period-said': (header) =>
    `\`${header}\` 列没有写明时间，请用 \`--period 2025\` 给出，或用 \`period=…\` 指明时间所在的列`,
  'open-year': (cell) => `年度 \`${cell}\` 可能从任何一个月开始，请用 \`--year-begins 4\` 写明起始月份`,
  'open-scale': (words, unit) =>
    `不知道以 \`${unit}\` 为单位的数值是按哪个计的：${words}，请用 \`--multiply\` 写明`,
  'bad-columns': (text) =>
    `\`--columns\` 的值 \`${text}\` 有误，应为 \`角色=列名,…\`，角色有 period、population、category、value、n`,
  'no-text': (name) => `PDF \`${name}\` 里没有文字，大概是扫描件`,
  encrypted: (name) => `\`${name}\` 有密码，应为不用密码就能打开的文件`,
  'no-entity': (label, near) => `没有统计对象 \`${label}\`，应为 ${near} 之一`,
  'many-entities': (count, some) =>
    `回答里有 ${count} 个统计对象，请用 \`--population\` 选取，例如 ${some}……`,
  'wrong-type': (name, type) => `\`${name}\` 的类型是 \`${type}\`，应为数据`,
  'no-indicator': (ids) =>
    `没有 \`--indicator\`，应为${ids === '' ? ' `id|label_en|label_zh|unit`' : ` ${ids} 之一，或 \`id|label_en|label_zh|unit\``}`,
  'no-source': (ids) =>
    `没有 \`--source\`，应为${ids === '' ? ' `id|title|||publisher|url|published|language`' : ` ${ids} 之一，或 \`id|title|||publisher|url|published|language\``}`,
  'service-error': (service, message) => `${service} 回答：${message}`
}
