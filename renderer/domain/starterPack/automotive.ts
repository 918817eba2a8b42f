/** Car makers, their suppliers and aircraft makers, in the form of `technology`. */
export const automotive = `
Tesla | 特斯拉 | Tesla, Inc.; Tesla Motors | NASDAQ:TSLA | tesla.com | Model 3; Model Y; Cybertruck; Autopilot; Powerwall
Toyota | 丰田 | Toyota Motor Corporation; zh:丰田汽车 | NYSE:TM | toyota.com | Lexus=雷克萨斯; Prius=普锐斯; Corolla=卡罗拉
Volkswagen Group | 大众汽车集团 | Volkswagen AG; Volkswagen; zh:大众汽车; fr:Groupe Volkswagen | | volkswagen-group.com | Audi=奥迪; Škoda=斯柯达; Volkswagen ID.3
Porsche | 保时捷 | Porsche AG | | porsche.com | Porsche Taycan; Porsche 911
BMW | 宝马 | BMW Group; Bayerische Motoren Werke | | bmwgroup.com | Mini Cooper; Rolls-Royce Motor Cars=劳斯莱斯
Mercedes-Benz | 梅赛德斯-奔驰 | Mercedes-Benz Group; Mercedes; zh:奔驰 | | mercedes-benz.com |
Daimler Truck | 戴姆勒卡车 | | | daimlertruck.com | Freightliner
Stellantis | 斯泰兰蒂斯 | | NYSE:STLA | stellantis.com | Peugeot=标致; Citroën=雪铁龙; Fiat=菲亚特; Jeep=吉普; Opel=欧宝; Chrysler=克莱斯勒; Alfa Romeo=阿尔法·罗密欧; Maserati=玛莎拉蒂
Renault | 雷诺 | Renault Group; fr:Groupe Renault | EPA:RNO | renaultgroup.com | Dacia=达契亚; Renault Zoe
Nissan | 日产 | Nissan Motor; zh:日产汽车 | TYO:7201 | nissan-global.com | Nissan Leaf; Infiniti=英菲尼迪
Mitsubishi Motors | 三菱汽车 | | TYO:7211 | mitsubishi-motors.com |
Honda | 本田 | Honda Motor; zh:本田技研工业 | NYSE:HMC | honda.com | Acura=讴歌
Hyundai Motor | 现代汽车 | Hyundai; Hyundai Motor Group | KRX:005380 | hyundai.com | Ioniq 5; Genesis?=捷尼赛思
Kia | 起亚 | Kia Corporation | KRX:000270 | kia.com | Kia EV6
Ford | 福特 | Ford Motor Company; zh:福特汽车 | NYSE:F | ford.com | Ford F-150; Ford Mustang=福特野马; Lincoln?=林肯
General Motors | 通用汽车 | GM | NYSE:GM | gm.com | Chevrolet=雪佛兰; Cadillac=凯迪拉克; Buick=别克
Volvo Cars | 沃尔沃汽车 | Volvo Car | | volvocars.com | Volvo EX90
Volvo Group | 沃尔沃集团 | AB Volvo | | volvogroup.com | Mack Trucks
Jaguar Land Rover | 捷豹路虎 | JLR | | jaguarlandrover.com | Jaguar?=捷豹; Land Rover=路虎; Range Rover=揽胜
Ferrari | 法拉利 | Ferrari N.V. | NYSE:RACE | ferrari.com |
BYD | 比亚迪 | BYD Company; BYD Auto; zh:比亚迪汽车 | HKEX:1211 | byd.com | BYD Dolphin; BYD Seal
Geely | 吉利 | Geely Auto; Zhejiang Geely; zh:吉利汽车; zh:浙江吉利控股集团 | HKEX:0175 | geely.com | Zeekr=极氪; Lynk & Co=领克
SAIC Motor | 上汽集团 | SAIC; zh:上海汽车集团 | SHA:600104 | saicmotor.com | MG Motor=名爵
Great Wall Motor | 长城汽车 | | HKEX:2333 | gwm.com.cn | Haval=哈弗
NIO | 蔚来 | zh:蔚来汽车 | NYSE:NIO | nio.com |
XPeng | 小鹏汽车 | Xpeng Motors; zh:小鹏 | NYSE:XPEV | xpeng.com |
Li Auto | 理想汽车 | | NASDAQ:LI | lixiang.com |
Rivian | | Rivian Automotive | NASDAQ:RIVN | rivian.com | R1T
Lucid | | Lucid Group; Lucid Motors | NASDAQ:LCID | lucidmotors.com | Lucid Air
CATL | 宁德时代 | Contemporary Amperex Technology | SHE:300750 | catl.com |
LG Energy Solution | LG新能源 | | KRX:373220 | lgensol.com |
Northvolt | 北伏 | | | northvolt.com |
Bosch | 博世 | Robert Bosch GmbH | | bosch.com |
Continental | 大陆集团 | Continental AG | | continental.com |
ZF Friedrichshafen | 采埃孚 | ZF | | zf.com |
Valeo | 法雷奥 | | EPA:FR | valeo.com |
Forvia | 佛瑞亚 | Faurecia | EPA:FRVIA | forvia.com | Hella=海拉
Michelin | 米其林 | | EPA:ML | michelin.com |
Denso | 电装 | | TYO:6902 | denso.com |
Waymo | | | | waymo.com | Waymo One
Airbus | 空中客车 | Airbus SE; zh:空客 | EPA:AIR | airbus.com | Airbus A320; Airbus A350
Boeing | 波音 | The Boeing Company; zh:波音公司 | NYSE:BA | boeing.com | Boeing 737 MAX; Boeing 787 Dreamliner
Safran | 赛峰 | | EPA:SAF | safran-group.com |
Thales | 泰雷兹 | Thales Group | EPA:HO | thalesgroup.com |
SpaceX | 太空探索技术公司 | Space Exploration Technologies | | spacex.com | Starlink=星链; Starship=星舰; Falcon 9=猎鹰9号
`;
