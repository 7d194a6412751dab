import {schemaPath} from 'create-collate'
import {UsageError} from '../../usage-error.ts'
import type {Migration} from '../migration.ts'
import type {UpgradePlan} from '../upgrade-plan.ts'

const former = 'packages/statistics/data'

/** Publications of 0.1 had no configuration, and their data where those of this repository are. */
export const from01: Migration = {
  from: '0.1',
  title: {
    zh: '数据放在 `data/`，并写下配置文件 `collate.config.json`',
    en: 'data in `data/`, and a configuration in `collate.config.json`'
  },
  plan(plan) {
    if (plan.read('collate.config.json') !== undefined) return
    const isThere = plan.list(former).length > 0
    // Beside other things they belong to a workspace, which knows them by that path.
    const isAlone = plan.list('packages/statistics').length === 1
    if (isThere && isAlone) moveData(plan)
    const data = isThere && !isAlone ? former : 'data'
    const configuration = {$schema: schemaPath, content: 'content', data}
    plan.write('collate.config.json', `${JSON.stringify(configuration, undefined, 2)}\n`)
  }
}

function moveData(plan: UpgradePlan): void {
  const [inTheWay] = plan.list('data')
  if (inTheWay !== undefined)
    throw new UsageError(
      `Unexpected folder \`data\` with \`${inTheWay}\` in it, expected none: the data of \`${former}\` belong there`,
      'move what is in it elsewhere, or write a `collate.config.json` that names the folder of the data'
    )
  plan.move(former, 'data')
  for (const path of [...plan.workflows(), 'README.md']) {
    const text = plan.read(path)
    if (text !== undefined) plan.write(path, text.replaceAll(former, 'data'))
  }
}
