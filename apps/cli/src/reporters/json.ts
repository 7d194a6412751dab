import {readCheckedFile} from '../checked-file.ts'
import type {Reporter} from '../reporter.ts'

/** The shape of DESIGN.md section 7: an array of all files that have been checked. */
export const json: Reporter = (files) => `${JSON.stringify(files.map(readCheckedFile), undefined, 2)}\n`
