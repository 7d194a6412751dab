const zhDigits = new Map([...'〇零一二三四五六七八九'].map((digit, index) => [digit, Math.max(0, index - 1)]))

/** Read a Chinese or Arabic numeral below 100, or a year written digit by digit: 十二, 二十, 12, 二〇二五. */
export function smallNumeral(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  if (!text.includes('十')) return Number([...text].map((digit) => zhDigits.get(digit) ?? '').join(''))
  const [tens = '', ones = ''] = text.split('十')
  return (zhDigits.get(tens) ?? 1) * 10 + (zhDigits.get(ones) ?? 0)
}
