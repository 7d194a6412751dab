import assert from 'node:assert/strict'
import {test} from 'node:test'
import {findMergeConflicts} from '../src/source/conflicts.ts'

const conflict = '<<<<<<< HEAD\none\n=======\ntwo\n>>>>>>> main\n'

/** Sources, and the lines where a conflict begins. */
const corpus: Array<[what: string, source: string, lines: number[]]> = [
  ['one conflict', conflict, [1]],
  ['two of them', `a\n\n${conflict}b\n${conflict}`, [3, 9]],
  ['with the version before', '<<<<<<< a\n||||||| b\n=======\n>>>>>>> c\n', [1]],
  ['without names', '<<<<<<<\n=======\n>>>>>>>\n', [1]],
  ['in frontmatter', `---\n${conflict}---\n\n${conflict}`, [2, 9]],
  ['a first marker that is left', '<<<<<<< HEAD\none\n', [1]],
  ['a last marker that is left', 'one\n>>>>>>> main\n', [2]],
  ['one inside another', '<<<<<<< a\n<<<<<<< b\n=======\n>>>>>>> b\n', [1, 2]],
  ['at the end of a file without a line end', 'a\n<<<<<<< HEAD', [2]],
  [
    'half a fence in each version',
    `<<<<<<< a\n\`\`\`sh\n=======\n\`\`\`js\n>>>>>>> b\nx\n\`\`\`\n\n${conflict}`,
    [1, 9]
  ],
  ['shown as code', `\`\`\`\n${conflict}\`\`\`\n`, []],
  ['shown as code behind a tag over two lines', `<Stat\n cite="a/b">1</Stat>\n\n~~~\n${conflict}~~~\n`, []],
  ['a heading', 'Heading\n=======\n', []],
  ['fewer or more marks', '<<<<<< a\n<<<<<<<< b\n>>>>>>>> c\n', []],
  ['seven quotations', '> > > > > > > a\n', []],
  ['a bit shift', 'a <<<<<<< b\n', []],
  ['an indented one', '    <<<<<<< HEAD\n', []]
]

for (const [what, source, lines] of corpus) {
  test(`conflicts: ${what}`, () => {
    const found = findMergeConflicts(source).map(({start, end}) => {
      assert.match(source.slice(start, end), /^(?:<{7}|>{7})(?: \w+)?$/)
      return source.slice(0, start).split('\n').length
    })
    assert.deepEqual(found, lines)
  })
}
