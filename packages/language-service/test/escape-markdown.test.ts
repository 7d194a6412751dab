import assert from 'node:assert/strict'
import {test} from 'node:test'
import {escapeMarkdown} from '../src/text/escape-markdown.ts'

test('a text from the data is a text: no link, tag, entity, command or line of its own', () => {
  for (const [text, shown] of [
    ['82% of tea houses', '82% of tea houses'],
    ['[x](command:evil)', '\\[x\\]\\(command\u200B\\:evil\\)'],
    ['<img src=x> &amp;', '\\<img src\\=x\\> \\&amp;'],
    ['**b** `c` _d_ ~e~ | f', '\\*\\*b\\*\\* \\`c\\` \\_d\\_ \\~e\\~ \\| f'],
    [
      'https://e.example www.e.example a@e.example',
      'https\u200B\\://e.example www\u200B.e.example a\\@e.example'
    ],
    ['one\n# two\n- three', 'one \\# two \\- three']
  ] as const)
    assert.equal(escapeMarkdown(text), shown)
})
