import {closest} from '../closest.ts'
import {columns} from '../columns.ts'
import type {Descriptor, Pointer} from '../descriptor.ts'
import type {Folder} from '../folder.ts'
import {problem, shown, type Problem} from '../problem.ts'
import {property} from '../json-value.ts'
import {rowRange, type Table} from '../table.ts'
import {rangeOf} from '../text-file.ts'

/** Problems of the header of every table. */
export function* checkHeaders(id: string, folder: Folder): Generator<Problem> {
  for (const table of folder.tables.values()) {
    if (!table.header) continue
    yield* ofColumns(id, table)
    yield* ofMissing(id, table)
    yield* ofDeclared(id, folder, table)
  }
}

function* ofColumns(id: string, table: Table): Generator<Problem> {
  const header = table.header!
  const known = columns[table.name].map((d) => d.name)
  for (const [index, name] of header.values.entries()) {
    const range = rangeOf(table.file, header.starts[index]!, header.ends[index]!)
    if (!known.includes(name)) {
      const near = closest(name, known)
      const expected = near ? shown(near) : `one of ${known.map((d) => `\`${d}\``).join(', ')}`
      const note = {
        en: 'A column that nobody knows is read by nobody. Correct its name, or remove the column.',
        zh: '不认识的列不会被读取。请改正列名，或删除该列。'
      }
      const reason = `Unexpected column ${shown(name)}, expected ${expected}`
      yield problem(id, range, {reason, note, actual: name, expected: near ? [near] : known})
      continue
    }
    if (table.columns.get(name) === index) continue
    const note = {
      en: 'Of two columns of one name only one could be read. Remove the other.',
      zh: '两个同名的列只能读取其中一个。请删除另一个。'
    }
    const reason = `Unexpected second column ${shown(name)}, expected it once`
    yield problem(id, range, {reason, note, actual: name})
  }
}

function ofMissing(id: string, table: Table): Problem[] {
  const missing = columns[table.name].filter((d) => d.required && !table.columns.has(d.name))
  return missing.map(({name}) => {
    const note = {
      en: `Every row of ${table.name} needs it. Add the column; the README of the statistics package says what it holds.`,
      zh: `${table.name} 的每一行都需要该列。请补上；各列的含义见 statistics 包的 README。`
    }
    const reason = `Unexpected header without \`${name}\`, expected the column \`${name}\``
    return problem(id, rowRange(table.file, table.header!), {reason, note, expected: [name]})
  })
}

/** Fields that a schema declares are mapped to columns by their order. */
function ofDeclared(id: string, folder: Folder, table: Table): Problem[] {
  const resource = folder.resources.find((d) => d.name === table.name)
  const declared = declaredFields(folder, resource?.schema, [...(resource?.pointer ?? []), 'schema'])
  if (!declared) return []
  const names = table.header!.values
  const count = Math.max(names.length, declared.names.length)
  const index = Array.from({length: count}, (_, at) => at).find((at) => names[at] !== declared.names[at])
  if (index === undefined) return []

  const actual = shown(declared.names[index] ?? '')
  const expected = index < names.length ? shown(names[index]!) : 'no further field'
  const note = {
    en: `Other tools map the fields of the schema to the columns of ${table.name} by their order: both lists must be the same. Without a schema the columns are known all the same.`,
    zh: `其他工具按顺序把表结构中的字段对应到 ${table.name} 的列，两者必须一致。不写表结构也可以，各列仍然可以识别。`
  }
  const range = declared.descriptor.rangeAt([...declared.pointer, index])
  const reason = `Unexpected ${index < declared.names.length ? `field ${actual}` : 'end of fields'}, expected ${expected}`
  return [problem(id, range, {reason, note})]
}

type Declared = {descriptor: Descriptor; pointer: Pointer; names: string[]}

function declaredFields(
  {descriptor, schemas}: Folder,
  schema: unknown,
  inline: Pointer
): Declared | undefined {
  const isPath = typeof schema === 'string'
  const holder = isPath ? schemas.get(schema) : descriptor
  const fields = property(isPath ? holder?.value : schema, 'fields')
  if (!holder || !Array.isArray(fields)) return undefined
  const names = fields.map((field: unknown) => String(property(field, 'name')))
  return {descriptor: holder, pointer: [...(isPath ? [] : inline), 'fields'], names}
}
