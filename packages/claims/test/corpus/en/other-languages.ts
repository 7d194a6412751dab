import type {Row} from '../row.ts'

/** Numerals, units and hedges in the words of other languages. */
export const otherLanguages: Row[] = [
  ['J', 'The owners say: 九成九的茶馆卖咖啡.', ['九成九 → percent 99 /1']],
  ['J', 'They wrote 百分之九十九的客人 on it.', ['百分之九十九 → percent 99 /1']],
  ['J', 'In characters: 百分之九十九的客人, 沒有變化.', ['百分之九十九 → percent 99 /1']],
  ['J', 'The headline was 销量翻番.', ['翻番 → multiple 2 /1']],
  ['J', 'It said 超过八成的客人.', ['超过八成 → percent over 80 /10']],
  ['J', 'It said 三分之二的客人.', ['三分之二 → percent 200/3 /4']],
  ['J', 'It said 上升3个百分点.', ['3个百分点 → points 3 /1']],
  ['J', 'It said 10家中有9家.', ['10家中有9家 → percent 90 /4']],
  ['J', 'Some 1.2万 users run it.', ['Some 1.2万 → count about 12000 /1000 [users]']],
  ['J', 'Over 八成 of guests agree.', ['Over 八成 → percent over 80 /10']],
  ['J', 'In Germany it is 99 Prozent.', ['99 Prozent → percent 99 /1']],
  ['J', 'In Germany it is 99,5 Prozent.', ['99,5 Prozent → percent 99.5 /0.1']],
  ['J', 'In France it is nearly 99 pour cent.', ['nearly 99 pour cent → percent nearly 99 /1']],
  ['J', 'In Spain it is 99 por ciento.', ['99 por ciento → percent 99 /1']],
  ['J', 'In Italy it is 99 per cento.', ['99 per cento → percent 99 /1']],
  ['J', 'In Russia it is 99 процентов.', ['99 процентов → percent 99 /1']],
  ['J', 'In Japan it is 99パーセント.', ['99パーセント → percent 99 /1']],
  ['J', 'In Korea it is 99 퍼센트.', ['99 퍼센트 → percent 99 /1']],
  ['J', 'In Korea it is 9할.', ['9할 → percent 90 /10']],
  ['J', 'In Japan 九割の guests agree.', ['九割 → percent 90 /10']],
  ['J', 'In Germany it is 99 vom Hundert.', ['99 vom Hundert → percent 99 /1']],
  ['J', 'In Turkey it is yüzde 99.', ['yüzde 99 → percent 99 /1']],
  ['J', 'It rose by 5 Prozentpunkte.', ['5 Prozentpunkte → points 5 /1']]
]
