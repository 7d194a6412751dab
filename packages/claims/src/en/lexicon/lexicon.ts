import type {Lexicon} from '../../signs/words.ts'
import {isManner} from '../manner.ts'
import {anaphors} from './anaphors.ts'
import {concessions} from './concessions.ts'
import {contrary} from './contrary.ts'
import {denials} from './denials.ts'
import {irregular} from './irregular.ts'
import {light} from './light.ts'
import {modes} from './modes.ts'
import {moves} from './moves.ts'
import {notions} from './notions.ts'
import {particles} from './particles.ts'
import {plain} from './plain.ts'
import {relations} from './relations.ts'
import {heads, scales} from './scales.ts'
import {silent} from './silent.ts'
import {supports} from './supports.ts'
import {undenied} from './undenied.ts'
import {vague} from './vague.ts'
import {versus} from './versus.ts'

export const lexicon: Lexicon = {
  moves,
  notions,
  relations,
  modes,
  denials,
  versus,
  scales,
  plain: {...plain, ...concessions, light, silent: `${silent}\n${undenied}`},
  vague: particles + vague,
  supports,
  // 71% of ferry crews: the last word of a name is told by its form.
  members: '',
  isManner,
  contrary,
  anaphors,
  heads,
  irregular,
  aside: 'before'
}
