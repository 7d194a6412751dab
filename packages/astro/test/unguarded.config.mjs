// The site without the check before its build: what is left are the plugins.
import collate from '@collate/astro'

const site = collate()
const setup = site.hooks['astro:config:setup']
site.hooks['astro:config:setup'] = (hook) =>
  setup({
    ...hook,
    updateConfig: ({integrations, ...config}) =>
      hook.updateConfig({
        ...config,
        integrations: integrations.filter(({name}) => name !== 'collate:check')
      })
  })

export default {integrations: [site]}
