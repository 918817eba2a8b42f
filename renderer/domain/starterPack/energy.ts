/** Oil, gas, power and the industry around them, in the form of `technology`. */
export const energy = `
ExxonMobil | 埃克森美孚 | Exxon Mobil; Exxon | NYSE:XOM | exxonmobil.com | Esso; Mobil 1
Chevron | 雪佛龙 | Chevron Corporation | NYSE:CVX | chevron.com | Texaco
Shell | 壳牌 | Shell plc; Royal Dutch Shell; zh:荷兰皇家壳牌 | NYSE:SHEL | shell.com |
BP | 英国石油 | BP p.l.c.; British Petroleum; zh:英国石油公司 | NYSE:BP | bp.com | Castrol=嘉实多
TotalEnergies | 道达尔能源 | Total S.A.; zh:道达尔 | NYSE:TTE | totalenergies.com |
Eni | 埃尼集团 | Eni S.p.A. | NYSE:E | eni.com | Plenitude
Equinor | 挪威国家石油 | Statoil | NYSE:EQNR | equinor.com |
Repsol | 雷普索尔 | | | repsol.com |
ConocoPhillips | 康菲石油 | | NYSE:COP | conocophillips.com |
Saudi Aramco | 沙特阿美 | Aramco; zh:沙特阿拉伯国家石油公司 | | aramco.com |
Gazprom | 俄罗斯天然气工业 | zh:俄气 | | gazprom.com | Nord Stream=北溪
Rosneft | 俄罗斯石油公司 | zh:俄油 | | rosneft.com |
Petrobras | 巴西国家石油公司 | zh:巴西石油 | NYSE:PBR | petrobras.com.br |
PetroChina | 中国石油 | CNPC; China National Petroleum Corporation; zh:中石油; zh:中国石油天然气 | HKEX:0857 | petrochina.com.cn |
Sinopec | 中国石化 | China Petroleum & Chemical Corporation; zh:中石化 | HKEX:0386 | sinopec.com |
CNOOC | 中国海洋石油 | China National Offshore Oil Corporation; zh:中海油 | HKEX:0883 | cnoocltd.com |
State Grid | 国家电网 | State Grid Corporation of China | | sgcc.com.cn |
EDF | 法国电力集团 | Électricité de France; zh:法国电力 | | edf.fr |
Engie | 昂吉集团 | GDF Suez | EPA:ENGI | engie.com |
Veolia | 威立雅 | Veolia Environnement | EPA:VIE | veolia.com |
Suez | 苏伊士集团 | | | suez.com |
Enel | 意大利国家电力公司 | | | enel.com |
Iberdrola | 伊维尔德罗拉 | | | iberdrola.com |
E.ON | 意昂集团 | E.ON SE | | eon.com |
RWE | 莱茵集团 | | | rwe.com |
Vattenfall | 大瀑布电力公司 | | | vattenfall.com |
Ørsted | 沃旭能源 | Orsted | | orsted.com |
Vestas | 维斯塔斯 | Vestas Wind Systems | | vestas.com |
Siemens | 西门子 | Siemens AG | | siemens.com | MindSphere
Siemens Energy | 西门子能源 | | | siemens-energy.com | Siemens Gamesa=西门子歌美飒
Schneider Electric | 施耐德电气 | | EPA:SU | se.com |
ABB | 阿西布朗勃法瑞 | Asea Brown Boveri | | abb.com |
Alstom | 阿尔斯通 | | EPA:ALO | alstom.com | Avelia
General Electric | 通用电气 | GE | NYSE:GE | ge.com |
GE Vernova | | | NYSE:GEV | gevernova.com |
First Solar | 第一太阳能 | | NASDAQ:FSLR | firstsolar.com |
LONGi | 隆基绿能 | LONGi Green Energy; zh:隆基 | SHA:601012 | longi.com |
NextEra Energy | 新纪元能源 | | NYSE:NEE | nexteraenergy.com |
Duke Energy | 杜克能源 | | NYSE:DUK | duke-energy.com |
Rio Tinto | 力拓 | Rio Tinto Group | NYSE:RIO | riotinto.com |
BHP | 必和必拓 | BHP Group | NYSE:BHP | bhp.com |
Glencore | 嘉能可 | | LON:GLEN | glencore.com |
ArcelorMittal | 安赛乐米塔尔 | | NYSE:MT | arcelormittal.com |
BASF | 巴斯夫 | BASF SE | | basf.com |
Air Liquide | 液化空气集团 | | EPA:AI | airliquide.com |
Saint-Gobain | 圣戈班 | | EPA:SGO | saint-gobain.com |
`;
