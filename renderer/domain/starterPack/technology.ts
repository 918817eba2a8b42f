/**
 * Technology companies, one a line: name | Chinese name | further names, each with its language where it belongs to one | ticker | domain | products, each
 * with its Chinese name where it has one. What is not sure is left out.
 */
export const technology = `
Apple | 苹果公司 | Apple Inc.; zh:苹果 | NASDAQ:AAPL | apple.com | iPhone; iPad; MacBook; Apple Watch; App Store; Apple Music; Apple Pay; Siri; iOS; macOS
Microsoft | 微软 | Microsoft Corporation | NASDAQ:MSFT | microsoft.com | Windows; Microsoft Office; Microsoft 365; Azure; Microsoft Teams; Xbox; GitHub; LinkedIn=领英; Bing=必应
Alphabet | 字母表 | Alphabet Inc. | NASDAQ:GOOGL | abc.xyz |
Google | 谷歌 | Google LLC | | google.com | Android=安卓; Google Chrome; Gmail; Google Maps=谷歌地图; Google Cloud=谷歌云; YouTube; Google Pixel; Gemini?
Amazon | 亚马逊 | Amazon.com; Amazon.com, Inc. | NASDAQ:AMZN | amazon.com | Amazon Web Services=AWS; Amazon Prime; Kindle; Alexa?; Twitch
Meta | | Meta Platforms; Meta Platforms, Inc. | NASDAQ:META | meta.com | Facebook=脸书; Instagram; WhatsApp; Messenger?; Threads?
NVIDIA | 英伟达 | Nvidia Corporation; zh:辉达 | NASDAQ:NVDA | nvidia.com | GeForce; CUDA; DGX
Intel | 英特尔 | Intel Corporation | NASDAQ:INTC | intel.com | Intel Core=酷睿; Xeon=至强; Intel Foundry
AMD | 超威半导体 | Advanced Micro Devices; zh:超微半导体 | NASDAQ:AMD | amd.com | Ryzen=锐龙; EPYC=霄龙; Radeon
Qualcomm | 高通 | Qualcomm Incorporated | NASDAQ:QCOM | qualcomm.com | Snapdragon=骁龙
Broadcom | 博通 | Broadcom Inc. | NASDAQ:AVGO | broadcom.com | VMware
Micron | 美光 | Micron Technology; zh:美光科技 | NASDAQ:MU | micron.com | Crucial
TSMC | 台积电 | Taiwan Semiconductor Manufacturing Company; zh:台湾积体电路制造 | NYSE:TSM | tsmc.com |
ASML | 阿斯麦 | ASML Holding | NASDAQ:ASML | asml.com |
Arm | 安谋 | Arm Holdings | NASDAQ:ARM | arm.com |
Texas Instruments | 德州仪器 | | NASDAQ:TXN | ti.com |
STMicroelectronics | 意法半导体 | | NYSE:STM | st.com |
Infineon | 英飞凌 | Infineon Technologies | | infineon.com |
SK hynix | SK海力士 | zh:海力士 | KRX:000660 | skhynix.com |
Samsung Electronics | 三星电子 | Samsung; zh:三星 | KRX:005930 | samsung.com | Samsung Galaxy; Galaxy Z Fold
Sony | 索尼 | Sony Group; Sony Group Corporation | NYSE:SONY | sony.com | PlayStation; Bravia
Nintendo | 任天堂 | | TYO:7974 | nintendo.com | Nintendo Switch
SoftBank | 软银 | SoftBank Group; zh:软银集团 | TYO:9984 | softbank.jp | SoftBank Vision Fund=愿景基金
Alibaba | 阿里巴巴 | Alibaba Group; zh:阿里巴巴集团; zh:阿里 | NYSE:BABA | alibabagroup.com | Taobao=淘宝; Tmall=天猫; Alibaba Cloud=阿里云; AliExpress=速卖通; DingTalk=钉钉; Cainiao=菜鸟; Youku=优酷; Ele.me=饿了么
Ant Group | 蚂蚁集团 | Ant Financial; zh:蚂蚁金服 | | antgroup.com | Alipay=支付宝
Tencent | 腾讯 | Tencent Holdings; zh:腾讯控股 | HKEX:0700 | tencent.com | WeChat=微信=Weixin; QQ; WeChat Pay=微信支付; Tencent Cloud=腾讯云; Honor of Kings=王者荣耀
Baidu | 百度 | Baidu, Inc. | NASDAQ:BIDU | baidu.com | Apollo Go=萝卜快跑; Ernie Bot=文心一言; iQiyi=爱奇艺
ByteDance | 字节跳动 | | | bytedance.com | TikTok; Douyin=抖音; Toutiao=今日头条; CapCut=剪映; Lark=飞书; Doubao=豆包
JD.com | 京东 | JD; zh:京东集团 | NASDAQ:JD | jd.com | JD Logistics=京东物流
PDD Holdings | 拼多多控股 | | NASDAQ:PDD | pddholdings.com | Pinduoduo=拼多多; Temu
Meituan | 美团 | zh:美团点评 | HKEX:3690 | meituan.com | Dianping=大众点评; Mobike=摩拜单车
Xiaomi | 小米 | Xiaomi Corporation; zh:小米集团 | HKEX:1810 | mi.com | Redmi=红米; Xiaomi SU7=小米SU7
Huawei | 华为 | Huawei Technologies; zh:华为技术 | | huawei.com | HarmonyOS=鸿蒙; Kirin; Ascend=昇腾; Huawei Mate
Honor | 荣耀 | zh:荣耀终端 | | honor.com |
Lenovo | 联想 | Lenovo Group; zh:联想集团 | HKEX:0992 | lenovo.com | ThinkPad; Motorola=摩托罗拉
ZTE | 中兴通讯 | zh:中兴 | HKEX:0763 | zte.com.cn |
SMIC | 中芯国际 | Semiconductor Manufacturing International Corporation | HKEX:0981 | smics.com |
NetEase | 网易 | NetEase, Inc. | NASDAQ:NTES | netease.com | NetEase Cloud Music=网易云音乐
Sina | 新浪 | Sina Corporation | | sina.com.cn | Weibo=微博=Sina Weibo=新浪微博
Kuaishou | 快手 | Kuaishou Technology; zh:快手科技 | HKEX:1024 | kuaishou.com | Kwai
Bilibili | 哔哩哔哩 | zh:B站 | NASDAQ:BILI | bilibili.com |
Didi | 滴滴 | Didi Global; Didi Chuxing; zh:滴滴出行 | | didiglobal.com |
Trip.com | 携程 | Trip.com Group; zh:携程集团 | NASDAQ:TCOM | trip.com | Ctrip=携程旅行
DJI | 大疆 | zh:大疆创新 | | dji.com | Mavic
Oracle | 甲骨文 | Oracle Corporation | NYSE:ORCL | oracle.com | MySQL; Java; NetSuite
SAP | 思爱普 | SAP SE | NYSE:SAP | sap.com | SAP S/4HANA; SAP Concur
Salesforce | 赛富时 | Salesforce, Inc. | NYSE:CRM | salesforce.com | Slack?; Tableau; MuleSoft
Adobe | 奥多比 | Adobe Inc. | NASDAQ:ADBE | adobe.com | Photoshop; Acrobat; Creative Cloud; Adobe Firefly
IBM | 国际商业机器公司 | International Business Machines | NYSE:IBM | ibm.com | watsonx; Red Hat=红帽
Cisco | 思科 | Cisco Systems | NASDAQ:CSCO | cisco.com | Webex; Splunk
Dell Technologies | 戴尔科技 | Dell; zh:戴尔 | NYSE:DELL | dell.com | Alienware=外星人
HP | 惠普 | HP Inc.; Hewlett-Packard | NYSE:HPQ | hp.com |
OpenAI | | | | openai.com | ChatGPT; GPT-4; DALL-E
Anthropic | | | | anthropic.com | Claude?
Mistral AI | | | | mistral.ai | Le Chat
Netflix | 奈飞 | Netflix, Inc.; zh:网飞 | NASDAQ:NFLX | netflix.com |
Spotify | 声田 | Spotify Technology | NYSE:SPOT | spotify.com |
Uber | 优步 | Uber Technologies | NYSE:UBER | uber.com | Uber Eats
Airbnb | 爱彼迎 | Airbnb, Inc. | NASDAQ:ABNB | airbnb.com |
Nokia | 诺基亚 | Nokia Corporation | NYSE:NOK | nokia.com |
Ericsson | 爱立信 | | NASDAQ:ERIC | ericsson.com |
Capgemini | 凯捷 | | EPA:CAP | capgemini.com |
Dassault Systèmes | 达索系统 | Dassault Systemes | EPA:DSY | 3ds.com | CATIA; SOLIDWORKS
Orange | 奥兰治电信 | Orange S.A.; France Télécom | EPA:ORA | orange.com | Sosh
Deutsche Telekom | 德国电信 | | | telekom.com | T-Mobile
`;
