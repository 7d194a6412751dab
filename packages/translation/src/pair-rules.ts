import type {PairRule} from './rule.ts'
import {citation} from './rules/citation.ts'
import {code} from './rules/code.ts'
import {direction} from './rules/direction.ts'
import {heading} from './rules/heading.ts'
import {hedge} from './rules/hedge.ts'
import {image} from './rules/image.ts'
import {link} from './rules/link.ts'
import {list} from './rules/list.ts'
import {name} from './rules/name.ts'
import {number} from './rules/number.ts'
import {paragraph} from './rules/paragraph.ts'
import {population} from './rules/population.ts'
import {quote} from './rules/quote.ts'
import {residue} from './rules/residue.ts'
import {speaker} from './rules/speaker.ts'
import {stale} from './rules/stale.ts'
import {term} from './rules/term.ts'
import {tone} from './rules/tone.ts'
import {unit} from './rules/unit.ts'
import {untranslated} from './rules/untranslated.ts'
import {year} from './rules/year.ts'

/** All rules about two editions, structure first; `translation-missing` is about one. */
export const pairRules: readonly PairRule[] = [
  paragraph,
  heading,
  list,
  image,
  code,
  number,
  unit,
  year,
  direction,
  hedge,
  tone,
  population,
  citation,
  link,
  residue,
  term,
  name,
  quote,
  speaker,
  untranslated,
  stale
]
