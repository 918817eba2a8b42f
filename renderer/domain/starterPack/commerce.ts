/** Retailers, consumer goods and luxury, in the form of `technology`. */
export const commerce = `
Walmart | 沃尔玛 | Walmart Inc.; Wal-Mart | NYSE:WMT | walmart.com | Sam's Club=山姆会员店; Flipkart
Carrefour | 家乐福 | Carrefour S.A. | EPA:CA | carrefour.com |
Costco | 开市客 | Costco Wholesale; zh:好市多 | NASDAQ:COST | costco.com | Kirkland Signature
Target | 塔吉特 | Target Corporation | NYSE:TGT | target.com |
The Home Depot | 家得宝 | Home Depot | NYSE:HD | homedepot.com |
Best Buy | 百思买 | Best Buy Co. | NYSE:BBY | bestbuy.com | Geek Squad
Kroger | 克罗格 | The Kroger Co. | NYSE:KR | kroger.com |
Tesco | 乐购 | Tesco PLC | LON:TSCO | tesco.com | Clubcard
Sainsbury's | 英佰瑞 | J Sainsbury | LON:SBRY | sainsburys.co.uk | Argos
Marks & Spencer | 玛莎百货 | M&S | LON:MKS | marksandspencer.com |
Auchan | 欧尚 | | | auchan.fr |
E.Leclerc | 勒克莱尔 | Leclerc | | e.leclerc |
Intermarché | | Les Mousquetaires | | intermarche.com |
Casino Group | 卡西诺集团 | fr:Groupe Casino | EPA:CO | groupe-casino.fr | Monoprix; Franprix; Cdiscount
Fnac Darty | 法雅客达蒂 | | EPA:FNAC | fnacdarty.com | Fnac; Darty
Decathlon | 迪卡侬 | Décathlon | | decathlon.com | Quechua
Leroy Merlin | 乐华梅兰 | | | leroymerlin.fr |
Aldi | 奥乐齐 | Aldi Süd; Aldi Nord | | aldi.com |
Lidl | 历德 | | | lidl.com |
Schwarz Group | 施瓦茨集团 | Schwarz-Gruppe | | gruppe.schwarz | Kaufland
Metro AG | 麦德龙 | | | metroag.de |
Zalando | | Zalando SE | | zalando.com |
IKEA | 宜家 | Ingka Group; zh:宜家家居 | | ikea.com |
H&M | 海恩斯莫里斯 | Hennes & Mauritz | | hm.com | Arket
Inditex | 印第纹 | Industria de Diseño Textil | BME:ITX | inditex.com | Zara; Massimo Dutti; Bershka
Fast Retailing | 迅销 | | TYO:9983 | fastretailing.com | Uniqlo=优衣库
Shein | 希音 | | | shein.com |
eBay | 易贝 | eBay Inc. | NASDAQ:EBAY | ebay.com |
Etsy | | | | etsy.com | Depop
Rakuten | 乐天 | Rakuten Group | TYO:4755 | rakuten.com | Viki
Coupang | 酷澎 | Coupang, Inc. | NYSE:CPNG | coupang.com |
MercadoLibre | 美客多 | Mercado Libre | NASDAQ:MELI | mercadolibre.com | Mercado Pago
LVMH | 路威酩轩 | LVMH Moët Hennessy Louis Vuitton; zh:酩悦·轩尼诗-路易·威登集团 | EPA:MC | lvmh.com | Louis Vuitton=路易威登; Dior=迪奥; Sephora=丝芙兰; Bulgari=宝格丽; Fendi=芬迪; Givenchy=纪梵希; Hennessy=轩尼诗
Kering | 开云集团 | zh:开云 | EPA:KER | kering.com | Gucci=古驰; Saint Laurent=圣罗兰; Balenciaga=巴黎世家; Bottega Veneta=葆蝶家
Hermès | 爱马仕 | Hermès International; Hermes | EPA:RMS | hermes.com |
Chanel | 香奈儿 | | | chanel.com |
Richemont | 历峰集团 | Compagnie Financière Richemont | | richemont.com | Cartier=卡地亚
L'Oréal | 欧莱雅 | L'Oréal Groupe; L'Oreal | EPA:OR | loreal.com | Lancôme=兰蔻; Garnier=卡尼尔; Maybelline=美宝莲
Danone | 达能 | | EPA:BN | danone.com | Evian=依云; Activia
Nestlé | 雀巢 | Nestlé S.A.; Nestle | | nestle.com | Nespresso=奈斯派索; Nescafé=雀巢咖啡; KitKat=奇巧
Unilever | 联合利华 | Unilever PLC | NYSE:UL | unilever.com | Dove?=多芬; Lipton=立顿
Procter & Gamble | 宝洁 | P&G; Procter and Gamble | NYSE:PG | pg.com | Pampers=帮宝适; Gillette=吉列; Tide?=汰渍
The Coca-Cola Company | 可口可乐公司 | Coca-Cola Company | NYSE:KO | coca-colacompany.com | Coca-Cola=可口可乐; Sprite=雪碧; Fanta=芬达
PepsiCo | 百事公司 | | NASDAQ:PEP | pepsico.com | Pepsi=百事可乐; Lay's=乐事
McDonald's | 麦当劳 | McDonald's Corporation | NYSE:MCD | mcdonalds.com | Big Mac=巨无霸
Starbucks | 星巴克 | Starbucks Corporation | NASDAQ:SBUX | starbucks.com |
Nike | 耐克 | Nike, Inc. | NYSE:NKE | nike.com | Air Jordan; Converse=匡威
Adidas | 阿迪达斯 | adidas AG | | adidas.com |
Luckin Coffee | 瑞幸咖啡 | zh:瑞幸 | | luckincoffee.com |
`;
