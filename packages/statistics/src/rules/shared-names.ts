import type {Row} from '../csv.ts'
import {groupBy} from '../fact.ts'
import type {Folder} from '../folder.ts'
import {problem, shown, type Problem} from '../problem.ts'
import {cell, cellRange, items, type Table} from '../table.ts'

/** Something that texts name, and the cell that says how. */
type Name = {
  text: string
  kind: 'population' | 'category' | 'term'
  /** Whose name it is: two names of one owner are no matter. */
  owner: string
  isAlias: boolean
  table: Table
  row: Row
  column: string
}

const languages = ['en', 'zh'] as const

/**
 * Aliases that name something else, too: another population, a category, or a
 * measure.  A sentence with such a word names both, and may be judged by either.
 */
export function sharedNames(id: string, {tables}: Folder): Problem[] {
  return languages.flatMap((language) => {
    const names = [
      ...namesIn(tables.get('populations'), 'population', language),
      ...namesIn(tables.get('categories'), 'category', language),
      ...termsIn(tables.get('indicators'), language)
    ]
    const groups = groupBy(names, ({text}) => folded(text)).values()
    return [...groups].flatMap((group) => (group.length > 1 ? ofGroup(id, group) : []))
  })
}

function* namesIn(
  table: Table | undefined,
  kind: 'population' | 'category',
  language: string
): Generator<Name> {
  if (!table?.columns.has('id')) return
  for (const row of named(table)) {
    const owner = [kind, cell(table, row, 'indicator'), cell(table, row, 'id')].join(' ')
    const base = {kind, owner, table, row}
    const label = cell(table, row, `label_${language}`)
    yield {...base, text: label, isAlias: false, column: `label_${language}`}
    for (const alias of items(cell(table, row, `aliases_${language}`)))
      yield {...base, text: alias, isAlias: true, column: `aliases_${language}`}
  }
}

/** What has no id is told by itself. */
function named(table: Table): Row[] {
  return table.rows.filter((row) => cell(table, row, 'id') !== '')
}

function* termsIn(table: Table | undefined, language: string): Generator<Name> {
  const column = `terms_${language}`
  if (!table?.columns.has(column)) return
  for (const row of named(table)) {
    const owner = `term ${cell(table, row, 'id')}`
    const terms = items(cell(table, row, column)).flatMap((group) => group.split('/'))
    for (const term of terms) yield {kind: 'term', owner, table, row, text: term, isAlias: false, column}
  }
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** Each alias once, with the first other thing of its name. */
function ofGroup(id: string, group: Name[]): Problem[] {
  const populations = group.filter((d) => d.kind === 'population')
  const categories = group.filter((d) => d.kind === 'category')
  const answers = groupBy(categories, questionOf)
  return group.flatMap((alias) => {
    if (!alias.isAlias || alias.text === '') return []
    // The same word may answer two questions, and be a part of what its own question asks.
    const rivals = alias.kind === 'population' ? [group] : [populations, answers.get(questionOf(alias))!]
    const other = rivals.flatMap((list) => list.find((d) => isRival(alias, d)) ?? [])[0]
    return other ? [sharedName(id, alias, other)] : []
  })
}

/** Of two aliases the second is told, so that each pair is told once. */
function isRival(alias: Name, other: Name): boolean {
  return other.owner !== alias.owner && !(other.isAlias && isBefore(alias, other))
}

function isBefore(one: Name, other: Name): boolean {
  if (one.kind !== other.kind) return one.kind === 'category'
  return one.row.starts[0]! < other.row.starts[0]!
}

function questionOf({table, row}: Name): string {
  return cell(table, row, 'indicator')
}

const kinds = {
  population: {name: 'population', en: 'a population', zh: '一个统计对象'},
  category: {name: 'category', en: 'a category', zh: '一个类别'},
  term: {name: 'measure', en: 'a measure', zh: '一个指标的术语'}
}

function sharedName(id: string, alias: Name, other: Name): Problem {
  const range = cellRange(other.table, other.row, other.column)
  const {path, line, column} = range
  const owner = shown(cell(other.table, other.row, 'id'))
  const file = path.slice(path.lastIndexOf('/') + 1)
  return problem(id, cellRange(alias.table, alias.row, alias.column), {
    severity: 'warning',
    reason: `Unexpected alias ${shown(alias.text)}, expected none that is a name of the ${kinds[other.kind].name} ${owner}, too`,
    actual: alias.text,
    cause: {path, line, column},
    note: {
      en: `It also names ${kinds[other.kind].en} (${file}, line ${line}), so a sentence with this word names both, and its number may be judged by the wrong one. Keep it where it belongs, and give the other a name that only it has.`,
      zh: `它同时是${kinds[other.kind].zh}的名称（${file} 第 ${line} 行），含有这个词的句子会同时说到两者，数字可能按错误的一个来判断。请只留在该留的地方，另一个换成独有的名称。`
    }
  })
}
