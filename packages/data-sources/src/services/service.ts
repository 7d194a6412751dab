import type {ValueDraft} from '../draft.ts'
import type {DataRow} from '../row.ts'

/** What an answer of a statistical service says. */
export type ServiceReading = ValueDraft & {
  /** What is known of the source: cells of a row of `sources`. */
  source: DataRow
  indicator: {
    /** Label in English. */
    label: string
    /** As data packages have it; absent where that cannot be told. */
    unit?: string
    /** As the service has it. */
    unitText: string
  }
  evidence: 'primary' | 'secondary'
}

/** An answer as it came, with its name in messages. */
export type ServiceAnswer = {name: string; bytes: Uint8Array}

/** A service by its answers. */
export type StatisticsService = {
  /** In messages. */
  title: string
  /** The address of what has an id there; absent where an id alone has none. */
  addressOf?: (id: string) => string
  /** Addresses besides, once the first answer is there: metadata, further pages. */
  more?: (address: string, first: ServiceAnswer) => string[]
  /** File that is saved beside another one: metadata. */
  beside?: (file: string) => string
  /**
   * @param answers - the first one, then those of `more` or `beside`
   * @throws {SourceFault} where it is no answer of this service
   */
  read: (
    answers: readonly ServiceAnswer[],
    asked: {id: string; column?: string | undefined}
  ) => ServiceReading
}
