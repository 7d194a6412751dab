/** A reporter that names the first test that fails, and ends the run there. */
import process from 'node:process'
import type {TestEvent} from 'node:test/reporters'

export default async function* reportFirst(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const {type, data} of events) {
    if (type !== 'test:complete' || data.details.passed) continue
    yield data.name
    process.exit(1)
  }
}
