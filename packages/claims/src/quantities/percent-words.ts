import type {Unit} from './grammar.ts'
import {createLexicon} from './lexicon.ts'

/** Percent in languages that are not read otherwise, as it stands behind a number; `_` is a space. */
const percent = [
  'prozent pour_cent pourcent pour-cent por_ciento por_cien per_cento percento por_cento procent procents procenten prosent prosenttia prosentti',
  'százalék odsto procenta procento procentů percenta la_sută qind_për_qind protsenti protsent prósent per_cant faoin_gcéad ehuneko',
  'persen peratus phần_trăm porsyento asilimia',
  'процент процента процентов проценти процентів відсоток відсотки відсотків працэнт працэнтаў на_сто одсто τοις_εκατό',
  'パーセント 퍼센트 प्रतिशत फीसदी শতাংশ เปอร์เซ็นต์ بالمئة في_المئة بالمائة في_المائة درصد فیصد אחוז אחוזים'
]
const points =
  'prozentpunkt prozentpunkte prozentpunkten points_de_pourcentage puntos_porcentuales punti_percentuali pontos_percentuais procentpoint procentenheter procentpunten процентный_пункт процентных_пункта процентных_пунктов'

/** Units behind a number. */
export const percentWords: Array<[string, Unit]> = [
  ...words(percent.join(' ')).map((word): [string, Unit] => [word, {kind: 'percent'}]),
  ...words(points).map((word): [string, Unit] => [word, {kind: 'points'}])
]

/** The words alone. */
export const percentNames = createLexicon(percentWords)

function words(list: string): string[] {
  return list.split(' ').map((word) => word.replaceAll('_', ' '))
}
