import {dependenciesOf, type Release} from 'create-collate'
import type {Migration} from '../migration.ts'

/** Whatever names an older version of ours names this one. */
export const renewPins: Migration = {
  title: {zh: '改用这个版本', en: 'this version wherever one is named'},
  plan(plan, release) {
    const manifest = plan.read('package.json')
    if (manifest !== undefined) plan.write('package.json', renewDependencies(manifest, release))
    for (const path of plan.workflows()) plan.write(path, renewWorkflow(plan.read(path)!, release))
  }
}

/** In the text as it stands: how a manifest is laid out is not ours to change. */
function renewDependencies(manifest: string, {version}: Release): string {
  const ours = dependenciesOf(version)
  return manifest.replaceAll(
    /("(@?[\w./-]+)"\s*:\s*")(\d+\.\d+\.\d+)(?=")/g,
    (whole, before: string, name: string, present: string) =>
      Object.hasOwn(ours, name) && isOlder(present, ours[name]!) ? before + ours[name]! : whole
  )
}

function renewWorkflow(workflow: string, {version, revision}: Release): string {
  return workflow
    .replaceAll(
      /(\buses:[ \t]*collate\/collate@)([\w.-]+)(?:[ \t]+# v(\d+\.\d+\.\d+))?/g,
      (whole, before: string, present: string, named = '0.0.0') =>
        present === revision || isOlder(version, named) ? whole : `${before}${revision} # v${version}`
    )
    .replaceAll(/(\bCOLLATE_VERSION:[ \t]*)(\d+\.\d+\.\d+)/g, (whole, before: string, present: string) =>
      isOlder(present, version) ? before + version : whole
    )
}

function isOlder(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', {numeric: true}) < 0
}
