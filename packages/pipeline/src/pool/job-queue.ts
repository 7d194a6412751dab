/** The jobs that one of several processes takes. */
export type JobQueue<Job> = {
  /** Whether there is one left that nobody has taken, of whomever. */
  hasJobs: () => boolean
  take: () => Job | undefined
  /** What is left of a job that was taken; it is the next. */
  putBack: (job: Job) => void
}

/**
 * Divide jobs among processes.
 *
 * Each takes those that stand beside each other, which often need the same, and
 * then the later half of what the one with the most has left.
 */
export function divideJobs<Job>(jobs: readonly Job[], processes: number): Array<JobQueue<Job>> {
  const size = Math.ceil(jobs.length / processes)
  // The next of each is its last.
  const all = Array.from({length: processes}, (_, index) =>
    jobs.slice(index * size, (index + 1) * size).toReversed()
  )
  return all.map((own) => ({
    hasJobs: () => all.some((d) => d.length > 0),
    take() {
      if (own.length === 0) own.push(...laterHalf(all))
      return own.pop()
    },
    putBack: (job) => own.push(job)
  }))
}

function laterHalf<Job>(all: Job[][]): Job[] {
  const longest = all.reduce((most, d) => (d.length > most.length ? d : most))
  return longest.splice(0, Math.ceil(longest.length / 2))
}
