import type {TimePatterns} from './rules.ts'

/** Times in signs that every language writes alike. */
export const common: Partial<TimePatterns> = {
  numericDate: [
    '!slash !dash [ y:year4 + dash + m:short + dash + d:short ] !dash',
    '!slash !dash [ y:year4 + slash + m:short + slash + d:short ] !slash',
    '!slash !dash [ y:year4 + dash=short + m:num=zero ] !dash !slash',
    'y:year4 + dot + m:short + dot + d:short'
  ],
  code: [
    'l:letter=q|letter=h + n:num=one + quote + y:year2',
    'l:letter=q|letter=h + n:num=one y:modern',
    'n:num=one + l:letter=q|letter=h + quote? y:year2|modern',
    'n:num=one|num=two + l:letter=m + y:year2|modern',
    'y:modern + dash + l:letter=q|letter=h + n:num=one',
    'y:modern l:letter=q|letter=h + n:num=one',
    'y:num=two + l:letter=q|letter=h + n:num=one',
    'l:letter=q|letter=h + n:num=one + slash + y:modern',
    'y:modern + slash + l:letter=q|letter=h + n:num=one'
  ],
  quarter: ['letter=q + n:num=one', 'n:num=one + letter=q'],
  fiscalYear: ['letter=fy y:modern|year2', 'letter=fy y:modern|year2 dash|slash b:year2'],
  inherited: [
    'y:date=month pause|and|comma and? [ p:part=month ]',
    'y:date=quarter pause|and|comma and? [ p:part=quarter ]',
    'y:date=half pause|and|comma and? [ p:part=half ]',
    'y:date=day pause|and|comma and? [ p:part=day ]'
  ],
  range: ['a:point dash b:point', 'a:point to b:point']
}
