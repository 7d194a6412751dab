import { addressGuard } from './address-guard.ts';
import { type Response } from './exchange.ts';
import { turns, type TurnClock } from './turns.ts';
/** What all checks of a run share. */
export type Web = {
    clock: TurnClock;
    guard: ReturnType<typeof addressGuard>;
    turns: ReturnType<typeof turns>;
    /** Milliseconds since the epoch at which the run ends. */
    deadline: number;
};
/** What one check has used up. */
export type Effort = {
    /** Requests by address: none is asked more than eight times. */
    asked: Map<string, number>;
    requests: number;
    /** Milliseconds spent on the web, waiting for a turn left out. */
    spent: number;
};
/**
 * Ask one address, politely and a few times, and let `read` take what it needs
 * of the answer.
 *
 * @throws {Verdict} where there is no answer to read
 */
export declare function ask<T>(url: URL, cookies: string, web: Web, effort: Effort, read: (response: Response, signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T>;
