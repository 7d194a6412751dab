/** What the parent sends: once what all jobs share, part by part, then one job at a time. */
export type Request<Part, Job> = {kind: 'part'; part: Part} | {kind: 'prepare'} | {kind: 'job'; job: Job}

/** What the worker answers. */
export type PoolAnswer<Result> =
  | {kind: 'ready'}
  /** The time of a file begins here. */
  | {kind: 'begin'; file: string}
  | {kind: 'done'; result: Result}
  /** A fault of ours, or the stack ran out on hostile nesting. */
  | {kind: 'failed'; reason: string; stack: string; isDepth: boolean}

/** Why the work on a file was ended: a limit that it passed, or a fault of ours. */
export type Ending = {kind: Limit} | {kind: 'fault'; reason: string; stack: string}

/** What the work on a file may use no more of: milliseconds, memory, or depth of the stack. */
export type Limit = 'time' | 'memory' | 'depth'
