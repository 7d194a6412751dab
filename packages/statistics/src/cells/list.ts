import {shown, type Complaint} from '../problem.ts'
import {items} from '../table.ts'
import {checkLabel} from './text.ts'

/** What is wrong with the items of a list. */
export function checkItems(list: string[]): Complaint[] {
  const empty = list.includes('') ? [emptyItem()] : []
  const seen = new Set<string>()
  const twice = list.find((item) => item !== '' && seen.size === seen.add(item).size)
  return [...list.flatMap(checkLabel), ...empty, ...(twice === undefined ? [] : [repeated(twice)])]
}

/** Groups separated by `|`, alternatives in a group by `/`. */
export function checkTerms(value: string): Complaint[] {
  return items(value).flatMap((group) => checkItems(group.split('/')))
}

function emptyItem(): Complaint {
  return {
    reason: 'Unexpected empty item in a list, expected a name between the separators',
    note: {
      en: 'An empty name is found in every text. Items are separated by `|`, alternatives of a term by `/`: remove the separator too many.',
      zh: '空名称会在任何文本中匹配。各项之间用 `|` 分隔，术语的不同写法用 `/` 分隔：请删除多余的分隔符。'
    }
  }
}

function repeated(item: string): Complaint {
  return {
    reason: `Unexpected second item ${shown(item)}, expected it once`,
    actual: item,
    note: {
      en: 'The same name twice in one cell says nothing more. Remove one.',
      zh: '同一单元格里重复的名称没有意义。请删除一个。'
    }
  }
}
