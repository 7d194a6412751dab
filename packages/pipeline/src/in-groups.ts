/** Values that are taken in groups, one group after another, while more of them come. */
export type Groups<Value> = {
  add: (value: Value) => void
  /** Take what is left, and wait for all groups. */
  end: () => Promise<void>
}

/**
 * Gather values in groups.
 *
 * @param size - values of a group; the last one may be smaller
 * @param take - is given one group at a time; what it throws, `end` throws
 */
export function inGroups<Value>(size: number, take: (group: Value[]) => Promise<void>): Groups<Value> {
  let waiting: Value[] = []
  let taken = Promise.resolve()

  return {
    add(value) {
      waiting.push(value)
      if (waiting.length === size) takeWaiting()
    },
    end() {
      takeWaiting()
      return taken
    }
  }

  function takeWaiting(): void {
    const group = waiting
    waiting = []
    taken = taken.then(() => take(group))
    // It is told where somebody waits for it.
    taken.catch(() => {})
  }
}
