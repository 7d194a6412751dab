/**
 * What fonts of PDFs give for characters, each before the one that it looks like: mostly parts of them.
 *
 * Those that Unicode itself calls the same, such as U+2F06 and 二, are not here.
 */
const pairs =
  '⺁厂⺊卜⺌小⺍小⺎兀⺒巳⺓幺⺟母⺠民⺧牛⺩王⺪疋⺫目⺬示⺮竹⺱罓⺶羊⺷羊⺼月⺽臼⻁虎⻄西⻅见⻆角⻇角⻉贝⻊足⻋车⻑長⻒镸⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱亀⻲亀⻳龟⺝月⺜日⺙攵⺛旡⺻聿⺹耂〜～'

const characters = new Map(
  Array.from({length: pairs.length / 2}, (_, at) => [pairs[2 * at]!, pairs[2 * at + 1]!])
)

/**
 * Write characters for the radicals and second encodings that fonts give for them.
 *
 * foldFontForms('\u2F08\u2F26') // => '人子'
 */
export function foldFontForms(text: string): string {
  return text
    .replace(/[\u2E80-\u2EF3〜]/g, (sign) => characters.get(sign) ?? sign)
    .replace(/[\u2F00-\u2FD5\uF900-\uFAD9]/g, (sign) => sign.normalize('NFKC'))
}
