import {table, type Mutation} from '../mutation.ts'

const people = 'Ingrid Dahl|Maria Okafor|Tomas Keller|Chris Aniszczyk|Jonathan Bryce'
export const names: Mutation[] = (['zh', 'en'] as const).flatMap((language): Mutation[] => [
  {
    name: 'misspelt name',
    rules: ['name'],
    language,
    find: /Okafor|Keller|Norgrid(?!\.)|Aniszczyk|Bryce|Prometheus|OpenTelemetry|Keycloak|containerd|Kubernetes/gu,
    replace: ([text], body) =>
      body.includes(`by="${text}`) ? undefined : text!.slice(0, 3) + text![4] + text![3] + text!.slice(5)
  },
  {
    name: 'another person',
    rules: ['speaker', 'name'],
    language,
    find: new RegExp(people, 'gu'),
    replace: ([text]) => (text === 'Ingrid Dahl' ? 'Robert Nilsen' : 'Laura Petrov')
  },
  {
    name: 'another project',
    rules: ['name'],
    language,
    find: /\b(?:Helm|CoreDNS|Prometheus|Keycloak)\b/gu,
    replace: () => 'Grafana'
  }
])

export const leftovers: Mutation[] = [
  ...table('residue', 'zh', [
    ['(?<=的)采用(?![者率])', ' adoption '],
    ['比例(?=[为最])', ' share '],
    ['(?<=实现的)预测', ' Prediction 的预测'],
    ['成本(?=的|下)', ' cost '],
    ['可靠性', ' reliability '],
    ['标准(?=不|，)', ' standard ']
  ]),
  ...table('residue', 'en', [
    ['\\bhouseholds\\b', '家庭'],
    ['\\bdeployment\\b', '部署'],
    ['\\bhospitals\\b(?= have)', '医院'],
    ['\\bbudget\\b', '预算']
  ]),
  ...table('term', 'zh', [
    ['(?<![的])容器(?!用户)', '货柜'],
    ['推理', '推断'],
    ['创新者', '发明者']
  ]),
  ...table('quote', 'zh', [['“([^”“\\n]{20,})”', '$1']]),
  ...table('quote', 'en', [['“([^”“\\n]{60,})”', '$1']])
]
