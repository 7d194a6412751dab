import type {NameForms} from '../terms/name-forms.ts'

/** A Chinese name has one form. */
export const nameForms: NameForms = {others: () => [], singular: (name) => name, common: new Set()}
