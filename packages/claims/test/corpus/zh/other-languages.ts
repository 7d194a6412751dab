import type {Row} from '../row.ts'

/** Numerals, units and hedges in the words of other languages. */
export const otherLanguages: Row[] = [
  ['J', '有 99 percent 的茶馆卖咖啡。', ['99 percent → percent 99 /1']],
  ['J', '约 99 per cent 的客人喝咖啡。', ['约 99 per cent → percent about 99 /1']],
  ['J', 'two thirds 的客人只喝咖啡。', ['two thirds → percent 200/3 /4']],
  ['J', '他说：ninety-nine percent of us drink coffee。', ['ninety-nine percent → percent 99 /1']],
  ['J', '咖啡销量 doubled。', ['doubled → multiple 2 /1']],
  ['J', '咖啡销量 rose threefold。', ['threefold → multiple 3 /1']],
  ['J', '超过 1.2 million 用户在用。', ['超过 1.2 million → count over 1200000 /100000 [用户]']],
  ['J', '融资 $3.5 billion。', ['$3.5 billion → currency 3500000000 /100000000 [USD]']],
  ['J', '上升 3 percentage points。', ['3 percentage points → points 3 /1']],
  ['J', '上升 3 pp points。', ['3 pp points → points 3 /1']],
  ['J', '占比为 41 to 56 percent。', ['41 to 56 percent → percent 41..56 /1']],
  ['J', '80-plus percent 的居民同意。', ['80-plus percent → percent over 80 /1']],
  ['J', '占比 more than 99%。', ['more than 99% → percent over 99 /1']],
  ['J', '德国的比例是 99,5 Prozent。', ['99,5 Prozent → percent 99.5 /0.1']],
  ['J', '日本是99パーセント。', ['99パーセント → percent 99 /1']],
  ['J', '日本有九割的客人。', ['九割 → percent 90 /10']],
  ['J', '日本有7割の客人。', ['7割 → percent 70 /10']],
  ['J', '土耳其是 yüzde 99。', ['yüzde 99 → percent 99 /1']]
]
