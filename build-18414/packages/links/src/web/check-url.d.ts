import { type LinkAnswer, type LinkQuestion } from './answer.ts';
import { type Web } from './ask.ts';
/**
 * Follow an address to its page and say what became of it.
 *
 * Never throws: whatever goes wrong is an answer with its reason.
 */
export declare function checkUrl(question: LinkQuestion, web: Web, signal: AbortSignal): Promise<LinkAnswer>;
