import type {Vocabulary} from '../../src/claim.ts'
import type {Language} from '../../src/language.ts'
import type {Topic} from './row.ts'

/** Names by id, `|` between them. */
type Names = Record<string, string>

export const vocabularies: Record<Language, Record<Topic, Vocabulary>> = {
  zh: {
    education: vocabulary(
      {
        pupils: '学生',
        boarders: '寄宿生',
        day: '走读生',
        teachers: '教师|老师',
        parents: '家长',
        respondents: '受访者',
        rural: '乡村学校',
        urban: '城市学校',
        schools: '学校',
        households: '家庭|住户',
        tenants: '租户|租客'
      },
      {
        'view#sa': '非常同意',
        'view#a': '同意',
        'view#n': '中立',
        'view#d': '不同意',
        'view#sd': '非常不同意',
        'mix#coal': '煤电',
        'mix#wind': '风电',
        'mix#solar': '光伏',
        'mix#hydro': '水电',
        'mix#nuclear': '核电',
        'sport#foot': '足球',
        'sport#basket': '篮球',
        'sport#swim': '游泳'
      }
    ),
    tech: vocabulary(
      {
        'container-users': '容器用户',
        orgs: '受访组织|组织|企业',
        respondents: '受访者',
        explorers: '探索者',
        adopters: '采用者',
        practitioners: '实践者',
        innovators: '创新者',
        mature: '成熟组织',
        'ai-hosts': '托管生成式AI的组织'
      },
      {
        'profile#explorers': '探索者',
        'profile#adopters': '采用者',
        'profile#practitioners': '实践者',
        'profile#innovators': '创新者',
        'project#helm': 'Helm',
        'project#etcd': 'etcd',
        'project#coredns': 'CoreDNS',
        'project#prometheus': 'Prometheus',
        'project#containerd': 'containerd',
        'project#cni': 'CNI',
        'project#opentelemetry': 'OpenTelemetry',
        'project#grpc': 'gRPC',
        'project#keycloak': 'Keycloak'
      }
    ),
    finance: vocabulary(
      {households: '家庭', listed: '上市公司', small: '小微企业', investors: '投资者', banks: '银行'},
      {'asset#deposits': '存款', 'asset#funds': '基金', 'asset#stocks': '股票', 'asset#bonds': '债券'}
    ),
    health: vocabulary(
      {
        adults: '成年人',
        children: '儿童',
        patients: '患者',
        older: '65岁及以上老年人|老年人',
        diabetics: '糖尿病患者'
      },
      {
        'disease#diabetes': '糖尿病',
        'disease#hypertension': '高血压',
        'smoking#never': '从不吸烟者|从不吸烟',
        'smoking#former': '已戒烟者',
        'smoking#current': '吸烟者',
        'sex#women': '女性',
        'sex#men': '男性'
      }
    ),
    transport: vocabulary(
      {commuters: '通勤者', drivers: '司机|驾驶员', 'new-cars': '新车'},
      {
        'mode#car': '私家车',
        'mode#bus': '公交',
        'mode#subway': '地铁',
        'mode#walk': '步行',
        'mode#bike': '自行车|骑行',
        'fuel#electric': '纯电动车|电动车',
        'fuel#hybrid': '插电混动车',
        'fuel#petrol': '汽油车'
      }
    )
  },
  en: {
    education: vocabulary(
      {
        pupils: 'pupils|students',
        boarders: 'boarders',
        day: 'day pupils',
        teachers: 'teachers',
        parents: 'parents',
        respondents: 'respondents',
        rural: 'rural schools',
        urban: 'urban schools',
        schools: 'schools',
        households: 'households|families',
        tenants: 'tenants|renters'
      },
      {
        'view#sa': 'strongly agree|strongly agreed',
        'view#a': 'agree|agreed',
        'view#n': 'neutral',
        'view#d': 'disagree|disagreed',
        'view#sd': 'strongly disagree|strongly disagreed',
        'mix#coal': 'coal',
        'mix#wind': 'wind',
        'mix#solar': 'solar',
        'mix#hydro': 'hydropower|hydro',
        'mix#nuclear': 'nuclear',
        'sport#foot': 'football',
        'sport#basket': 'basketball',
        'sport#swim': 'swimming'
      }
    ),
    tech: vocabulary(
      {
        'container-users': 'container users',
        orgs: 'organizations surveyed|organizations',
        respondents: 'respondents',
        explorers: 'explorers',
        adopters: 'adopters',
        practitioners: 'practitioners',
        innovators: 'innovators',
        mature: 'mature organizations',
        'ai-hosts': 'organizations hosting generative AI models'
      },
      {
        'profile#explorers': 'explorers',
        'profile#adopters': 'adopters',
        'profile#practitioners': 'practitioners',
        'profile#innovators': 'innovators',
        'project#helm': 'Helm',
        'project#etcd': 'etcd',
        'project#coredns': 'CoreDNS',
        'project#prometheus': 'Prometheus',
        'project#containerd': 'containerd',
        'project#cni': 'CNI',
        'project#opentelemetry': 'OpenTelemetry',
        'project#grpc': 'gRPC',
        'project#keycloak': 'Keycloak'
      }
    ),
    finance: vocabulary(
      {
        households: 'households',
        listed: 'listed companies',
        small: 'small businesses',
        investors: 'investors',
        banks: 'banks'
      },
      {'asset#deposits': 'deposits', 'asset#funds': 'funds', 'asset#stocks': 'stocks', 'asset#bonds': 'bonds'}
    ),
    health: vocabulary(
      {adults: 'adults', children: 'children', patients: 'patients', older: 'adults aged 65 and over'},
      {
        'disease#diabetes': 'diabetes',
        'disease#hypertension': 'hypertension',
        'smoking#never': 'never smokers',
        'smoking#former': 'former smokers',
        'smoking#current': 'current smokers'
      }
    ),
    transport: vocabulary(
      {commuters: 'commuters', drivers: 'drivers', 'new-cars': 'new cars'},
      {
        'mode#car': 'cars',
        'mode#bus': 'buses|bus',
        'mode#subway': 'subway',
        'mode#walk': 'walking',
        'mode#bike': 'cycling',
        'fuel#electric': 'electric cars|electric'
      }
    )
  }
}

function vocabulary(populations: Names, categories: Names): Vocabulary {
  return {populations: names(populations), categories: names(categories)}
}

function names(record: Names): Array<{id: string; names: string[]}> {
  return Object.entries(record).map(([id, text]) => ({id, names: text.split('|')}))
}
