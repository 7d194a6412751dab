import type {Language} from '../language.ts'

/**
 * A text as the readers see it: one width, one case, one kind of space.
 *
 * Every code stands for one UTF-16 unit of the text, at `offsets`; a run of
 * white space is one space, and none where it only breaks a line between Han
 * characters.  A zero is kept after the last code, so that looking ahead is safe.
 *
 * Short texts share their memory: one is read to its end before the next is folded.
 */
export type Folded = {text: string; codes: Uint16Array; offsets: Int32Array; length: number}

export const space = 0x20

const sharedSize = 4096
const sharedCodes = new Uint16Array(sharedSize)
const sharedOffsets = new Int32Array(sharedSize)

export function fold(text: string, language: Language): Folded {
  const size = text.length
  const isShort = size + 2 <= sharedSize
  const codes = isShort ? sharedCodes.subarray(0, size + 2) : new Uint16Array(size + 2)
  const offsets = isShort ? sharedOffsets.subarray(0, size + 2) : new Int32Array(size + 2)
  const table = tables[language]
  let length = 0
  let gap = -1

  for (let at = 0; at < size; at++) {
    const code = table[text.charCodeAt(at)]!
    if (code === dropped) continue
    if (code === space) {
      if (gap < 0) gap = at
      continue
    }
    if (gap >= 0) {
      if (length > 0 && !(isWide(code) && isWide(codes[length - 1]!))) {
        codes[length] = space
        offsets[length++] = gap
      }
      gap = -1
    }
    codes[length] = code
    offsets[length++] = at
  }
  codes.fill(0, length)
  offsets[length] = size
  return {text, codes, offsets, length}
}

function isWide(code: number): boolean {
  return code >= 0x2e80 && code !== 0xff0c
}

const dropped = 0

/** Characters that Chinese texts write in one of two ways, and that numerals, units and hedges are made of. */
const traditional =
  '兩两萬万億亿個个幾几數数餘余約约僅仅過过達达佔占無无沒没為为將将區区強强間间於于總总實实並并體体眾众絕绝對对擬拟從从開开後后點点當当這这單单隻只雙双種种類类項项張张輛辆臺台檯台條条' +
  '棟栋處处戶户頭头顆颗塊块歲岁歐欧鎊镑圓元幣币韓韩盧卢噸吨頓顿鐘钟鍾钟時时週周瓩瓦裡里裏里們们員员戰战勝胜負负擊击賽赛領领輪轮長长漲涨擴扩減减縮缩躍跃躋跻貶贬變变較较趨趋稱称簡简業业' +
  '問问題题學学國国與与專专團团隊队構构機机組组織织誰谁訪访調调醫医門门廠厂銀银廳厅動动車车藥药標标準准現现記记樣样倆俩進进還还曆历歷历續续連连內内劃划計计預预寫写別别聽听讓让給给軍军' +
  '絡络頂顶滿满濟济際际亞亚遠远顯显創创辦办發发斷断報报參参應应該该檔档齡龄滯滞歸归盡尽終终紐纽節节覺觉複复雜杂毀毁損损傷伤產产線线層层級级陸陆龍龙鳳凤馬马鳥鸟魚鱼齊齐營营運运縣县鐵铁' +
  '離离確确質质樓楼環环壓压倉仓廣广藝艺詞词語语錢钱頁页議议響响導导嶺岭陽阳鄉乡臉脸戲戏話话駕驾駛驶靜静測测試试錯错誤误殘残違违規规虧亏採采據据碼码寬宽帶带島岛湯汤講讲維维狀状態态勢势' +
  '義义劍剑禮礼雲云霧雾燈灯風风鎮镇鳴鸣賣卖買买價价貨货費费務务財财稅税債债險险僱雇職职勞劳傭佣'

const tables: Record<Language, Uint16Array> = {en: foldTable(''), zh: foldTable(traditional)}

function foldTable(pairs: string): Uint16Array {
  const table = new Uint16Array(65_536)
  for (let code = 0; code < table.length; code++) table[code] = code
  for (let code = 0x41; code <= 0x5a; code++) table[code] = code + 0x20
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = table[code - 0xfee0]!
  table[0xff0c] = 0xff0c // As a comma it would join the numbers of two clauses.
  for (const code of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0xa0, 0x202f, 0x205f, 0x3000]) table[code] = space
  for (let code = 0x2000; code <= 0x200a; code++) table[code] = space
  for (let code = 0x200b; code <= 0x200f; code++) table[code] = dropped
  for (let code = 0x202a; code <= 0x202e; code++) table[code] = dropped
  for (let code = 0x2066; code <= 0x2069; code++) table[code] = dropped
  for (const code of [0x00ad, 0x2060, 0xfe0f, 0xfeff]) table[code] = dropped
  alike('-', '\u2010\u2011\u2212\ufe63\uff0d')
  alike('\u2013', '\u2012')
  alike('\u2014', '\u2015')
  alike('~', '\u301c\u223c\uff5e')
  alike('%', '\ufe6a')
  alike('\u2265', '\u2267\u2a7e')
  alike('\u2264', '\u2266\u2a7d')
  alike('\u2248', '\u2245\u2243')
  alike("'", '\u2019')
  alike(':', '\u2236')
  alike('/', '\u2044')
  alike('\u03bc', '\u00b5')
  for (let at = 0; at < pairs.length; at += 2) table[pairs.charCodeAt(at)] = pairs.charCodeAt(at + 1)
  return table

  function alike(to: string, from: string): void {
    for (const character of from) table[character.charCodeAt(0)] = to.charCodeAt(0)
  }
}
