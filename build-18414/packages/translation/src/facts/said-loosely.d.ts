import type { Span } from '@collate/claims';
import type { EditionPassage } from '../passage/passage.ts';
import type { EditionFact } from './fact.ts';
/**
 * Whether a passage has a word that may stand for a number without being one: twice for 2 次, the top third for
 * 三分之一, 24/7, the twentieth for 二十周年.
 *
 * What is cited is never said loosely.
 */
export declare function isSaidLoosely(fact: EditionFact, own: EditionPassage, { language, folded }: EditionPassage): boolean;
/** Whether a span stands in a `<Stat>`. */
export declare function isCited(span: Span, { references }: EditionPassage): boolean;
