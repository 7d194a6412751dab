import { type Resolve } from './address-guard.ts';
import type { LinkAnswer, LinkQuestion } from './answer.ts';
import { type TurnClock } from './turns.ts';
/** How far the web may be asked; clock and resolver are those of the machine by default. */
export type WebOptions = {
    /** Seconds for the whole run. */
    budget: number;
    /** `host:port` as the URL parser writes them: addresses that may be private. */
    allowed: ReadonlySet<string>;
    clock?: TurnClock;
    resolve?: Resolve;
    /** Told after each answer. */
    progress?: (done: number, all: number) => void;
};
/**
 * Ask the web about addresses: each once, in any order.
 *
 * What seems to be gone is asked a second time, behind all others and ten
 * seconds later at least: one bad sample proves nothing.
 *
 * @returns an answer for every address; where time ran out, `unknown` and `no-answer-in-budget`
 */
export declare function checkUrls(questions: readonly LinkQuestion[], options: WebOptions): Promise<Map<string, LinkAnswer>>;
