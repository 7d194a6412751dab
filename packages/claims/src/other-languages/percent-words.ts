import type {Unit} from '../quantities/grammar.ts'
import {createLexicon} from '../quantities/lexicon.ts'

/** Percent in languages that are not read otherwise, as it stands behind a number; `_` is a space. */
const percent = [
  'prozent pour_cent pourcent pour-cent por_ciento por_cien per_cento percento por_cento procent procents procenten vom_hundert v._h. v.h. prosent prosenttia prosentti',
  'százalék odsto procenta procento procentů percenta la_sută qind_për_qind protsenti protsent prósent per_cant faoin_gcéad ehuneko',
  'persen peratus phần_trăm porsyento asilimia',
  'процент процента процентов проценти процентів відсоток відсотки відсотків працэнт працэнтаў на_сто одсто τοις_εκατό',
  'パーセント 퍼센트 प्रतिशत फीसदी শতাংশ เปอร์เซ็นต์ بالمئة في_المئة بالمائة في_المائة درصد فیصد אחוז אחוזים'
]
const points =
  'prozentpunkt prozentpunkte prozentpunkten points_de_pourcentage puntos_porcentuales punti_percentuali pontos_percentuais procentpoint procentenheter procentpunten процентный_пункт процентных_пункта процентных_пунктов'

/** The words alone, the longest first. */
export const percentNames: readonly string[] = [...words(percent.join(' ')), ...words(points)].toSorted(
  (a, b) => b.length - a.length
)

/** Tenths in Japanese and Korean; 一割 is a cut. */
const tenth: Unit = {
  kind: 'percent',
  shift: 1,
  adjust: (_, numeral, end) => (numeral.article ? undefined : {...numeral, end})
}

/** Units behind a number. */
export const percentWords: Array<[string, Unit]> = [
  ...words(percent.join(' ')).map((word): [string, Unit] => [word, {kind: 'percent'}]),
  ...words(points).map((word): [string, Unit] => [word, {kind: 'points'}]),
  ...words('割 할').map((word): [string, Unit] => [word, tenth])
]

/** What can stand behind a number, to be found at a place of a text. */
export const percentLexicon = createLexicon(percentWords)

function words(list: string): string[] {
  return list.split(' ').map((word) => word.replaceAll('_', ' '))
}
