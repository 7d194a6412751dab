import assert from 'node:assert/strict'
import {test} from 'node:test'
import {checkText, idsOf} from './check-text.ts'

/** FINDING stands for the id of the first 82% of the text. */
const attributes = 'waives="statistic-value" finding="FINDING" by="The editors" until="2027-06-30"'
const note = `<Note ${attributes}>Text and chart of the report differ.</Note>`
const block = `<Note ${attributes}>\nText and chart of the report differ.\n</Note>`
const other = '0000000000000000'

/** Where a note stands, and how many of the findings (one for each 82%) it answers. */
const corpus: Array<[name: string, text: string, answered: number, open: number]> = [
  ['in the paragraph', `82% of users. ${note}`, 1, 0],
  ['in the paragraph, before the number', `${note} 82% of users.`, 1, 0],
  ['twice the same number in a paragraph', `82% and 82%. ${note}`, 2, 0],
  ['in emphasis', `**82% ${note}** and 82%`, 2, 0],
  ['in a heading', `# 82% ${note}`, 1, 0],
  ['in the block after', `82% of users.\n\n${block}`, 1, 0],
  ['as a paragraph of its own', `82% of users.\n\n${note}`, 1, 0],
  ['behind another note', `82% of users.\n\n${block.replace('FINDING', other)}\n\n${block}`, 1, 0],
  [
    'in the same paragraph as another note',
    `82% of users.\n\n${note.replace('FINDING', other)} ${note}`,
    1,
    0
  ],
  ['behind a comment', `82% of users.\n\n{/* see the report */}\n\n${block}`, 1, 0],
  ['two blocks after', `82% of users.\n\nMore.\n\n${block}`, 0, 1],
  ['in the block before', `${block}\n\n82% of users.`, 0, 1],
  ['in another paragraph', `82% of users.\n\nMore. ${note}`, 0, 1],
  ['in the item of a list', `- 82% of users ${note}\n- 82% of others`, 1, 1],
  ['as a block of an item', `- 82% of users\n\n  ${note}\n\n- 82% of others`, 1, 1],
  ['two blocks later in the same item', `- 82% of users\n\n  More.\n\n  Last. ${note}`, 1, 0],
  ['in the block after a list', `- 82% of users\n- 82% of others\n\n${block}`, 1, 1],
  ['in the block after a list that says it twice', `- 82% of users\n- 82% of users\n\n${block}`, 2, 0],
  ['in the row of a table', `| a | b |\n| - | - |\n| 82% | ${note} |\n| 82% | c |`, 1, 1],
  ['in the block after a table', `| a |\n| - |\n| 82% |\n\n${block}`, 1, 0],
  ['after a quotation', `> 82% of users\n\n${block}`, 1, 0],
  ['inside a quotation', `> 82% of users\n>\n> ${note}`, 1, 0]
]

test('a note', async (t) => {
  for (const [name, text, answered, open] of corpus) {
    await t.test(name, () => {
      const values = checkText(filled(text)).messages.filter((d) => d.ruleId === 'statistic-value')
      assert.equal(values.filter((d) => d.waived).length, answered)
      assert.equal(values.filter((d) => !d.waived).length, open)
    })
  }

  await t.test('should say who waived, until when and why', () => {
    const [message] = checkText(filled(`82% of users. ${note}`)).messages
    assert.deepEqual(message?.waived, {
      by: 'The editors',
      until: '2027-06-30',
      reason: 'Text and chart of the report differ.'
    })
  })
})

test('a note as the last block', async (t) => {
  const head = '---\ntitle: 82% of users\n---\n'
  const answers = (body: string) => {
    const {messages} = checkText(filled(head + body, head.length), 'en', head.length)
    return messages.filter((d) => d.ruleId === 'statistic-value').map((d) => Boolean(d.waived))
  }

  await t.test('should answer for the frontmatter', () => {
    assert.deepEqual(answers(`Text.\n\n${block}`), [true])
  })

  await t.test('should do so among others, and before what is no block', () => {
    assert.deepEqual(
      answers(`Text.\n\n${block}\n\n${block.replace('FINDING', other)}\n\n{/* end */}\n\n[a]: b`),
      [true]
    )
  })

  await t.test('should answer for the block before it as well', () => {
    const [, inBody] = idsOf(`${head}82% of users.\n\n${block}`, 'en', head.length)
    const ofBody = block.replace('FINDING', inBody!)
    assert.deepEqual(answers(`82% of users.\n\n${ofBody}`), [false, true])
    assert.deepEqual(answers(`82% of users.\n\n${ofBody}\n\n${block}`), [true, true])
  })

  await t.test('should not when text follows', () => {
    assert.deepEqual(answers(`Text.\n\n${block}\n\nMore.`), [false])
    assert.deepEqual(answers(`Text. ${note}`), [false])
  })
})

function filled(text: string, bodyStart = 0): string {
  const [finding = ''] = idsOf(text, 'en', bodyStart)
  return text.replaceAll('FINDING', finding)
}
