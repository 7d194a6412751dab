const chineseDigits = [...'零一二三四五六七八九']
const chineseScales = ['', '十', '百', '千']

/** A whole number below 10^16 in Chinese: 一万零五十. */
export function writeChinese(value: number): string {
  if (value === 0) return '零'
  let text = ''
  let isOpen = false
  for (const [power, scale] of [
    [12, '兆'],
    [8, '亿'],
    [4, '万'],
    [0, '']
  ] as const) {
    const section = Math.floor(value / 10 ** power) % 10_000
    if (section === 0) {
      isOpen ||= text !== ''
      continue
    }
    if (text !== '' && (isOpen || section < 1000)) text += '零'
    text += writeSection(section) + scale
    isOpen = false
  }
  return text.replace(/^一十/, '十')
}

function writeSection(section: number): string {
  let text = ''
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(section / 10 ** power) % 10
    if (digit > 0) text += chineseDigits[digit]! + chineseScales[power]!
    else if (text !== '' && section % 10 ** power > 0 && !text.endsWith('零')) text += '零'
  }
  return text
}

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' '
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A whole number below 10^12 in English: two hundred and five thousand. */
export function writeEnglish(value: number): string {
  for (const [size, name] of [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1000, 'thousand'],
    [100, 'hundred']
  ] as const) {
    if (value < size) continue
    const rest = value % size
    const joint = rest > 0 && rest < 100 ? ' and ' : ' '
    return `${writeEnglish(Math.floor(value / size))} ${name}${rest > 0 ? joint + writeEnglish(rest) : ''}`
  }
  if (value < 20) return units[value]!
  return tens[Math.floor(value / 10) - 2]! + (value % 10 > 0 ? `-${units[value % 10]!}` : '')
}
