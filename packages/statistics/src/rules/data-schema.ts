/**
 * Check the shape of a data package: datapackage.json against the official
 * profile and against what this project asks for, and the columns of each table.
 *
 * See `data-schema.md` for examples; they are also the tests.
 */
import type {DataRule} from '../rule.ts'
import {checkDescriptor} from '../schema/descriptor-shape.ts'
import {checkHeaders} from '../schema/header.ts'
import {termProblems} from '../schema/missing-terms.ts'
import {checkResources} from '../schema/resource-shape.ts'

const id = 'data-schema'

export const dataSchema: DataRule = {
  id,
  *check(folder) {
    yield* checkDescriptor(id, folder)
    yield* checkResources(id, folder)
    yield* checkHeaders(id, folder)
    yield* termProblems(id, folder.tables.get('indicators'), folder.tables.get('observations'))
  }
}
