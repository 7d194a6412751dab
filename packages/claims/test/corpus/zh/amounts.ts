import type {Row} from '../row.ts'

/** Money and measures. */
export const amounts: Row[] = [
  ['measure', '用了2分30秒。', ['2分 → measure 2 /1 [min]', '30秒 → measure 30 /1 [s]']],
  ['money', '融资120万美元。', ['120万美元 → currency 1200000 /10000 [USD]']],
  ['money', '市值3亿元。', ['3亿元 → currency 300000000 /100000000 [CNY]']],
  ['money', '售价$1.2 million。', ['$1.2 million → currency 1200000 /100000 [USD]']],
  ['money', '捐款¥500。', ['¥500 → currency 500 /1 [CNY]']],
  ['money', '罚款€3bn。', ['€3bn → currency 3000000000 /1000000000 [EUR]']],
  ['money', '补贴新台币300亿元。', ['新台币300亿元 → currency 30000000000 /100000000 [TWD]']],
  ['money', '赔偿HK$30亿。', ['HK$30亿 → currency 3000000000 /100000000 [HKD]']],
  ['money', '每股3.2元。', ['3.2元 → currency 3.2 /0.1 [CNY]']],
  ['money', '均价500日元。', ['500日元 → currency 500 /1 [JPY]']],
  ['money', '欠款1.5兆元。', ['1.5兆元 → currency 1500000000000 /100000000000 [CNY]']],
  ['money', '总投资两亿三千万元。', ['两亿三千万元 → currency 230000000 /10000000 [CNY]']],
  ['money', '港幣五千萬元。', ['港幣五千萬元 → currency 50000000 /10000000 [HKD]']],
  ['money', '每股派息2.5港元。', ['2.5港元 → currency 2.5 /0.1 [HKD]']],
  ['measure', '孩子3岁。', ['3岁 → measure 3 /1 [a]']],
  ['measure', '工期两年半。', ['两年半 → measure 2.5 /0.1 [a]']],
  ['measure', '耗时2.5小时。', ['2.5小时 → measure 2.5 /0.1 [h]']],
  ['measure', '过去25年。', ['25年 → measure 25 /1 [a]']],
  ['measure', '装机350吉瓦。', ['350吉瓦 → measure 350 /1 [GW]']],
  ['measure', '发电1.2亿千瓦时。', ['1.2亿千瓦时 → measure 120000000 /1 [kW.h]']],
  ['measure', '气温零下5摄氏度。', ['零下5摄氏度 → measure -5 /1 [Cel]']],
  ['measure', '路程12.5公里。', ['12.5公里 → measure 12.5 /0.1 [km]']],
  ['measure', '剂量50毫克。', ['50毫克 → measure 50 /1 [mg]']],
  ['measure', '等了三个半小时。', ['三个半小时 → measure 3.5 /0.1 [h]']],
  ['measure', '两个多月后。', ['两个多月 → measure over 2 /1 [mo]']],
  ['measure', '一米八的个子。', ['一米八 → measure 1.8 /0.1 [m]']],
  ['measure', '会议开了一个半小时。', ['一个半小时 → measure 1.5 /0.1 [h]']],
  ['H1', '他用了2小时08分。', ['2小时 → measure 2 /1 [h]', '08分 → measure 8 /1 [min]']]
]
