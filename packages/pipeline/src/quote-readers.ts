import type {Readers} from '@collate/statistics/read'

/** Reads the numbers that rows of data quote; loaded where one has to be read. */
export const quoteReaders: Readers = {
  get findQuantities() {
    return import('@collate/claims').then((d) => d.findQuantities)
  }
}
