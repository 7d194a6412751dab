import type {Descriptor, DescriptorFault, Pointer} from '../descriptor.ts'
import type {Folder} from '../folder.ts'
import {problem, shown, type Problem} from '../problem.ts'
import {property, valueAt} from '../json-value.ts'
import type {Translated} from '../statistic.ts'
import {checkPackageProfile, checkSchemaProfile} from './profile.ts'
import {condense, type ProfileError} from './profile-errors.ts'

const namePattern = /^[a-z\d]+(?:[-_.][a-z\d]+)*$/

/** Problems of datapackage.json as a whole, and of every schema. */
export function checkDescriptor(id: string, folder: Folder): Problem[] {
  const {descriptor, schemas} = folder
  const keys = [descriptor, ...schemas.values()].flatMap((d) => d?.faults ?? []).flatMap((d) => ofKey(id, d))
  if (descriptor?.value === undefined) return keys
  return [
    ...keys,
    ...ofProfile(id, descriptor, [], checkPackageProfile(descriptor.value)),
    ...schemaProblems(id, folder),
    ...nameProblems(id, folder.name, descriptor)
  ]
}

function ofKey(id: string, {kind, range, actual}: DescriptorFault): Problem[] {
  if (kind === 'key-twice') {
    const note = {
      en: 'Of two values for one name, some programs take the first and others the last. Remove one.',
      zh: '同一个名称有两个值时，有的程序取第一个，有的取最后一个。请删除其中一个。'
    }
    return [
      problem(id, range, {reason: `Unexpected second key ${shown(actual)}, expected it once`, note, actual})
    ]
  }
  if (kind !== 'key-refused') return []
  const note = {
    en: 'In many programs this name reaches the prototype of every object. It has no use in a data package: remove it.',
    zh: '在许多程序中，这个名称会改动所有对象的原型。数据包不需要它，请删除。'
  }
  return [problem(id, range, {reason: `Unexpected key ${shown(actual)}, expected a property`, note, actual})]
}

function schemaProblems(id: string, {descriptor, resources, schemas}: Folder): Problem[] {
  return resources.flatMap(({pointer, schema}) => {
    if (schema === undefined) return []
    if (typeof schema !== 'string') {
      return ofProfile(id, descriptor!, [...pointer, 'schema'], checkSchemaProfile(schema))
    }
    const file = schemas.get(schema)
    return file?.value === undefined ? [] : ofProfile(id, file, [], checkSchemaProfile(file.value))
  })
}

/** One mistake repeated in every resource needs no more. */
const most = 200

const profileNote: Translated<string> = {
  en: 'The official Data Package v2 profile asks for it, and other tools read the package by it: https://datapackage.org/standard/data-package/',
  zh: '这是 Data Package v2 官方规范（https://datapackage.org/standard/data-package/）的要求，其他工具也按它读取数据包。'
}

function ofProfile(
  id: string,
  descriptor: Descriptor,
  base: Pointer,
  errors: Parameters<typeof condense>[0]
): Problem[] {
  return condense(errors.slice(0, most)).flatMap(({at, expected}: ProfileError) => {
    const pointer = [...base, ...parsePointer(at)]
    const range = descriptor.rangeAt(pointer)
    const actual = valueAt(descriptor.value, pointer) ?? null
    if (isSaidElsewhere(at, actual)) return []
    const what = typeof actual === 'object' && actual !== null ? 'value' : shown(JSON.stringify(actual))
    const list = expected.length > 2 ? `one of ${expected.join(', ')}` : expected.join(' or ')
    const reason = `Unexpected ${what}, expected ${list}`
    return [problem(id, range, {reason, note: profileNote, expected})]
  })
}

/** Which paths can be followed, and that rows come from a file, is said in our own words. */
function isSaidElsewhere(at: string, actual: unknown): boolean {
  if (/^\/resources\/\d+\/path(?:\/\d+)?$/.test(at)) return typeof actual === 'string'
  return /^\/resources\/\d+$/.test(at) && typeof property(actual, 'name') === 'string'
}

function parsePointer(pointer: string): Pointer {
  const parts = pointer.split('/').slice(1)
  return parts.map((part) =>
    /^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~')
  )
}

function nameProblems(id: string, folder: string, descriptor: Descriptor): Problem[] {
  const name = property(descriptor.value, 'name')
  const title = property(descriptor.value, 'title')
  const problems: Problem[] = []
  if (name !== folder || !namePattern.test(folder)) {
    const expected = namePattern.test(folder) ? shown(folder) : 'lower case letters, digits and single - _ .'
    const note = {
      en: 'The name is the first half of every citation, so the package lies in a folder of that name.',
      zh: '数据包的名称是每条引用的前半部分，所以它必须放在同名文件夹里。'
    }
    const actual = typeof name === 'string' ? shown(name) : 'absence of `name`'
    const reason = `Unexpected ${actual}, expected ${expected}`
    problems.push(problem(id, descriptor.rangeAt(['name']), {reason, note, expected: [folder]}))
  }
  if (typeof title !== 'string' || title.trim() === '') {
    const note = {
      en: 'Readers see the title of the report beside every number.',
      zh: '读者会在每个数字旁边看到报告的标题。'
    }
    const reason = 'Unexpected absence of `title`, expected the title of the report'
    problems.push(problem(id, descriptor.rangeAt(['title']), {reason, note}))
  }
  return problems
}
