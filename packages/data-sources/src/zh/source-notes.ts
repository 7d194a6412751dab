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
  'wrong-unit': (cell, unit) => `\`${cell}\` 的单位不是 \`${unit}\`，未收入`,
  formula: (cell) => `公式没有结果（\`${cell}\`），未收入`,
  several: (text) => `“${text}”中有几个同单位的数，请自己补上正确的那个`,
  'unsaid-period': (text) => `“${text}”没有写明时间，请用 \`--period\` 给出`,
  repeated: (key) => `${key} 在这里第二次出现，数值相同`,
  contradicts: (key, first, second) => `${key} 原为 ${first}，这里是 ${second}；保留了前者，请核对哪个正确`,
  revised: (key, before, after) => `${key} 在同一来源中原为 ${before}，将改为 ${after}：请核对是否正确`,
  label: (label, missing) => `“${label}”还没有${missing === 'zh' ? '中文' : '英文'}标签`,
  unit: (unit) => `服务给出的单位是“${unit}”：请用 \`--indicator\` 给指标写明单位`,
  pages: (count) => `共取了 ${count} 页，依次读取`,
  scaled: (unit, factor) => `服务以“${unit}”计数，数值已乘以 ${factor}`,
  'not-chosen': (count) => `另有 ${count} 个对象未收入；用 \`--population\` 按标签选取`
}
