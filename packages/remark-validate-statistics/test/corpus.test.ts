import assert from 'node:assert/strict'
import {test} from 'node:test'
import {otherWritings} from '@collate/claims/writings'
import {checkText} from './check-text.ts'
import {corpus as en} from './corpus/en.ts'
import {corpus as zh} from './corpus/zh.ts'

for (const [language, corpus] of Object.entries({zh, en})) {
  test(`sentences in ${language}`, async (t) => {
    for (const [sentence, rules] of corpus) {
      await t.test(`${sentence} should break ${rules || 'no rule'}`, () => {
        const {messages} = checkText(withCitations(sentence), language as 'zh' | 'en').file
        const errors = messages.flatMap((message) => (message.fatal ? [message.ruleId] : []))
        assert.deepEqual(
          [...new Set(errors)],
          rules.split(' ').flatMap((rule) => (rule ? [`statistic-${rule}`] : []))
        )
      })
    }
  })
}

test('a sentence that is written in another way', async (t) => {
  for (const [name, write] of otherWritings()) {
    for (const [language, corpus] of Object.entries({zh, en})) {
      await t.test(`should have the same findings ${name}, ${language}`, () => {
        for (const [sentence] of corpus) {
          const other = write(sentence)
          if (other !== sentence)
            assert.deepEqual(findings(other, language), findings(sentence, language), other)
        }
      })
    }
  }
})

function findings(sentence: string, language: string): string[] {
  const {messages} = checkText(withCitations(sentence), language as 'zh' | 'en').file
  return messages.map(({ruleId, fatal}) => `${ruleId} ${fatal}`)
}

function withCitations(sentence: string): string {
  return sentence.replace(/\{([^|}]+)\|([^}]+)\}/g, (_, citations: string, text: string) => {
    const cite = citations
      .split(' ')
      .map((citation) => `remote-work/${citation}`)
      .join(' ')
    return `<Stat cite="${cite}">${text}</Stat>`
  })
}
