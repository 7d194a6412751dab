import type {Span} from '@collate/claims'
import {foldText} from '@collate/claims/text'
import {joinedKind, joinUnits} from '../align/unit.ts'
import type {EditionFact} from '../facts/fact.ts'
import type {EditionPassage} from './passage.ts'

/** Two neighbouring paragraphs as one: what the other edition says in one. */
export function joinPassages(first: EditionPassage, second: EditionPassage): EditionPassage {
  const gap = first.text.length + 1
  const moved = <T extends Span>(spans: readonly T[]): T[] => spans.map((span) => move(span, gap))
  const {block: _, ...rest} = first
  const prose = `${first.prose}\n${second.prose}`
  return {
    ...rest,
    kind: joinedKind(first, second),
    id: `${first.id}+${second.id}`,
    text: `${first.text}\n${second.text}`,
    prose,
    folded: foldText(prose),
    tokens: {
      tokens: [...first.tokens.tokens, ...moved(second.tokens.tokens)],
      size: first.tokens.size + second.tokens.size,
      han: first.tokens.han + second.tokens.han
    },
    unit: joinUnits(first.unit, second.unit),
    sentences: [...first.sentences, ...moved(second.sentences)],
    facts: [...first.facts, ...second.facts.map((fact) => moveFact(fact, gap, first.sentences.length))],
    times: [...first.times, ...moved(second.times)],
    terms: [...first.terms, ...moved(second.terms)],
    quotations: [...first.quotations, ...moved(second.quotations)],
    references: joinReferences(first, second, moved, gap),
    locate: (span) => locate(first, second, gap, span)
  }
}

function move<T extends Span>(span: T, by: number): T {
  return {...span, start: span.start + by, end: span.end + by}
}

function moveFact(fact: EditionFact, by: number, sentences: number): EditionFact {
  return {
    ...move(fact, by),
    from: fact.from + by,
    clause: move(fact.clause, by),
    sentence: fact.sentence + sentences
  }
}

function joinReferences(
  {references: one}: EditionPassage,
  {references: other}: EditionPassage,
  moved: <T extends Span>(spans: readonly T[]) => T[],
  gap: number
): EditionPassage['references'] {
  return {
    links: [...one.links, ...moved(other.links)],
    images: [...one.images, ...other.images.map((image) => ({...image, span: move(image.span, gap)}))],
    codes: [...one.codes, ...moved(other.codes)],
    cites: [...one.cites, ...moved(other.cites)],
    speakers: [...one.speakers, ...moved(other.speakers)],
    emphases: [...one.emphases, ...moved(other.emphases)],
    foreign: [...one.foreign, ...moved(other.foreign)]
  }
}

function locate(
  first: EditionPassage,
  second: EditionPassage,
  gap: number,
  span?: Span
): ReturnType<EditionPassage['locate']> {
  if (!span) return {start: first.locate().start, end: second.locate().end}
  if (span.end <= gap) return first.locate(span)
  if (span.start >= gap) return second.locate(move(span, -gap))
  return {
    start: first.locate({start: span.start, end: gap - 1}).start,
    end: second.locate({start: 0, end: span.end - gap}).end
  }
}
