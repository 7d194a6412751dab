import type {Row} from '../row.ts'

/** Whom a value counts. */
export const bases: Row[] = [
  ['G1', 'tech', '⟦82%的容器用户⟧在生产环境中运行Kubernetes。', '82% · of container-users'],
  ['G1', 'tech', '⟦82%⟧的容器用户在生产环境中运行Kubernetes。', '82% · of container-users'],
  ['G1', 'tech', '98%的受访组织现在已采用云原生技术。', '98% · of orgs · now'],
  [
    'G1',
    'tech',
    '这意味着⟦91%⟧的成熟组织在生产环境中使用CI/CD工具，而⟦74%⟧的创新者每天多次提交代码。',
    '91% · of mature',
    '74% · of innovators · is innovators'
  ],
  [
    'G1',
    'tech',
    '没有一个探索者实施了它，而58%的创新者运行符合GitOps的部署。',
    '0% · of explorers · is explorers',
    '58% · of innovators · is innovators'
  ],
  [
    'G1',
    'tech',
    '65%的受访者表示他们没有Wasm经验，只有5%已在生产环境中部署了它。',
    '65% · of respondents',
    '5% · of respondents'
  ],
  ['G1', 'health', '有23%的成年人吸烟。', '23% · of adults'],
  ['G1', 'health', '每五名成年人中有一名吸烟。', '20% · of adults'],
  ['G1', 'health', '三分之一的患者没有接受治疗。', '100/3% · of patients'],
  ['G1', 'health', '在65岁及以上老年人中，27%患有高血压。', '27% · of older · is hypertension'],
  ['G1', 'health', '糖尿病患者中，女性占48%。', '48% · of diabetics · is women'],
  ['G1', 'finance', '近半数小微企业计划融资。', '50% · of small'],
  ['G1', 'finance', '占家庭总数的41%。', '41% · of households'],
  ['G1', 'finance', '家庭中有41%持有基金。', '41% · of households · is funds'],
  ['G1', 'finance', '投资者的18%选择债券。', '18% · of investors · is bonds'],
  ['G1', 'transport', '41%的北京通勤者乘坐地铁。', '41% · of commuters · is subway'],
  [
    'G1',
    'transport',
    '通勤者平均通勤45分钟，41%乘坐地铁。',
    '45 min · of commuters',
    '41% · of commuters · is subway'
  ],
  ['G1', 'tech', '82%的大型容器用户在生产环境中运行Kubernetes。', '82% · of container-users'],
  [
    'G1',
    'tech',
    '近半受访者、三分之二的组织使用Helm。',
    '50% · of respondents',
    '200/3% · of orgs · is helm'
  ],
  ['G1', 'finance', '超过四成的上市公司向小微企业提供服务。', '40% · of listed'],
  ['G1', 'finance', '银行向41%的小微企业发放了贷款。', '41% · of small'],
  [
    'G1',
    'tech',
    '82%（2024年为80%）的容器用户在生产环境运行Kubernetes。',
    '82% · of container-users',
    '80% · @2024 · of container-users'
  ],
  [
    'G1',
    'transport',
    '有45%的通勤者乘地铁，骑行者仅占5%。',
    '45% · of commuters · is subway',
    '5% · of commuters · is bike'
  ],
  ['G2', 'tech', '82%的企业采用了云原生。', '82% · of orgs'],
  ['G2', 'tech', '受访组织有82%采用了云原生。', '82% · of orgs'],
  ['G2', 'health', '老年人中30%患糖尿病。', '30% · of older · is diabetes'],
  ['G2', 'health', '65岁及以上老年人的糖尿病患病率为30%。', '30% · of older · is diabetes'],
  ['G2', 'tech', '每五家企业中有四家采用了云原生。', '80% · of orgs'],
  ['G3', 'tech', '91%的成熟组织采用了容器。', '91% · of mature'],
  [
    'G3',
    'tech',
    '在探索者中，这一比例为0%；在采用者中为12%；在创新者中则高达58%。',
    '0% · of explorers · is explorers',
    '12% · of adopters · is adopters',
    '58% · of innovators · is innovators'
  ],
  [
    'G3',
    'tech',
    '成熟组织的采用率（91%）是全部组织（82%）的1.1倍。',
    '91% · of mature',
    '82% · of orgs',
    '×1.1 · of orgs'
  ],
  ['G3', 'health', '糖尿病患者中，27%同时患高血压。', '27% · of diabetics · is hypertension'],
  [
    'G3',
    'tech',
    '91%的成熟组织采用了容器，而全部受访组织中这一比例为82%。',
    '91% · of mature',
    '82% · of orgs'
  ],
  ['G4', 'tech', '98%的受访组织采用云原生，其中58%运行GitOps。', '98% · of orgs', '58% · of-previous'],
  ['G4', 'health', '23%的成年人吸烟，其中一半想戒烟。', '23% · of adults', '50% · of-previous'],
  [
    'G4',
    'finance',
    '41%的家庭持有基金，其中，18%的投资者亏损。',
    '41% · of households · is funds',
    '18% · of investors · is funds'
  ],
  [
    'G4',
    'tech',
    '受访者中有59%使用生成式AI，其中37%已在生产环境运行。',
    '59% · of respondents',
    '37% · of-previous'
  ],
  [
    'G4',
    'health',
    '每四名成年人中就有一人患高血压，其中不到一半接受治疗。',
    '25% · of adults · is hypertension',
    '50% · is hypertension · of-previous'
  ],
  ['G5', 'tech', '托管生成式AI的组织中66%使用Kubernetes。', '66% · of ai-hosts'],
  ['G5', 'tech', '66%的组织使用Kubernetes来托管他们的生成式AI工作负载。', '66% · of orgs'],
  ['G5', 'tech', '在托管生成式AI的组织中，有66%使用Kubernetes。', '66% · of ai-hosts'],
  ['G5', 'tech', '82%的容器用户表示所在组织已采用云原生。', '82% · of container-users'],
  ['G5', 'tech', '66%的托管生成式AI的组织用Kubernetes做推理。', '66% · of ai-hosts'],
  ['G5', 'tech', '托管生成式AI的组织中有66%使用Kubernetes做推理。', '66% · of ai-hosts'],
  [
    'G6',
    'tech',
    '调查了750名受访者，82%使用Helm。',
    '750 名 · of respondents · sample',
    '82% · of respondents · is helm'
  ],
  [
    'G6',
    'health',
    '本次研究对1,200名成年人进行了问卷调查，23%吸烟。',
    '1200 名 · of adults · sample',
    '23% · of adults'
  ],
  ['G6', 'finance', '样本量为750，41%持有基金。', '41% · is funds'],
  ['G6', 'tech', '本次调查共收到628份有效问卷。', '628 份 · sample'],
  ['G6', 'finance', '研究访问了1,200个家庭。', '1200 家庭 · of households · sample'],
  [
    'G6',
    'health',
    '样本量为5,000名成年人，其中27%患高血压。',
    '5000 名 · of adults · sample',
    '27% · is hypertension · of-previous'
  ],
  [
    'G6',
    'transport',
    '问卷回收了2,040份，45%的通勤者乘地铁。',
    '2040 份 · sample',
    '45% · of commuters · is subway'
  ],
  [
    'G6',
    'tech',
    'n=628，82%的容器用户在生产环境运行Kubernetes。',
    '628 · sample',
    '82% · of container-users'
  ],
  ['G7', 'tech', '82%已在生产环境中运行Kubernetes。', '82%'],
  ['G7', 'health', '23%吸烟。', '23%'],
  ['G7', 'finance', '41%存放在活期账户。', '41%'],
  ['G7', 'health', '27%需要长期服药。', '27%'],
  ['G7', 'transport', '45%在高峰时段出行。', '45%'],
  [
    'G8',
    'tech',
    '容器用户中，82%已在生产环境运行，10%处于试点阶段。',
    '82% · of container-users',
    '10% · of container-users'
  ],
  [
    'G8',
    'tech',
    '82%的容器用户在生产环境运行Kubernetes，另有8%正在评估。',
    '82% · of container-users',
    '8% · of container-users'
  ],
  ['G8', 'tech', '仅试点的组织占6%。', '6% · of orgs'],
  ['G8', 'tech', '评估中的组织占比为8%，试点中的占6%。', '8% · of orgs', '6% · of orgs'],
  ['G8', 'transport', '45%的新车已上路，12%尚在测试。', '45% · of new-cars', '12% · of new-cars'],
  ['G9', 'health', '全球23%的成年人吸烟。', '23% · of adults'],
  ['G9', 'health', '亚太地区的成年人中有23%吸烟。', '23% · of adults'],
  ['G9', 'tech', '全球82%的组织采用云原生，亚太地区为75%。', '82% · of orgs', '75% · of orgs'],
  ['G9', 'tech', '在中国受访者中，这一比例为75%。', '75% · of respondents'],
  ['G9', 'finance', '欧洲家庭持有基金的比例为12%。', '12% · of households · is funds'],
  ['G9', 'health', '北美成年人的吸烟率为14%。', '14% · of adults']
]
