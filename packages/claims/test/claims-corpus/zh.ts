import type {Row} from './row.ts'

/** Sentences in Chinese, one row for each way to say what a quantity is about. */
export const rows: Row[] = [
  // E13 同比、环比
  [
    'finance',
    '一季度营收同比增长12%，净利润环比下降3%。',
    '12% · @/Q1 · up · relative by year',
    '3% · @/Q1 · down · relative by previous'
  ],
  [
    'finance',
    '2025年第四季度，上市公司营收同比增长12.5%。',
    '12.5% · @2025-Q4 · of listed · up · relative by year'
  ],
  [
    'transport',
    '10月地铁客运量同比上升8%，环比下降2%。',
    '8% · @/10 · is subway · up · relative by year',
    '2% · @/10 · is subway · down · relative by previous'
  ],
  ['health', '2025年流感病例同比减少15%。', '15% · @2025 · down · relative by year'],
  ['finance', '家庭存款余额同比增长一成。', '10% · of households · is deposits · up · relative by year'],
  [
    'finance',
    '出口额环比增长3%，同比下降5%。',
    '3% · up · relative by previous',
    '5% · down · relative by year'
  ],
  ['transport', '新能源汽车销量较上月增长6%。', '6% · up · relative by month'],
  ['finance', '2025年净利润同比翻番。', '×2 · @2025 · up · relative by year'],

  // E14 负增长
  ['finance', '2025年房地产投资负增长3%。', '-3% · @2025 · down · relative'],
  ['finance', '营收下滑3%，利润增长8%。', '3% · down · relative', '8% · up · relative'],
  ['finance', '2025年出口增速为-3%。', '-3% · @2025 · down · relative'],
  ['health', '新生儿数量减少5%。', '5% · down · relative'],
  [
    'transport',
    '公交客流跌3%，地铁客流涨4%。',
    '3% · is bus · down · relative',
    '4% · is subway · up · relative'
  ],
  ['finance', '投资萎缩了12%。', '12% · down · relative'],

  // E15 持平
  [
    'tech',
    '2025年有82%的容器用户在生产环境中运行Kubernetes，与2024年持平。',
    '82% · @2025 · vs 2024 · of container-users · flat'
  ],
  ['finance', '失业率持平于5.2%。', '5.2% · flat'],
  ['health', '吸烟率为23%，与去年基本持平。', '23% · vs -1y · flat'],
  ['transport', '地铁分担率稳定在45%。', '45% · is subway · flat'],
  ['finance', '利率保持3.5%不变。', '3.5% · flat'],
  ['health', '糖尿病患病率较2023年基本不变，为12%。', '12% · vs 2023 · is diabetes · flat'],
  ['tech', '采用率没有变化，仍为41%。', '41% · flat'],

  // E16 首次、新高、稳步
  ['tech', '2025年占比首次超过80%，创历史新高。', '80% · @2025 · first,record-high'],
  ['transport', '电动车占比首次突破50%。', '50% · is electric · first'],
  ['health', '接种率稳步上升至91%。', '91% · up,steady-up · to'],
  ['finance', '存款占比逐年上升，2025年达到41%。', '41% · @2025 · is deposits · up,steady-up · to'],
  ['finance', '股票占比连年下降，已降至18%。', '18% · is stocks · down,steady-down · to'],
  ['tech', '采用率连续三年上升，达到82%。', '82% · vs -3y · up,steady-up · to'],
  ['health', '吸烟率降至23%，创历史新低。', '23% · down,record-low · to'],
  ['transport', '骑行比例创下12%的新高。', '12% · is bike · record-high'],
  ['finance', '资产规模首次下降，跌幅3%。', '3% · down,first · relative'],
  ['tech', 'Kubernetes使用率持续攀升至82%。', '82% · up,steady-up · to'],
  ['health', '结核病发病率逐年下降，2025年为万分之四。', '0.04% · @2025 · down,steady-down · to'],

  // E17 增速放缓、收窄
  ['finance', '营收增速放缓至3%。', '3% · slowed · relative'],
  ['finance', '营收同比增长5%，增速较上年放缓。', '5% · vs -1y before · up,slowed · relative by year'],
  ['finance', '利润降幅收窄至2%。', '2% · slowed · relative'],
  ['transport', '客运量增长放缓，仅增长1%。', '1% · up,slowed · relative'],
  ['health', '感染人数下降6%，降幅收窄。', '6% · down,slowed · relative'],
  ['finance', '增速从12%回落至5%。', '12% · down · from(>1)', '5% · down · to(0>)'],

  // E1–E5 两点
  [
    'tech',
    '生产环境中的应用程序容器已从2023年的41%上升到2025年的56%。',
    '41% · @2023 · up · from(>1)',
    '56% · @2025 · up · to(0>)'
  ],
  [
    'tech',
    '占比从41%升至56%，提高15个百分点。',
    '41% · up · from(>1)',
    '56% · up · to(0>)',
    '15pp · up · difference(0>1)'
  ],
  [
    'tech',
    '占比由2023年的41%提高到2025年的56%，增长36.6%。',
    '41% · @2023 · up · from(>1)',
    '56% · @2025 · up · to(0>)',
    '36.6% · @2025 · vs 2023 · up · relative(0>1)'
  ],
  ['tech', '2023年为41%，2025年为56%。', '41% · @2023', '56% · @2025'],
  ['tech', '2025年升至56%，高于2023年的41%。', '56% · @2025 · up · to(1>)', '41% · @2023 · up · from(>0)'],
  [
    'tech',
    '2025年的采用率为56%，较2023年的41%上升15个百分点。',
    '56% · @2025 · up · to(1>)',
    '41% · @2023 · up · from(>0)',
    '15pp · @2025 · vs 2023 · up · difference(1>0)'
  ],
  ['tech', '较2023年上升15个百分点，达到56%。', '15pp · vs 2023 · up · difference(>1)', '56% · up · to'],
  ['tech', '比2023年高15个百分点。', '15pp · vs 2023 · up · difference'],
  [
    'tech',
    '占比41%→56%，两年间上升15个百分点。',
    '41% · up · from(>1)',
    '56% · up · to(0>)',
    '15pp · vs -2y · up · difference(0>1)'
  ],
  ['tech', '2023年、2024年和2025年分别为66%、80%和82%。', '66% · @2023', '80% · @2024', '82% · @2025'],
  ['tech', '2023、2024和2025年的采用率分别为66%、80%和82%。', '66% · @2023', '80% · @2024', '82% · @2025'],
  [
    'tech',
    '从2023年到2025年，占比从41%升至56%。',
    '41% · @2023 · up · from(>1)',
    '56% · @2025 · up · to(0>)'
  ],
  [
    'finance',
    '2020—2024年，储蓄率从30%升至41%。',
    '30% · @2020 · up · from(>1)',
    '41% · @2024 · up · to(0>)'
  ],
  ['finance', '2024年储蓄率为30%，2025年下降到28%。', '30% · @2024', '28% · @2025 · down · to'],
  ['finance', '2025年增长12%，2024年增长8%。', '12% · @2025 · up · relative', '8% · @2024 · up · relative'],
  [
    'health',
    '疫苗接种率由60%提高至75%，提高15个百分点。',
    '60% · up · from(>1)',
    '75% · up · to(0>)',
    '15pp · up · difference(0>1)'
  ],
  [
    'health',
    '吸烟率由2015年的28%降到2025年的23%。',
    '28% · @2015 · down · from(>1)',
    '23% · @2025 · down · to(0>)'
  ],
  [
    'transport',
    '地铁分担率从2020年的30%提高到2024年的38%、2025年的41%。',
    '30% · @2020 · is subway · up · from(>1)',
    '38% · @2024 · is subway · up · to(0>)',
    '41% · @2025 · is subway · up'
  ],
  [
    'transport',
    '二〇二五年纯电动车占比为48%，二〇二三年为31%。',
    '48% · @2025 · is electric',
    '31% · @2023 · is electric'
  ],
  ['transport', '23年地铁占38%，25年占41%。', '38% · @2023 · is subway', '41% · @2025 · is subway'],
  ['tech', '仅试点的容器部署已降至区区6%。', '6% · down · to'],
  ['tech', '与2023年相比，占比上升15个百分点。', '15pp · vs 2023 · up · difference'],
  [
    'finance',
    '相比2023年，存款占比提高了5个百分点，达到46%。',
    '5pp · vs 2023 · is deposits · up · difference(>1)',
    '46% · is deposits · up · to'
  ],
  ['finance', '自2020年以来，投资者数量增长了40%。', '40% · vs 2020 · of investors · up · relative'],
  ['health', '过去两年，发病率下降了3个百分点。', '3pp · vs -2y · down · difference'],
  ['health', '近五年患病率上升20%。', '20% · vs -5y · up · relative'],
  [
    'tech',
    '82%的容器用户在生产环境中运行Kubernetes，比2024年提高2个百分点。',
    '82% · of container-users · up · to',
    '2pp · vs 2024 · of container-users · up · difference(>0)'
  ],
  [
    'finance',
    '2025财年营收增长12%，达到30亿元。',
    '12% · @2025 · up · relative(>1)',
    '3000000000 CNY · @2025 · up · to'
  ],
  [
    'finance',
    '营收从30亿元增至36亿元，增幅20%。',
    '3000000000 CNY · up · from(>1)',
    '3600000000 CNY · up · to(0>)',
    '20% · up · relative(0>1)'
  ],
  ['finance', '用户数翻番。', '×2 · up · relative'],
  ['transport', '电动车销量是2023年的三倍。', '×3 · vs 2023 · is electric'],
  ['tech', '采用率为82%，2024年为80%。', '82%', '80% · @2024'],
  ['tech', '采用率为82%（2024年为80%）。', '82%', '80% · @2024'],
  ['tech', '采用率为82%（2025年），80%（2024年）。', '82% · @2025', '80% · @2024'],
  ['health', '2025年上半年接种率为45%，下半年为52%。', '45% · @2025-H1', '52% · @2025-H2'],
  ['health', '2025年10月，门诊量增长9%。', '9% · @2025-10 · up · relative'],
  ['finance', 'FY2025营收增长12%。', '12% · @2025 · up · relative'],
  ['finance', '2025Q4占比为41%。', '41% · @2025-Q4'],

  // H2 相对时间
  [
    'finance',
    '去年，41%的家庭持有基金，今年为45%。',
    '41% · @-1y · of households · is funds',
    '45% · @0y · of households · is funds'
  ],
  ['finance', '前年存款占50%，去年占46%。', '50% · @-2y · is deposits', '46% · @-1y · is deposits'],
  ['health', '两年前，23%的成年人吸烟。', '23% · @-2y · of adults'],
  ['health', '今年有41%的成年人接种，去年同期为38%。', '41% · @0y · of adults', '38% · @-1y · of adults'],
  [
    'finance',
    '占比为41%，比上年提高3个百分点。',
    '41% · up · to',
    '3pp · vs -1y before · up · difference(>0)'
  ],
  ['finance', '占比升至41%，上年为38%。', '41% · up · to', '38% · @-1y before'],

  // H3 现在
  ['tech', '59%的组织现在将云原生用于“大部分”或“几乎所有”开发。', '59% · of orgs · now'],
  ['tech', '目前，82%的容器用户在生产环境中运行Kubernetes。', '82% · of container-users · now'],
  ['tech', '相关内容出现在82%的报告里。', '82%'],
  ['finance', '这体现在41%的家庭持有基金上。', '41% · of households · is funds'],

  // H4 发布时间
  [
    'tech',
    '2026年1月发布的2025年调查显示，82%的容器用户在生产环境中运行Kubernetes。',
    '82% · @2025 · of container-users'
  ],
  ['tech', '2026年1月20日公布的报告称，98%的受访组织采用云原生技术。', '98% · of orgs'],
  [
    'tech',
    '2026年1月，CNCF发布报告称，82%的容器用户在生产环境中运行Kubernetes。',
    '82% · of container-users'
  ],
  ['tech', '根据2025年调查，82%的容器用户在生产环境中运行Kubernetes。', '82% · @2025 · of container-users'],
  ['health', '今年3月发表的研究显示，23%的成年人吸烟。', '23% · of adults'],

  // H7 预测
  ['finance', '预计到2028年占比将达到75%。', '75% · @2028 · forecast'],
  ['tech', '到2028年，75%的企业将使用AI。', '75% · @2028 · of orgs · forecast'],
  ['tech', '机构预测，2030年75%的组织将采用云原生。', '75% · @2030 · of orgs · forecast'],
  ['transport', '2025年占48%，预计2030年达到80%。', '48% · @2025', '80% · @2030 · forecast'],
  ['finance', '营收有望增长12%。', '12% · up,forecast · relative'],
  ['tech', '“一个可预测的渐进模型”：58%的创新者运行GitOps。', '58% · of innovators · is innovators'],

  // F6 分布
  [
    'tech',
    '云原生采用有四个级别，⟦从探索者 (8%)、采用者 (32%)、实践者 (34%)，到创新者 (25%)⟧。',
    '4 级别',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '34% · label practitioners · is practitioners',
    '25% · label innovators · is innovators'
  ],
  [
    'tech',
    '探索者占8%，采用者占32%，实践者占34%，创新者占25%。',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '34% · label practitioners · is practitioners',
    '25% · label innovators · is innovators'
  ],
  [
    'tech',
    '8%为探索者，32%为采用者，34%为实践者，25%为创新者。',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '34% · label practitioners · is practitioners',
    '25% · label innovators · is innovators'
  ],
  [
    'tech',
    '探索者：8%；采用者：32%；实践者：34%；创新者：25%。',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '34% · label practitioners · is practitioners',
    '25% · label innovators · is innovators'
  ],
  [
    'transport',
    '出行方式中，私家车占35%、公交占20%、地铁占41%、步行占4%。',
    '35% · is car',
    '20% · is bus',
    '41% · is subway',
    '4% · is walk'
  ],
  [
    'finance',
    '家庭资产中存款46%、基金20%、股票18%、债券16%。',
    '46% · of households · is deposits',
    '20% · of households · is funds',
    '18% · of households · is stocks',
    '16% · of households · is bonds'
  ],
  [
    'health',
    '从不吸烟者占60%，已戒烟者占17%，吸烟者占23%。',
    '60% · is never',
    '17% · is former',
    '23% · is current'
  ],
  [
    'transport',
    '48%是纯电动车，20%是插电混动车，其余32%是汽油车。',
    '48% · is electric',
    '20% · is hybrid',
    '32% · is petrol · rest'
  ],

  // F7 其余
  [
    'tech',
    '探索者占8%，采用者占32%，其余60%为更成熟的组织。',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '60% · rest'
  ],
  [
    'transport',
    '私家车占35%，地铁占41%，剩下的24%为其他方式。',
    '35% · is car',
    '41% · is subway',
    '24% · rest'
  ],
  ['finance', '存款占46%，剩余54%投向其他资产。', '46% · is deposits', '54% · rest'],

  // F8 分别
  [
    'tech',
    'CNI、OpenTelemetry和gRPC的使用率分别为52%、49%和44%。',
    '52% · is cni',
    '49% · is opentelemetry',
    '44% · is grpc'
  ],
  [
    'tech',
    'CNI、OpenTelemetry和gRPC的使用率分别为52%和49%。',
    '52% · 3 names 2 values',
    '49% · 3 names 2 values'
  ],
  ['transport', '私家车、公交和地铁分别占35%、20%和41%。', '35% · is car', '20% · is bus', '41% · is subway'],
  ['health', '糖尿病和高血压的患病率分别为12%和27%。', '12% · is diabetes', '27% · is hypertension'],
  [
    'finance',
    '股票、债券、基金的占比依次为18%、16%、20%。',
    '18% · is stocks',
    '16% · is bonds',
    '20% · is funds'
  ],
  ['health', '2024年和2025年的接种率分别为41%和45%。', '41% · @2024', '45% · @2025'],
  [
    'health',
    '2023年、2024年和2025年的接种率分别为41%和45%。',
    '41% · 3 names 2 values',
    '45% · 3 names 2 values'
  ],
  [
    'transport',
    '52%、20%和18%的通勤者分别选择地铁、公交和私家车。',
    '52% · of commuters · is subway',
    '20% · of commuters · is bus',
    '18% · of commuters · is car'
  ],

  // F9 列表
  [
    'tech',
    '孵化中的项目如CNI (生产环境中使用率为52%)、OpenTelemetry (49%)、gRPC (44%) 和Keycloak (42%) 脱颖而出。',
    '52% · is cni',
    '49% · is opentelemetry',
    '44% · is grpc',
    '42% · is keycloak'
  ],
  [
    'tech',
    '如Helm、etcd、CoreDNS、Prometheus和containerd，现在被⟦75%及以上⟧的受访者使用。',
    '75% · of respondents · is helm,etcd,coredns,prometheus,containerd · now'
  ],
  ['tech', 'Helm和etcd均达到81%。', '81% · is helm,etcd'],
  [
    'tech',
    'Helm（81%）领先，其后是Prometheus（77%）和CoreDNS（76%）。',
    '81% · is helm',
    '77% · is prometheus',
    '76% · is coredns'
  ],
  ['tech', '使用最多的是Helm，达81%。', '81% · is helm · highest'],
  [
    'transport',
    '地铁最受欢迎（41%），公交最低（20%）。',
    '41% · is subway · highest',
    '20% · is bus · lowest'
  ],
  [
    'tech',
    'Helm的使用率从2024年的77%上升到2025年的81%。',
    '77% · @2024 · is helm · up · from(>1)',
    '81% · @2025 · is helm · up · to(0>)'
  ],
  ['tech', 'Helm（81%）、Foo和etcd（81%）位居前列。', '81% · is helm', '81% · is etcd'],
  ['health', '高血压最多，占27%，位居首位。', '27% · is hypertension · highest', '#1 · highest'],

  // F10 可多选
  [
    'tech',
    '受访者可多选，81%选择Helm，77%选择Prometheus。',
    '81% · of respondents · is helm · several',
    '77% · of respondents · is prometheus · several'
  ],
  [
    'transport',
    '（可多选）41%的通勤者乘地铁，30%骑自行车。',
    '41% · of commuters · is subway · several',
    '30% · of commuters · is bike · several'
  ],

  // G1–G3 基数
  ['tech', '⟦82%的容器用户⟧在生产环境中运行Kubernetes。', '82% · of container-users'],
  ['tech', '⟦82%⟧的容器用户在生产环境中运行Kubernetes。', '82% · of container-users'],
  ['tech', '98%的受访组织现在已采用云原生技术。', '98% · of orgs · now'],
  [
    'tech',
    '这意味着⟦91%⟧的成熟组织在生产环境中使用CI/CD工具，而⟦74%⟧的创新者每天多次提交代码。',
    '91% · of mature',
    '74% · of innovators · is innovators'
  ],
  [
    'tech',
    '没有一个探索者实施了它，而58%的创新者运行符合GitOps的部署。',
    '0% · of explorers · is explorers',
    '58% · of innovators · is innovators'
  ],
  [
    'tech',
    '65%的受访者表示他们没有Wasm经验，只有5%已在生产环境中部署了它。',
    '65% · of respondents',
    '5% · of respondents'
  ],
  ['health', '有23%的成年人吸烟。', '23% · of adults'],
  ['health', '每五名成年人中有一名吸烟。', '20% · of adults'],
  ['health', '三分之一的患者没有接受治疗。', '100/3% · of patients'],
  ['health', '在65岁及以上老年人中，27%患有高血压。', '27% · of older · is hypertension'],
  ['health', '糖尿病患者中，女性占48%。', '48% · of diabetics · is women'],
  ['finance', '近半数小微企业计划融资。', '50% · of small'],
  ['finance', '占家庭总数的41%。', '41% · of households'],
  ['finance', '家庭中有41%持有基金。', '41% · of households · is funds'],
  ['finance', '投资者的18%选择债券。', '18% · of investors · is bonds'],
  ['transport', '41%的北京通勤者乘坐地铁。', '41% · of commuters · is subway'],
  [
    'transport',
    '通勤者平均通勤45分钟，41%乘坐地铁。',
    '45 min · of commuters',
    '41% · of commuters · is subway'
  ],
  ['tech', '82%的大型容器用户在生产环境中运行Kubernetes。', '82% · of container-users'],
  ['tech', '近半受访者、三分之二的组织使用Helm。', '50% · of respondents', '200/3% · of orgs · is helm'],
  ['finance', '超过四成的上市公司向小微企业提供服务。', '40% · of listed'],
  ['finance', '银行向41%的小微企业发放了贷款。', '41% · of small'],

  // G4 其中
  ['tech', '98%的受访组织采用云原生，其中58%运行GitOps。', '98% · of orgs', '58% · of-previous'],
  ['health', '23%的成年人吸烟，其中一半想戒烟。', '23% · of adults', '50% · of-previous'],
  [
    'finance',
    '41%的家庭持有基金，其中，18%的投资者亏损。',
    '41% · of households · is funds',
    '18% · of investors · is funds'
  ],

  // G5 反向条件
  ['tech', '托管生成式AI的组织中66%使用Kubernetes。', '66% · of ai-hosts'],
  ['tech', '66%的组织使用Kubernetes来托管他们的生成式AI工作负载。', '66% · of orgs'],
  ['tech', '在托管生成式AI的组织中，有66%使用Kubernetes。', '66% · of ai-hosts'],
  ['tech', '82%的容器用户表示所在组织已采用云原生。', '82% · of container-users'],

  // G6 样本
  [
    'tech',
    '调查了750名受访者，82%使用Helm。',
    '750 名 · of respondents · sample',
    '82% · of respondents · is helm'
  ],
  [
    'health',
    '本次研究对1,200名成年人进行了问卷调查，23%吸烟。',
    '1200 名 · of adults · sample',
    '23% · of adults'
  ],
  ['finance', '样本量为750，41%持有基金。', '41% · is funds'],

  // G7 没有基数
  ['tech', '82%已在生产环境中运行Kubernetes。', '82%'],
  ['health', '23%吸烟。', '23%'],

  // G9 地区
  ['health', '全球23%的成年人吸烟。', '23% · of adults'],
  ['health', '亚太地区的成年人中有23%吸烟。', '23% · of adults'],

  // 不是方向
  ['tech', '82%的受访组织支持日益增长的AI系统。', '82% · of orgs'],
  ['tech', '56%的组织增加了预算。', '56% · of orgs'],
  ['finance', '收入增长的家庭占41%。', '41% · of households'],
  ['finance', '41%的家庭认为物价上涨。', '41% · of households'],
  ['tech', '持续集成工具被91%的成熟组织使用。', '91% · of mature'],
  ['finance', '56%的增长来自基金。', '56% · is funds'],
  ['health', '最低工资标准提高，影响了12%的成年人。', '12% · of adults'],
  ['transport', '提升出行体验的App有41%的通勤者使用。', '41% · of commuters'],

  // 作用域
  ['tech', '2024年，⟦2025年82%的容器用户⟧在生产环境中运行Kubernetes。', '82% · @2025 · of container-users'],
  ['tech', '⟦2023年41%⟧，⟦56%⟧的组织在生产环境中使用容器。', '41% · @2023', '56% · of orgs'],
  ['tech', '⟦82%的容器用户⟧和⟦66%⟧使用Kubernetes。', '82% · of container-users', '66%'],
  ['tech', '⟦41%⟧升至⟦56%⟧。', '41% · up · from(>1)', '56% · up · to(0>)'],
  [
    'tech',
    '2025年，⟦82%⟧的容器用户在生产环境中运行Kubernetes，⟦66%⟧的组织托管AI。',
    '82% · @2025 · of container-users',
    '66% · @2025 · of orgs'
  ],
  ['health', '2025年，23%的成年人吸烟，而儿童为5%。', '23% · @2025 · of adults', '5% · @2025 · of children'],
  [
    'transport',
    '2025年48%的新车为纯电动车，2023年这一比例只有31%。',
    '48% · @2025 · of new-cars · is electric',
    '31% · @2023 · of new-cars · is electric'
  ],

  // 更多
  [
    'health',
    '2025年，⟦12%⟧的成年人患有糖尿病，比2015年增加了4个百分点；⟦27%⟧患有高血压，与2015年持平。',
    '12% · @2025 · of adults · is diabetes · up · to',
    '4pp · @2025 · vs 2015 · of adults · is diabetes · up · difference(>0)',
    '27% · @2025 · vs 2015 · of adults · is hypertension · flat'
  ],
  ['health', '与2024年相比，2025年的流感病例减少了15%。', '15% · @2025 · vs 2024 · down · relative'],
  [
    'health',
    '吸烟率由2015年的28%下降至去年的23%，预计2030年降至20%。',
    '28% · @2015 · down · from(>1)',
    '23% · @-1y · down · to(0>)',
    '20% · @2030 · down,forecast · to'
  ],
  ['health', '调查覆盖5,000名成年人，其中女性占52%。', '5000 名 · of adults', '52% · of adults · is women'],
  ['health', '全部患者都接受了治疗，41%的患者痊愈。', '100% · of patients', '41% · of patients'],
  [
    'health',
    '儿童接种率从41%升到60%，老年人接种率从60%升到75%。',
    '41% · of children · up · from(>1)',
    '60% · of children · up · to(0>)',
    '60% · of older · up · from(>3)',
    '75% · of older · up · to(2>)'
  ],
  ['health', '男性吸烟率为45%，女性为2%。', '45% · is men', '2% · is women'],
  ['health', '男性和女性的吸烟率分别为45%和2%。', '45% · is men', '2% · is women'],
  ['health', '每年有3%的老年人跌倒。', '3% · of older'],
  [
    'health',
    '患病率较上年上升2个百分点，达12%。',
    '2pp · vs -1y before · up · difference(>1)',
    '12% · up · to'
  ],
  ['finance', '上市公司中，41%的净利润同比增长，18%同比下降。', '41% · of listed', '18% · of listed'],
  [
    'finance',
    '2025年末，存款占家庭资产的46%，较年初下降2个百分点。',
    '46% · @2025 · of households · is deposits · down · to',
    '2pp · @2025 · of households · is deposits · down · difference(>0)'
  ],
  [
    'finance',
    '三季度末占比为41%，较二季度末上升2个百分点。',
    '41% · @/Q3 · up · to',
    '2pp · @/Q3 · vs /Q2 · up · difference(>0)'
  ],
  ['finance', '营收连续第三年增长，增幅达12%。', '12% · up · relative'],
  [
    'finance',
    '股票占比升至18%，而债券占比降至16%。',
    '18% · is stocks · up · to',
    '16% · is bonds · down · to'
  ],
  [
    'finance',
    '投资者对股票的配置从20%降至18%，对债券的配置从12%升至16%。',
    '20% · of investors · is stocks · down · from(>1)',
    '18% · of investors · is stocks · down · to(0>)',
    '12% · of investors · is bonds · up · from(>3)',
    '16% · of investors · is bonds · up · to(2>)'
  ],
  [
    'finance',
    '2023年的营收增长8%、2024年增长10%、2025年增长12%。',
    '8% · @2023 · up · relative',
    '10% · @2024 · up · relative',
    '12% · @2025 · up · relative'
  ],
  ['finance', '41%的家庭（2025年）持有基金。', '41% · @2025 · of households · is funds'],
  ['finance', '自2023年起，每年有5%的小微企业获得贷款。', '5% · vs 2023 · of small'],
  ['finance', '截至2025年底，41%的家庭持有基金。', '41% · @2025 · of households · is funds'],
  ['finance', '央行2025年发布的报告显示，2024年储蓄率为30%。', '30% · @2024'],
  ['finance', '2024年年报（2025年3月发布）显示，营收增长12%。', '12% · @2024 · up · relative'],
  [
    'transport',
    '2025年，通勤者中有41%乘坐地铁，高于2020年的30%。',
    '41% · @2025 · of commuters · is subway · up · to(1>)',
    '30% · @2020 · of commuters · is subway · up · from(>0)'
  ],
  ['transport', '纯电动车占新车的48%，其余为汽油车。', '48% · of new-cars · is electric'],
  [
    'transport',
    '公交、地铁和私家车占比分别为20%、41%和35%，其余4%为步行。',
    '20% · is bus',
    '41% · is subway',
    '35% · is car',
    '4% · is walk · rest'
  ],
  [
    'transport',
    '地铁占比最高，为41%；步行最低，仅4%。',
    '41% · is subway · highest',
    '4% · is walk · lowest'
  ],
  [
    'transport',
    '通勤者平均每天花90分钟，比2020年多10分钟。',
    '90 min · of commuters · up · to',
    '10 min · vs 2020 · of commuters · up · difference(>0)'
  ],
  [
    'transport',
    '电动车销量同比增长一倍，燃油车销量减少三成。',
    '×2 · is electric · up · relative by year',
    '30% · is electric · down · relative'
  ],
  [
    'transport',
    '新车中纯电动车占比从2023年的31%提高到2025年的48%，提高17个百分点，而汽油车从60%降至32%。',
    '31% · @2023 · of new-cars · is electric · up · from(>1)',
    '48% · @2025 · of new-cars · is electric · up · to(0>)',
    '17pp · @2025 · vs 2023 · of new-cars · is electric · up · difference(0>1)',
    '60% · of new-cars · is petrol · down · from(>4)',
    '32% · of new-cars · is petrol · down · to(3>)'
  ],
  [
    'transport',
    '41%的通勤者、30%的司机和20%的乘客表示满意。',
    '41% · of commuters',
    '30% · of drivers',
    '20%'
  ],
  ['transport', '事故率下降到万分之三，创十年新低。', '0.03% · vs -10y · down,record-low · to'],
  [
    'tech',
    '2025年，组织中有98%采用云原生技术，成熟组织为100%。',
    '98% · @2025 · of orgs',
    '100% · @2025 · of mature'
  ],
  [
    'tech',
    '82%这一比例高于2024年的80%和2023年的66%。',
    '82% · up · to(1>)',
    '80% · @2024 · up · from(>0)',
    '66% · @2023 · up'
  ],
  [
    'tech',
    '采用率连年攀升：2023年66%，2024年80%，2025年82%。',
    '66% · @2023 · up,steady-up',
    '80% · @2024 · up,steady-up',
    '82% · @2025 · up,steady-up'
  ],
  ['tech', '采用率（82%）创新高。', '82% · record-high'],
  ['tech', '在2025年的调查中，有65%的受访者表示没有Wasm经验。', '65% · @2025 · of respondents'],
  [
    'tech',
    '受访者对Helm的使用率为81%，比上一年增加4个百分点。',
    '81% · of respondents · is helm · up · to',
    '4pp · vs -1y before · of respondents · is helm · up · difference(>0)'
  ],
  [
    'tech',
    'Prometheus（77%）、CoreDNS（76%）和containerd（74%）的使用率均有上升。',
    '77% · is prometheus',
    '76% · is coredns',
    '74% · is containerd'
  ],
  ['tech', '有五分之四的容器用户在生产环境中运行Kubernetes。', '80% · of container-users'],
  ['tech', '一半以上的组织已在生产环境中使用容器。', '50% · of orgs'],
  ['tech', '⟦2025年⟧，⟦82%的容器用户⟧在生产环境中运行Kubernetes。', '82% · of container-users'],
  [
    'tech',
    '⟦从2023年的41%上升到2025年的56%⟧，⟦增长15个百分点⟧。',
    '41% · @2023 · up · from(>1)',
    '56% · @2025 · up · to(0>)',
    '15pp · up · difference(0>1)'
  ],
  [
    'tech',
    '⟦探索者 (8%)⟧、⟦采用者 (32%)⟧、⟦实践者 (34%)⟧，到⟦创新者 (25%)⟧。',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '34% · label practitioners · is practitioners',
    '25% · label innovators · is innovators'
  ],
  [
    'tech',
    '从2023年的⟦41%⟧上升到2025年的⟦56%⟧。',
    '41% · @2023 · up · from(>1)',
    '56% · @2025 · up · to(0>)'
  ],
  ['tech', '⟦2025年⟧的调查显示，⟦82%的容器用户⟧在用。', '82% · of container-users'],
  [
    'tech',
    '2023年有⟦41%⟧，到2025年已上升到⟦56%⟧的组织在生产环境中使用容器。',
    '41% · @2023',
    '56% · @2025 · of orgs · up · to'
  ],
  [
    'tech',
    '生产环境中的应用程序容器已⟦从2023年的41%下降到2025年的56%⟧。',
    '41% · @2023 · down · from(>1)',
    '56% · @2025 · down · to(0>)'
  ],
  [
    'tech',
    '生产环境中的应用程序容器已⟦从41%上升到56%⟧，而2024年为53%。',
    '41% · up · from(>1)',
    '56% · up · to(0>)',
    '53% · @2024'
  ],
  ['tech', '⟦82%的受访者⟧在生产环境中运行Kubernetes，而不是容器用户。', '82% · of respondents'],
  ['tech', '在生产环境中运行Kubernetes的容器用户占⟦82%⟧。', '82% · of container-users'],
  ['tech', '运行Kubernetes的容器用户比例达⟦82%⟧。', '82% · of container-users'],
  [
    'tech',
    '容器用户在生产环境中运行Kubernetes的比例从2023年的66%一路攀升至2025年的82%。',
    '66% · @2023 · of container-users · up,steady-up · from(>1)',
    '82% · @2025 · of container-users · up,steady-up · to(0>)'
  ],
  ['tech', '⟦82%⟧（容器用户）在生产环境中运行Kubernetes。', '82% · of container-users'],
  [
    'tech',
    '⟦82%⟧的容器用户（2024年为80%）在生产环境中运行Kubernetes。',
    '82% · of container-users',
    '80% · @2024 · of container-users'
  ],
  ['tech', '容器用户里，每五个就有四个在生产环境中运行Kubernetes。', '80% · of container-users'],
  ['tech', '2025年的82%高于2024年的80%。', '82% · @2025 · up · to(1>)', '80% · @2024 · up · from(>0)'],
  ['tech', '这一数字在2025年达到82%，而在2023年只有66%。', '82% · @2025', '66% · @2023'],
  [
    'tech',
    '2023年至2025年，采用率提高了16个百分点，升至82%。',
    '16pp · @2025 · vs 2023 · up · difference(>1)',
    '82% · @2025 · vs 2023 · up · to'
  ],
  ['tech', '采用率由66%升至80%，再升至82%。', '66% · up · from(>1)', '80% · up · to(0>)', '82% · up · to'],
  [
    'tech',
    '采用率从2023年的66%、2024年的80%上升到2025年的82%。',
    '66% · @2023',
    '80% · @2024 · up · from(>2)',
    '82% · @2025 · up · to(1>)'
  ],
  ['tech', '82%，创下自2015年以来的新高。', '82% · vs 2015 · record-high'],
  [
    'tech',
    '仅有2%的组织尚未采用，较上年的11%大幅下降。',
    '2% · of orgs · down · to(1>)',
    '11% · @-1y before · of orgs · down · from(>0)'
  ],
  [
    'tech',
    '较上年增加2个百分点，达到82%的新高。',
    '2pp · vs -1y before · up · difference(>1)',
    '82% · up,record-high · to'
  ],
  [
    'tech',
    '82%的容器用户在用，同比上升2个百分点；98%的组织采用云原生。',
    '82% · of container-users · up · to',
    '2pp · of container-users · up · difference(>0) by year',
    '98% · of orgs'
  ],
  [
    'tech',
    '其中，Helm（81%）和etcd（81%）位居前两位，containerd为74%。',
    '81% · is helm',
    '81% · is etcd',
    '#1~2',
    '74% · is containerd'
  ],
  [
    'tech',
    '81%的受访者使用Helm和etcd，77%使用Prometheus。',
    '81% · of respondents · is helm,etcd',
    '77% · of respondents · is prometheus'
  ],
  [
    'tech',
    '使用Helm、etcd的受访者均为81%，CoreDNS为76%。',
    '81% · of respondents · is helm,etcd',
    '76% · is coredns'
  ],
  [
    'tech',
    'CNI、OpenTelemetry、gRPC和Keycloak：52%、49%、44%、42%。',
    '52% · is cni',
    '49% · is opentelemetry',
    '44% · is grpc',
    '42% · is keycloak'
  ],
  ['tech', 'Helm 81%，etcd 81%，Prometheus 77%。', '81% · is helm', '81% · is etcd', '77% · is prometheus'],
  [
    'tech',
    '探索者中没有人使用GitOps，采用者中有23%，创新者中有58%。',
    '0% · of explorers · is explorers',
    '23% · of adopters · is adopters',
    '58% · of innovators · is innovators'
  ],
  [
    'tech',
    '创新者使用GitOps的比例（58%）远高于采用者（23%）。',
    '58% · of innovators · is innovators',
    '23% · label adopters · is adopters'
  ],
  [
    'tech',
    '58%的创新者使用GitOps，采用者只有23%。',
    '58% · of innovators · is innovators',
    '23% · label adopters · is adopters'
  ],
  [
    'tech',
    '与采用者（23%）相比，58%的创新者使用GitOps。',
    '23% · label adopters · is adopters',
    '58% · of innovators · is innovators'
  ],
  ['finance', '2025年前三季度，营收增长12%。', '12% · @2025-Q1/Q3 · up · relative'],
  [
    'finance',
    '2025年12月末，广义货币余额同比增长8.5%，增速比上月末高0.2个百分点，比上年同期低1.2个百分点。',
    '8.5% · @2025-12 · up · relative by year',
    '0.2pp · @2025-12 · up · difference by month',
    '1.2pp · @2025-12 · vs -1y before · down · difference by year'
  ],
  ['finance', '全年国内生产总值比上年增长5.0%。', '5.0% · vs -1y before · up · relative'],
  ['finance', '居民消费价格比上年上涨0.2%。', '0.2% · vs -1y before · up · relative'],
  [
    'finance',
    '失业率为5.1%，比上月下降0.1个百分点，与上年同月持平。',
    '5.1% · down,flat · to',
    '0.1pp · vs -1y before · down · difference(>0) by month'
  ],
  [
    'finance',
    '第三产业增加值占比为56.7%，比上年提高0.4个百分点。',
    '56.7% · up · to',
    '0.4pp · vs -1y before · up · difference(>0)'
  ],
  ['health', '与非吸烟者相比，吸烟者的风险高出20%。', '20% · is current'],
  ['health', '该疫苗将风险降低了95%。', '95% · down · relative'],
  ['health', '死亡率从10万分之12下降到10万分之9。', '0.012% · down · from(>1)', '0.009% · down · to(0>)'],
  ['transport', '准点率由90%提升至95%，居全国第一。', '90% · up · from(>1)', '95% · up · to(0>)', '#1'],
  [
    'transport',
    '2025年新能源汽车渗透率首次突破50%，而2020年仅为5.4%。',
    '50% · @2025 · first',
    '5.4% · @2020'
  ],
  ['tech', '采用率高于2024年的80%，65%的受访者表示满意。', '80% · @2024', '65% · of respondents'],
  ['transport', '公交占20%，地铁占比最高，为41%。', '20% · is bus', '41% · is subway · highest'],
  [
    'transport',
    '2025年，列车准点率达到87.3%，平均晚点时间从2024年的6.1分钟缩短到4.9分钟。',
    '87.3% · @2025',
    '6.1 min · @2024 · down · from(>2)',
    '4.9 min · @2025 · down · to(1>)'
  ],
  [
    'health',
    '2025年，患者首次预约平均要等候23天，2024年是26天。',
    '23 d · @2025 · of patients',
    '26 d · @2024 · of patients'
  ],
  [
    'finance',
    '移动支付的使用率⟦从2022年的48%上升到2025年的71%⟧，三年提高了⟦23个百分点⟧。',
    '48% · @2022 · up · from(>1)',
    '71% · @2025 · up · to(0>)',
    '23pp · vs -3y · up · difference(0>1)'
  ],
  [
    'transport',
    '2025年，公交出行达到3470万人次，多于2024年的3120万人次。',
    '34700000 人次 · @2025 · is bus · up · to(1>)',
    '31200000 人次 · @2024 · is bus · up · from(>0)'
  ],
  ['health', '麻疹疫苗的情况要好得多：95.6%的儿童已接种。', '95.6% · of children'],
  ['transport', '现在列车更长，五年前占41%。', '41% · @-5y'],
  [
    'health',
    '患者增加了两倍，从每年110万人增至330万人。',
    '×3 · of patients · up · relative(1>2)',
    '1100000 人 · of patients · up · from(>2)',
    '3300000 人 · of patients · up · to(1>)'
  ]
]
