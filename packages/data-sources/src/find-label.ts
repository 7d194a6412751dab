import type {DataRow} from './row.ts'

const han = /\p{Script=Han}/u

/** The row that has a label, an alias or an id; the case and the width of letters do not matter. */
export function findLabel(rows: readonly DataRow[], label: string): DataRow | undefined {
  const wanted = plain(label)
  const namesOf = (row: DataRow): string[] =>
    [row['label_en'], row['label_zh'], ...lists(row['aliases_en']), ...lists(row['aliases_zh'])].map((d) =>
      plain(d ?? '')
    )
  return rows.find((row) => namesOf(row).includes(wanted)) ?? rows.find((row) => row['id'] === label)
}

/** A row of a new thing by its label, with the other label where it is known. */
export function newLabelled(
  id: string,
  label: string,
  other: ReadonlyMap<string, string>
): Record<string, string> {
  const [own, missing] = han.test(label) ? ['label_zh', 'label_en'] : ['label_en', 'label_zh']
  return {id, [own]: label, [missing]: other.get(label) ?? ''}
}

/** The language in which a row has no label yet. */
export function missingLabel(row: DataRow): 'zh' | 'en' | undefined {
  if (!row['label_zh']) return 'zh'
  return row['label_en'] ? undefined : 'en'
}

function lists(cell = ''): string[] {
  return cell.split('|').filter((d) => d !== '')
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
}
