import type {WordScales} from '../../../signs/words.ts'

/** What is made, used, told or caught: a number of the one thing is none of the other. */
export const oppositeGoods: WordScales = `
[installed-dismantled]
安装
装机
新装
|
拆除
退役
停用
拆卸

[built-demolished]
新建
建成
建设
|
拆除
拆毁

[building-completed]
在建
施工
|
竣工
建成
完工

[goods-services]
货物
商品
|
服务

[energy-source]
煤炭
原煤
煤
煤电
火电
|
石油
原油
|
天然气
燃气
|
风电
风能
风力
|
太阳能
光伏
|
水电
水力
|
核电
核能
|
生物质

[renewable-fossil]
可再生
清洁能源
绿色能源
|
化石

[combustion-electric]
燃油车
内燃机
汽油
柴油
|
电动汽车
电动车
新能源汽车
新能源车

[grain]
小麦
|
稻谷
水稻
大米
|
玉米
|
大豆

[harvest-season]
夏粮
夏收
|
早稻
|
秋粮
秋收

[meat-kind]
猪肉
|
牛肉
|
羊肉
|
禽肉
鸡肉

[livestock]
生猪
猪
|
牛
肉牛
奶牛
|
羊
|
家禽
鸡

[fruit-vegetable]
水果
瓜果
|
蔬菜

[catch-farming]
捕捞
|
水产养殖
养殖产量
人工养殖

[farming-branch]
种植
|
林业
|
牧业
|
渔业

[industry-branch]
采矿
采掘业
|
制造业
|
建筑业

[print-digital]
纸质
印刷
纸书
|
数字化
数字阅读
数字版
数字出版
数字媒体
数字图书
电子

[medium-kind]
广播
电台
|
电视
|
播客
|
报纸
报刊
|
社交媒体
社交网络

[live-on-demand]
直播
实时收看
|
点播
回看

[landline-mobile]
固定电话
固定宽带
固定网络
固定互联网
固网
固话
座机
|
移动电话
移动
手机

[wired-wireless]
有线
|
无线

[call-text]
通话
|
短信
|
移动数据
数据流量
上网流量

[waste-way]
回收
堆肥
|
填埋
|
焚烧

[gas-kind]
二氧化碳
|
甲烷
|
氧化亚氮
一氧化二氮

[air-pollutant]
PM2.5
细颗粒物
|
PM10
可吸入颗粒物
|
臭氧
|
二氧化硫
|
二氧化氮
氮氧化物

[emission-kind]
温室气体
|
大气污染物
空气污染物

[crime-kind]
入室盗窃
入室行窃
|
抢劫
|
诈骗
欺诈
|
凶杀
谋杀
杀人
命案
|
袭击
伤害
暴力

[vaccine-against]
流感
|
新冠
|
麻疹
麻腮风

[medicine-school]
西医
西药
|
中医
中药
中成药

[patent-kind]
发明
发明专利
|
实用新型
|
外观设计
`
