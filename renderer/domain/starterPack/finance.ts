/** Banks, insurers, investors and payment companies, in the form of `technology`. */
export const finance = `
JPMorgan Chase | 摩根大通 | JPMorgan; JP Morgan; J.P. Morgan | NYSE:JPM | jpmorganchase.com |
Bank of America | 美国银行 | BofA | NYSE:BAC | bankofamerica.com | Merrill Lynch=美林
Citigroup | 花旗集团 | Citi; Citibank; zh:花旗; zh:花旗银行 | NYSE:C | citigroup.com |
Wells Fargo | 富国银行 | | NYSE:WFC | wellsfargo.com |
Goldman Sachs | 高盛 | The Goldman Sachs Group | NYSE:GS | goldmansachs.com |
Morgan Stanley | 摩根士丹利 | zh:大摩 | NYSE:MS | morganstanley.com | E*Trade
BlackRock | 贝莱德 | | NYSE:BLK | blackrock.com | iShares
Blackstone | 黑石集团 | Blackstone Inc.; zh:黑石 | NYSE:BX | blackstone.com |
KKR | 科尔伯格·克拉维斯·罗伯茨 | Kohlberg Kravis Roberts | NYSE:KKR | kkr.com |
Berkshire Hathaway | 伯克希尔·哈撒韦 | zh:伯克希尔 | NYSE:BRK.A | berkshirehathaway.com | Geico
Visa | 维萨 | Visa Inc. | NYSE:V | visa.com |
Mastercard | 万事达 | Mastercard Incorporated; zh:万事达卡 | NYSE:MA | mastercard.com |
American Express | 美国运通 | Amex | NYSE:AXP | americanexpress.com |
PayPal | 贝宝 | PayPal Holdings | NASDAQ:PYPL | paypal.com | Venmo
Stripe | | | | stripe.com |
Adyen | | | | adyen.com |
Klarna | | | | klarna.com |
Revolut | | | | revolut.com |
Coinbase | | Coinbase Global | NASDAQ:COIN | coinbase.com |
HSBC | 汇丰 | HSBC Holdings; zh:汇丰控股; zh:汇丰银行 | NYSE:HSBC | hsbc.com |
Barclays | 巴克莱 | Barclays PLC | NYSE:BCS | barclays.com |
Lloyds Banking Group | 劳埃德银行集团 | Lloyds | LON:LLOY | lloydsbankinggroup.com |
Standard Chartered | 渣打银行 | zh:渣打集团 | LON:STAN | sc.com |
Deutsche Bank | 德意志银行 | Deutsche Bank AG | NYSE:DB | db.com |
Commerzbank | 德国商业银行 | | | commerzbank.com |
UBS | 瑞银集团 | UBS Group; zh:瑞银 | NYSE:UBS | ubs.com |
Credit Suisse | 瑞士信贷 | fr:Crédit Suisse; zh:瑞信 | | credit-suisse.com |
BNP Paribas | 法国巴黎银行 | BNP | EPA:BNP | bnpparibas.com | Cetelem
Société Générale | 法国兴业银行 | SocGen; en:Societe Generale | EPA:GLE | societegenerale.com | BoursoBank
Crédit Agricole | 法国农业信贷银行 | en:Credit Agricole | EPA:ACA | credit-agricole.com | Amundi; LCL
Groupe BPCE | BPCE银行集团 | BPCE | | groupebpce.com | Natixis; Caisse d'Epargne
Santander | 桑坦德银行 | Banco Santander | NYSE:SAN | santander.com |
BBVA | 西班牙对外银行 | Banco Bilbao Vizcaya Argentaria | NYSE:BBVA | bbva.com |
UniCredit | 裕信银行 | zh:联合信贷银行 | | unicreditgroup.eu |
ING | 荷兰国际集团 | ING Group; ING Groep | NYSE:ING | ing.com |
ICBC | 中国工商银行 | Industrial and Commercial Bank of China; zh:工商银行; zh:工行 | HKEX:1398 | icbc.com.cn |
China Construction Bank | 中国建设银行 | CCB; zh:建设银行; zh:建行 | HKEX:0939 | ccb.com |
Bank of China | 中国银行 | BOC; zh:中行 | HKEX:3988 | boc.cn |
Agricultural Bank of China | 中国农业银行 | zh:农业银行; zh:农行 | HKEX:1288 | abchina.com |
Ping An | 中国平安 | Ping An Insurance; zh:平安保险 | HKEX:2318 | pingan.com |
AXA | 安盛 | | EPA:CS | axa.com |
Allianz | 安联 | Allianz SE | | allianz.com | PIMCO
Generali | 忠利保险 | Assicurazioni Generali | | generali.com |
Munich Re | 慕尼黑再保险 | de:Münchener Rück | | munichre.com |
Mitsubishi UFJ | 三菱日联金融集团 | MUFG | NYSE:MUFG | mufg.jp |
Nomura | 野村控股 | Nomura Holdings | NYSE:NMR | nomura.com |
Moody's | 穆迪 | Moody's Corporation | NYSE:MCO | moodys.com |
S&P Global | 标普全球 | Standard & Poor's; zh:标准普尔 | NYSE:SPGI | spglobal.com |
Bloomberg | 彭博 | Bloomberg L.P.; zh:彭博社 | | bloomberg.com | Bloomberg Terminal
Sequoia Capital | 红杉资本 | | | sequoiacap.com |
`;
