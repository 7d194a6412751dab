import type {Span} from '@collate/claims'
import type {Fault, Rule, Severity} from '@collate/findings'
import type {Place} from '@collate/statistics'
import {phrases as en} from './en/phrases.ts'
import type {Phrases} from './phrases.ts'
import type {JudgedPassage, PassageContext} from './resolve/context.ts'
import type {StatReading, Stat} from './resolve/stat.ts'
import {phrases as zh} from './zh/phrases.ts'

/** One facet of a claim, judged by itself; its page holds the examples that test it. */
export type StatRule = Rule<[passage: JudgedPassage], StatFault[]>

/** What a text says, against what its source says; the note is in the language that its context asks for. */
export type StatFault = Omit<Fault, 'place' | 'claim' | 'against' | 'cause' | 'ancestors' | 'note'> & {
  severity: Severity
  note: string
  /** Offsets into the passage. */
  span: Span
  cause?: Place
  /** Whose claim it is; names the finding. */
  stat?: Stat
  /** The claims it is about. */
  readings?: readonly StatReading[]
}

const languages: Record<PassageContext['language'], Phrases> = {zh, en}

/** How an article would write it: what its sentences should say. */
export function phrasesOf({language}: Pick<PassageContext, 'language'>): Phrases {
  return languages[language]
}

/** How notes are written, in the language in which people are told. */
export function notePhrasesOf({notesIn}: Pick<PassageContext, 'notesIn'>): Phrases {
  return languages[notesIn]
}
