import {tableNames, type TableName} from '../columns.ts'
import type {Pointer} from '../descriptor.ts'
import type {Folder} from '../folder.ts'
import {problem, shown, type Complaint, type Problem} from '../problem.ts'
import {property, valueAt} from '../json-value.ts'
import type {Resource} from '../resource.ts'
import type {Translated} from '../statistic.ts'

/** What a resource may say of how its file is written: one way only. */
const fixed: Array<[Pointer, string[]]> = [
  [['encoding'], ['utf-8', 'UTF-8', 'utf8']],
  [['format'], ['csv']],
  [['mediatype'], ['text/csv']],
  [['dialect', 'header'], ['true']],
  [['dialect', 'delimiter'], [',']],
  [['dialect', 'quoteChar'], ['"']],
  [['dialect', 'doubleQuote'], ['true']],
  [['dialect', 'skipInitialSpace'], ['false']],
  [
    ['dialect', 'lineTerminator'],
    ['\n', '\r\n']
  ]
]

/** Problems of the list of resources: the five tables, each once, as plain CSV. */
export function* checkResources(id: string, folder: Folder): Generator<Problem> {
  const {descriptor, resources} = folder
  if (!Array.isArray(property(descriptor?.value, 'resources'))) return
  const seen = new Set<string>()
  for (const resource of resources) {
    yield* ofResource(resource, seen.has(resource.name))
    seen.add(resource.name)
  }
  for (const name of tableNames) if (!seen.has(name)) yield missing(name)

  function missing(name: TableName): Problem {
    const note: Translated<string> = {
      en: `Five tables make a data package: ${tableNames.join(', ')}. Name the file of this one in \`resources\`.`,
      zh: `数据包由五个表格组成：${tableNames.join('、')}。请在 \`resources\` 中写上这个表格的文件。`
    }
    const reason = `Unexpected absence of the resource \`${name}\`, expected \`${name}\``
    return at(['resources'], {reason, note, expected: [name]})
  }

  function ofResource(resource: Resource, isSecond: boolean): Problem[] {
    const {name, pointer, path} = resource
    const problems: Problem[] = []
    if (!tableNames.some((d) => d === name)) {
      const note = {
        en: 'Only the five tables are read; anything else would be published without a check.',
        zh: '这里只读取五个表格；其他内容会未经检查就被发布。'
      }
      const expected = tableNames.map((d) => `\`${d}\``).join(', ')
      problems.push(
        at([...pointer, 'name'], {reason: `Unexpected ${shown(name)}, expected one of ${expected}`, note})
      )
    }
    if (isSecond) {
      const note = {
        en: 'One table is one resource. Remove one.',
        zh: '一个表格对应一个资源。请删除重复的一个。'
      }
      const reason = `Unexpected second resource ${shown(name)}, expected it once`
      problems.push(at([...pointer, 'name'], {reason, note}))
    }
    const data = valueAt(descriptor!.value, [...pointer, 'data'])
    if (path === undefined || data !== undefined) {
      const note = {
        en: 'Rows are read from one CSV file, so that a message can point at a line and a column. Name it in `path`.',
        zh: '数据行只从一个 CSV 文件读取，这样消息才能指出行和列。请在 `path` 中写上文件名。'
      }
      problems.push(
        at(pointer, {
          reason: `Unexpected ${data === undefined ? 'resource without a file' : '`data`'}, expected \`path\` with the name of one file`,
          note
        })
      )
    }
    return [...problems, ...fixed.flatMap((entry) => ofFixed(pointer, entry))]
  }

  function ofFixed(pointer: Pointer, [keys, allowed]: [Pointer, string[]]): Problem[] {
    const path = [...pointer, ...keys]
    const value = valueAt(descriptor!.value, path)
    if (value === undefined || allowed.includes(String(value))) return []
    const note = {
      en: 'Tables are plain CSV in UTF-8: commas, double quotation marks, one header row.',
      zh: '表格一律是 UTF-8 编码的普通 CSV：逗号分隔、双引号、一行表头。'
    }
    const expected = [allowed[0]!]
    return [
      at(path, {reason: `Unexpected ${shown(String(value))}, expected ${shown(allowed[0]!)}`, note, expected})
    ]
  }

  function at(pointer: Pointer, complaint: Complaint): Problem {
    return problem(id, descriptor!.rangeAt(pointer), complaint)
  }
}
