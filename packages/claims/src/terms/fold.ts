/**
 * Fold a text so that spellings of one word are equal: letter case, full-width
 * forms (but not those of Chinese punctuation), kinds of space and apostrophe, and
 * the traditional forms of characters that the word tables use.
 *
 * One UTF-16 unit stays one unit, so offsets into the result are offsets into the text.
 *
 * @example
 * fold('ＣＩ／ＣＤ 增長') // => 'ci/cd 增长'
 */
export function fold(text: string): string {
  let folded = ''
  let copied = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const target = forms[code]!
    if (target === code) continue
    folded += text.slice(copied, index) + String.fromCharCode(target)
    copied = index + 1
  }
  return copied === 0 ? text : folded + text.slice(copied)
}

const traditionalForms =
  '長长減减幾几佔占與与較较從从達达縮缩擴扩躍跃個个預预計计這这現现當当過过財财後后萬万發发報报佈布為为別别餘余創创紀纪錄录連连續续穩稳則则時时間间區区調调查查將将對对兩两項项還还們们數数據据問问漲涨徵征總总屬属於于標标鐘钟'

/** What each UTF-16 unit is folded to. */
const forms = new Uint16Array(0x1_00_00)
for (let code = 0; code < forms.length; code++) forms[code] = foldUnit(code)
for (let index = 0; index < traditionalForms.length; index += 2)
  forms[traditionalForms.charCodeAt(index)] = traditionalForms.charCodeAt(index + 1)

function foldUnit(code: number): number {
  if (code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0x202f) return 0x20
  if (code >= 0x2000 && code <= 0x200a) return 0x20
  if (code === 0x2018 || code === 0x2019) return 0x27
  if (code === 0x2010 || code === 0x2011 || code === 0x2212) return 0x2d
  if (code >= 0xd800 && code <= 0xdfff) return code
  const isFullWidth =
    code >= 0xff01 && code <= 0xff5e && !'！（），：；？'.includes(String.fromCharCode(code))
  const unit = String.fromCharCode(isFullWidth ? code - 0xfee0 : code)
  const lower = unit.toLowerCase()
  return (lower.length === 1 ? lower : unit).charCodeAt(0)
}

/** Whether a unit is part of a word that has spaces or punctuation at both ends: not Han, not kana. */
export function isWordUnit(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code)
  if (code < 0x2000) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7
  return false
}

export function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || code === 0x3007 || (code >= 0xf900 && code <= 0xfaff)
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
