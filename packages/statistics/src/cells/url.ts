import {shown, type Complaint} from '../problem.ts'

/** What is wrong with the address of a source. */
export function checkSourceUrl(value: string): Complaint[] {
  const url = URL.parse(value)
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:'
  const isPlain = /^https?:\/\/[!-~\p{L}\p{N}]+$/u.test(value) && value.length <= 2000
  if (isWeb && isPlain && url.username === '' && url.password === '') return []
  return [
    {
      reason: `Unexpected ${shown(value)}, expected a web address such as \`https://example.org/report.pdf\``,
      actual: value,
      note: {
        en: 'Readers follow it to the report: https or http, no spaces, no user name. Copy it from the address bar.',
        zh: '读者通过它打开报告：必须是 https 或 http，不含空格和用户名。请从浏览器地址栏复制。'
      }
    }
  ]
}
