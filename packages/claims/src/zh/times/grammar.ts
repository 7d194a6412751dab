import type {TimeGrammar} from '../../times/grammar.ts'
import {createWords} from '../../times/lex.ts'
import {compileRules} from '../../times/rules.ts'
import {eras} from './eras.ts'
import {names} from './names.ts'
import {readNumber} from './numbers.ts'
import {patterns} from './patterns.ts'
import {relatives} from './relatives.ts'
import {roles} from './roles.ts'
import {silent} from './silent.ts'
import {words} from './words.ts'

export const timeGrammar: TimeGrammar = {
  lexicon: {
    ...createWords([...words, ...names, ...relatives, ...roles, ...eras, ...silent]),
    readNumber,
    isPlural: () => false
  },
  levels: compileRules(patterns)
}
