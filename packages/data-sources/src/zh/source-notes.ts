import type {SourceNoteWording} from '../note.ts'

/** What is told in Chinese of an input that was taken in. */
export const sourceNotes: SourceNoteWording = {
  mark: () => '开头有字节顺序标记（BOM），已去掉',
  wide: (name) => `编码是 ${name}，已转换为 UTF-8`,
  gbk: () => '编码是 GBK（GB 18030），已转换为 UTF-8',
  separator: (separator) => `单元格以 \`${separator}\` 分隔，已按逗号读取`,
  'decimal-comma': (cell, value) => `\`${cell}\` 读作 ${value}：逗号是小数点`,
  roles: (roles) => `各列按名称取用：\`--columns ${roles}\``,
  'no-value': (cell) => `\`${cell}\` 不是数值，未收入`,
  'no-number': (cell) => `\`${cell}\` 无法读作一个数，未收入`,
  'no-period': (cell) => `\`${cell}\` 无法读作时间，未收入`,
  'no-label': (cell) => `\`${cell}\` 所在的行没有标签，未收入`,
  'wrong-unit': (cell, unit) => `\`${cell}\` 的单位不是 \`${unit}\`，未收入`,
  formula: (cell) => `公式没有结果（\`${cell}\`），未收入`,
  several: (text) => `“${text}”中有几个同单位的数，请自己补上正确的那个`,
  'unsaid-period': (text) => `“${text}”没有写明这个数的时间，请用 \`--period\` 给出`,
  'open-year': (text) => `“${text}”写的年度可能从任何一个月开始，请用 \`--year-begins 4\` 写明起始月份`,
  unsure: (text) => `“${text}”里的数是约数、计划、否定、修订或差距，或有几个时间，请自己补上`,
  'other-base': (text) => `“${text}”说的不是已给出的统计对象，请用 \`--population\` 写明`,
  cut: (text) => `“${text}”在这一页上不完整，请自己补上`,
  'counted-in': (words, factor) => `表上写着“${words}”，数值已乘以 ${factor}；用 \`--multiply 1\` 则不乘`,
  bracketed: (cell, value) => `\`${cell}\` 读作 ${value}：括号是负号`,
  marked: (cell, value) => `\`${cell}\` 读作 ${value}；后面的符号指向注释`,
  'title-year': (year) => `只写了月份或季度的行，按标题算作 ${year} 年`,
  repeated: (key) => `${key} 在这里第二次出现，数值相同`,
  contradicts: (key, first, second) =>
    `${key} 一处为 ${first}，这里是 ${second}；两者都未收入，请自己补上正确的那个`,
  revised: (key, before, after) => `${key} 在同一来源中原为 ${before}，将改为 ${after}：请核对是否正确`,
  label: (label, missing) => `“${label}”还没有${missing === 'zh' ? '中文' : '英文'}标签`,
  unit: (unit) => `服务给出的单位是“${unit}”：请用 \`--indicator\` 给指标写明单位`,
  pages: (count) => `共取了 ${count} 页，依次读取`,
  scaled: (unit, factor) => `服务以“${unit}”计数，数值已乘以 ${factor}`,
  'not-chosen': (count, labels) =>
    `另有 ${count} 个统计对象未收入${labels === undefined ? '' : `（${labels}）`}；用 \`--population\` 按标签选取`
}
