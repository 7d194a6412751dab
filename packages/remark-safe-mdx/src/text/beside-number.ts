const number =
  /[\d%％]|[一二三四五六七八九十百千万亿半两几][成倍折半分万亿]|百分|\b(?:half|thirds?|quarters?|fifths?|percent|per cent|million|billion|doubled|tripled|halved|majority)\b/i

/**
 * Whether a number stands in the clause: there a character that no program
 * reads could be a hedge or a base that only the reader sees.
 */
export function isBesideNumber(text: string, at: number): boolean {
  const ahead = text.slice(Math.max(0, at - 60), at)
  const behind = text.slice(at, at + 60)
  const start = ahead.search(/[，。；：！？,.;:!?\n][^，。；：！？,.;:!?\n]*$/) + 1
  const end = behind.search(/[，。；：！？,;:!?\n]/)
  const clause = ahead.slice(start) + behind.slice(0, end < 0 ? undefined : end)
  return number.test(clause.replace(/[\p{DI}]/gu, ''))
}
