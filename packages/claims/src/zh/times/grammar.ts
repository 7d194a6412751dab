import type {TimeGrammar} from '../../times/grammar.ts'
import {createWords} from '../../times/lex.ts'
import {compileRules} from '../../times/rules.ts'
import {eras} from './eras.ts'
import {names} from './names.ts'
import {readNumber} from './numbers.ts'
import {patterns} from './patterns.ts'
import {relatives} from './relatives.ts'
import {roles} from './roles.ts'
import {silentTimes} from './silent.ts'
import {timeWords} from './words.ts'

export const timeGrammar: TimeGrammar = {
  lexicon: {
    ...createWords([...timeWords, ...names, ...relatives, ...roles, ...eras, ...silentTimes]),
    readNumber,
    isPlural: () => false
  },
  levels: compileRules(patterns)
}
