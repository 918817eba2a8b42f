/**
 * English words that are common in small letters, folded, without the plurals and verb forms that follow from them.
 * Source: our own count, words that stand in small letters on at least two of some 250 web pages.
 */
export const commonWordsEnglish = `abandon ability ablation able about above abroad absence absolute absorb absorption abstract abstraction absurd abundant abuse academia academic accelerate acceleration
  accelerator accept acceptable acceptance access accessibility accessible accessory accident accidental acclaimed accommodate accommodation accompanied accompanies
  accomplish according account accountability accumulated accuracy accurate accusations accused accusing accustomed aches achievable achieve achievement acknowledge acquire
  acquirer acquisition acres across act action actionable active activist activity actor actress actual acumen adapt adaptability adaptation adapter adaptive add addictive
  addition additional additives address adequately adhere adjust adjustable adjustment admin administration administrator admissions admit admitted admitting adolescent
  adopt adoption adorable ads adult advance advancement advantage adventure adverse advertise advertisers advice advise adviser advisor advisory advocate aesthetic afar
  affect affiliate affiliations afford affordability affordable affordably afraid after aftermath afternoon afterthought afterward again against age agency agenda agent
  aggregate aggressive agile ago agree agreement agricultural agriculture ahead aid aide aim air aircraft airport airstrikes aisle aka alarm albeit albums alcohol ale alert
  algorithm align alignment alike alive all allegation alleged alleging allergens allergic alleviates allocate allocation allow almond almost alone along alongside already
  als also alter alternate alternative although altogether aluminum always amazed amazing ambassador ambient ambition ambitious amended amid ammunition among amount ample
  amplifier amplify analog analyses analysis analyst analytical analytics analyze anatomy anchor ancient and angle angry animal animation anime annexed anniversary announce
  announcement annoying annual annuities anomalies anonymous another answer ante anthem anti anticipate antioxidants antiques anxiety any anybody anymore anyone anything
  anytime anyway anywhere apart apartment api apologized app appalled apparent appeal appear appearance append appliances applicable application appointed appointment
  appreciate appreciation approach appropriate approval approved approximately arc arcade architects architecture archive are area arguably argue argument arise arm army
  around arrange arrangement array arrest arrival arrive arrow art article artificial artist artistic artwork ascending ashamed aside ask asleep aspect aspirations assault
  assemble assembly assert assertions assess assessment asset assign assignment assist assistance assistant assistive associate associations assume assumption assurance
  assured assures async asynchronous athletes atmosphere attach attack attempt attend attendance attendees attention attorney attract attractions attractive attribute
  attributions audience audio audit auf augmented authentic authentication authenticity author authoritarian authority authorization authorized auto automate automatic
  automatically automation autonomous autumn availability available avenues average avoid avoidance await awakening award aware awareness away awesome awkward awry baby
  back backbone backdrop backend background backlash backlog backpack backstage backup backward backyard bacteria bad badges baffled bag bake balance ball ballot ban band
  bang bank banned banner bar bare barrier base baseline basic basically basil basis basket batch bathroom baths batter battery battle bean bear beast beat beaten beautiful
  beauty became because become bed bedding bedrock bedroom bedside bedtime beef been beer before began begin beginner beginning begun behalf behave behavior behavioral
  behavioural behind being beliefs believe believers belonging beloved below belt bench benchmark beneath beneficial benefit besides bespoke best bet beta better between
  beverages bewilderment beyond bias bicep bicycle bid big bigger biggest bike biker bill billboards billion billionaire bin bind bindings bio biological biometric biotech
  birds birth birthday bit bite bitter black blade blame bland blank blanket blazing bleeding blend blind blindsided bloc block blog blogger blood blooming blossom blow
  blue blurred board boasts body boilerplate bold bolster bolts bomb bone bonus book boom boost booths border bored boring born boss both bothered bottle bottlenecks bottom
  bought bounce bouncy bound boundary bouquet bout boutique bowl box boy brain branch brand brave breach break breakdown breaker breakfast breakout breakthrough
  breastfeeding breath breathable breathe breathlessness breathtaking breeze brew brick bride bridge brief bright brighter brilliant bring broad broadcast broader broccoli
  broke broken broker broth brother brought brown browse browser brushing brutal bubbles buck budget buds bug build built bulbs bulk bullet bullying bumper bumps bunch
  bundle burden bureaucratic burgeoning burn burnout burst bus business businessman busy but butt butter butterfly button buy buyer buzz bytes cabbage cabinet cable caching
  cadence cafe cake calculate calculation calculator calendar call callback caller calm calorie came camera camp campaign campus can cancel cancellation cancelled
  cancelling cancer candidate candles cannot canvas cap capability capable capacity capital capitalism captain caption captivating capture car carbon carbs card cardiac
  cardio care career careful cargo carrots carry cart carve cascade case cash cast casual cat catalog catastrophic catch catchy categorize category cater caught cauliflower
  cause cautious caveat cease celebrate celebration celery cell cellphone cent center central centralized centre centrist century ceremony certain certainty certificate
  certification certified chain chair chairman challenge challenger chamber champion chance chancellor change channel chaos chaotic chapter character characterful
  characteristics characterized charge charger charity charm chart chase chat chatbot cheap cheaper cheapest check checker checklist checkout cheer cheerful chefs chemical
  cherish cherry chest chicken chief child childcare children chili chip choice choking cholesterol choose chose chosen chronic chunks church churn cinematic circles
  circuit circulated circumstances citation cite citizens city civil civilian claim clans clarify clarity class classic classified clean cleaner cleansing clear clearance
  clever click client cliff climate climbing clinic clinical clinicians clip clock close closeness closer closest closure cloth cloud club cluster clutter coach coal
  coalition coast coastal cocaine cocktail code codebase coders coffee cognitive coherent cohesive cohort cold collaborate collaboration collaborative collage collapse
  colleague collect collection collective collector college colonial colony color colorful colossal columns com combat combination combine combo combustion come comeback
  comedy comfort comfortable comfortably comic command commander comment commerce commercial commission commit commitment committed committee committing common communicate
  communication community commute commuter compact companion company comparatively compare comparison compassion compatibility compatible compelling compete competencies
  competition competitive competitor compilation compile compiler complaint complement complete completeness completion complex complexity compliance compliant complicated
  complimentary comply component compose composition compound comprehend comprehensive comprise compromise compulsory computation compute computer concentration concept
  concern concise conclude conclusion concrete concurrency concurrent condemned condition conditionally conduct conference confidence confident confidentiality config
  configuration configure confirm conflict confront confuse confusion connect connection connectivity connector conquered cons conscious consecutive consensus consequence
  conservation conservative consider considerable considerably consideration consist consistency consistent console consolidate consolidation conspiracy const constant
  constituency constitute constitutional constrained constraint construct construction constructor consult consultant consultation consumed consumer consuming consumption
  contact contagious contain container contemporary contenders content context contextual continental contingency continually continue continuous contract contractor
  contradict contradiction contrary contrast contribute contribution contributor control controlled controller controlling controversial controversy convenience convenient
  convention conversation conversion convert converter convey convicted convinced cook cookie cool cooler cooperation coordinate coordination coordinator copy copyright
  cord core coriander corner cornerstone coronavirus corporate corporations correct corrections correspondent corresponding corresponds corrupt corruption cortisol cosmetic
  cosmos cost costume cotton couch could counsel counselors count counter counterpart counties countless country countryside coup couple coupon courageous course court
  courtesy cousin cover coverage coveted crack craft cramped crash crate crave crazy creamy create creation creative creativity creator credentials credibility credible
  credit crew crib crime criminal crises crisis crisp crispy criteria critical criticism criticize critics crop cross crowd crown crucial cruel cruelty cruise crushing cry
  crystal cucumber cue cultivated cultivating cultural culture cumbersome cumin cup curated cure curiosity curious curl currency current curriculum curries curtain curve
  cushion custody custom customer customise customizable customization customize cut cutting cyberattacks cybercriminals cyberpunk cybersecurity cycle daily damage damp
  dance danger dangerous dare dark das dashboard data database dataset date datetime daughter daunting day daylight dazzling dead deadlines deal death debate debit debris
  debt debug debugging debuted decade decent decide decision decisive deck declaration declared declaring decline declutter decoding decor decrease dedicated dedication
  deemed deep deeper deer def default defeat defend defense defensive define definitely definition definitive deforestation degrade degree delay delete deliberately
  delicate delicious delighted delightful deliver delivery delve demand demo democracy democratic democratization democratized demographic demonstrate den denials denied
  denies denim dense density department depend dependable dependence dependency dependent depletes deploy deployment deposits depression deprivation depth deputy derive
  describe description descriptive desert deserve design designated designer desirable desire desk desktop desperate despite dessert destination destiny destroy destruction
  destructive detail detect detection deter determine dev devastating develop developer development device devote diabetes diagnosed diagnoses diagnostic dial dialogue
  diced dictate dictionary did died diese diet dietary differ difference different differentiate difficult difficulty dig digestive digging digital dimensions diminish dine
  dinner dioxide dip diplomacy diplomat diplomatic direct direction director dirt dirty disabilities disable disadvantages disagree disagreement disappeared disappears
  disappointed disappointing disappointment disassembly disaster disastrous disciplinary discipline disclose disclosure discomfort disconnect discount discourse discover
  discoverable discovery discrepancies discs discuss discussion disease dish disheartened disinformation disk dismissed disorder disparate display disposal disposition
  dispute disregard disrupted disrupting disruption distance distant distinct distinction distinctive distinguish distracting distraction distributed distributing
  distribution district dive diverse diversity divide division doc dock doctor document documentation does dog dogmatic doi doing dollar domain domestic domestically
  dominant dominate donate done doom door dormant dose dot double doubt down downgrade download downside downstream downtime downtown dozen draft drag drain drama dramatic
  dramatically drastic drastically draw drawback drawn dream dreamt dress drew drift drink drive driven driver drone drop droplets dropped dropping drought drove drown drug
  drum drunk dry dual dubbed due dumb dumping dunked duo duplicate durability durable duration during dust duties duvet dwelling dynamic dynamically each eager earbuds
  earlier earliest early earn ease easier easiest easily east eastern easy eat eaten echo eco economic economical economist economy ecosystem edge edit edition editor
  editorial educate education educational effect effective effectiveness efficacy efficiency efficient effort effortless eggs eight either elaborate elbow elderly elected
  election electric electrical electricians electricity electronic elegance elegant element elevated eligibility eligible eliminate elimination elite elliptical else
  elsewhere email embarrassed embarrassing embed embedded embodies embrace emerge emergency emissions emitted emitters emotion emotional emphasis emphasize empire employ
  employee employer employment empower empty enable enacted enamored enclosed enclosing encoding encompasses encounter encourage encryption end endless endorse endorsement
  endpoint endurance endure enemy energy enforce enforcement engage engagement engine engineer enhance enhancement enhancers enjoy enjoyable enjoyment enormous enough
  enroll enrollment ensemble ensuing ensure entails enter enterprise entertaining entertainment enthusiasm enthusiasts entire entitled entitlement entity entrance
  entrepreneur entry environment environmental envoy ephemeral epic epidemic epidemiology episode epoll equal equate equipment equipped equity equivalent era eradicate
  ergonomic err error escalating escape especially espionage essential establish establishment estate estimate etc ethical ethics ethnic ethos etiquette evacuate evaluate
  evaluation even event eventual ever every everybody everyday everyone everything everywhere evidence evident evoke evolution evolve exacerbating exact exam examination
  examine example exceed excel excellence excellent except exception exceptional excess excessive exchange excited excitement exciting excluded excluding exclusion
  exclusive excuse execute execution executive exemplary exemption exercise exhausting exhibition exist existence existential exit expand expansion expansive expect
  expectation expense expensive experience experiment experimental expert expertise expire explain explainable explanation expletive explicit exploded exploration explore
  explosion explosive exponentially export expose exposure express expression expressive extend extension extensive extent exterior external extra extract extradition
  extraordinary extreme eye fabric face facet facial facilitate facility fact factions factor factory factual faculty faded fail failure faint fair fairness faith fake fall
  fallback fallen false fame familiar family famous fan fancy fantastic fantasy far fare farmers farming fascinated fascinating fashion fast faster fastest fat fate father
  fatigue fault favor favorable favorite favourite fear feasible feat feather feature fed federal fee feedback feel feet fell fellow felon felt female feminist ferry
  fertilizer festival festivities feta fetch few fewer fiasco fiber fiction field fifth fifty fight fighters figure file fill film filter final finance financial find fine
  fingerprint fingers fingertips finish fire firearms firewalls firm firmware first firsthand fiscal fish fit fitness five fix flag flagship flash flat flatbread flatten
  flavor flawed flawless flee flew flexibility flexible flight flip flipping float flood floor flow flower flown fluctuations fluffy fluid fly foam focus fold foldable
  folder folks follow followers fond font foo food fooling foolish foot footage footprint footwear for force forecast forefront foreign foreseeable forest forever forget
  forgetting forgive forgotten fork form formal formalities format formation formatting former formula forth forthcoming fortune forum forward fossil foster fought found
  foundation foundational founder four fourth fracking fraction fragile fragmentation fragmented fragments frame framework franchise frankly fraud fraudulent fraught free
  freedom freelance freelancers freeze freezer freight frequency frequent fresh friction frictionless fridge friend friendship frightened frightening from front frontier
  frontrunner frost frozen fruit frustrated frustrating frustration fry fuel fulfill fulfillment full fuller fullness fully fun function functional functionality fund
  fundamental fundraising funnel funny fur furniture further fury fusion future gadget gain galaxy galleries game gameplay gamer gap garbage garden garlic gas gate
  gatekeepers gather gave gaze gear gen gender general generate generation generational generative generator generic generous genius genocide genre gently genuine gesture
  get getting ghostwriter giant gift gig gigantic girl git give given glad glance glass global globe glossy glow gluten goal god godsend goes going gold golden golf gone
  gonna good google goose gorgeous got gotta gotten gov governance government governor grab grabbed grades gradual grail grains grams grand grant granular grapes graph
  graphic grass grateful gratitude gray great greater greatest green greenhouse greet grew grid grilled grind grip groceries gross ground groundwater group grow grown
  growth guarantee guard guess guest guidance guide guidelines guilt guilty guitar guitarist gun gut guy gym habit habitat had hair half halfway hallway hand handful
  handheld handle handler handy happen happier happily happiness happy harassment hard harder hardest hardware harm harmful harmony harsh has hassle hat hate haul have hawk
  hay hazardous head headaches headcount header headline headphone headquarters healing health healthcare healthier healthiest healthy heap hear heard heart heartbeat heat
  heater heavier heavily heavy heavyweight hectic heel hefty height held helicopter hell helmet help helpful hence her herbs here heritage herself hesitate hesitation
  hidden hide high higher highest highlight highway hiking hills him himself hinted hinting hip hire his historian historic historical history hit hitting hobby hold holder
  hole holiday holistic holy home homegrown homeless homemade homeowners homepage hometown honest honeymoon honor hook hope hopeful horizontal hormone horrific horror
  hospital hospitality host hostages hot hotel hottest hour house household how however html http hub hue hug huge human humanitarian humanity humid humidity hundred hungry
  hunt hurdle hurricane hurt husband hustle hybrid hydrated hydration hype hypertrophy hypoallergenic hypothetical ice iconic icy idea ideal identical identifiable
  identification identify identity ideological ideology idle ids ignore illegal illicit illnesses illustrate illustration image imagery imagination imagine immediate
  immense immerse immersive immigrants immigration immune immunity impact impactful impeach impeachment imperative imperfections implement implementation implication
  implicit imply import importance important impose impossible impoverished impressed impression impressive improbable improve improvement impulse inaccurate inaction
  inappropriate inbound inbox incarcerated incentive inception inch incidence incident incline include inclusion inclusive income incompatible incomplete inconsistencies
  inconsistent incorporate incorrect increase incredible incredibly incubator incumbent incur indeed independence independent index indicate indication indicator indie
  indirect individual indoor indulgent industrial industry inequality inevitable inevitably inexpensive infection inference infinite inflammation inflation influence
  influencer influential info inform informal information informational informative infrared infrastructure infused ingestion ingredient inhumane initial initialize
  initiate initiative injection injunction injured injury inland inner innovate innovation innovative input inquiry inquisitive insane insecurity insert inside insight
  inspect inspector inspiration inspire install installation instance instant instead institution instruct instructions instrument instrumental insurance insure insurer
  insurgents int intake integer integral integrate integration integrity intellectual intelligence intelligent intended intends intense intensity intent intention
  intentional interact interaction interactive interactivity interconnected interest interface interfere intergenerational interior internal international internet
  interpersonal interpret interpretation interpreter interrupt intersection interval intervention interview intimate intimidated intimidating intimidation into intriguing
  introduce introduction introverted intuitive invalid invaluable invented inventing invention inventory invest investigate investigation investigators investment investor
  invisible invitation invite invoke involve involvement ironic ironically irony irregular irrelevant irreplaceable irreversible island isolated isolation issuance issue
  item iterate iterations itinerary its itself jack jacket jail jam jars jazz jeongdongtheater jet job join joint joke journal journalist journey joy json judge judgement
  judgment judicial judiciary juggling jump junior junk jury just justice justify juvenile keen keep kept kernel key keyboard keyword kick kickoff kidney kids kill
  kilometers kind king kit kitchen knee knew knife knock know knowledge known label labelled labor labour labs lack ladies lag laid lake lakh land landmark landscape lane
  language laptop large larger largest laser last late latency later latest latter lattes launch laundry law lawmakers lawsuit lawyer lay layer layoffs layout lazy lbs lead
  leader leaderboards leadership leaf league leak lean leap learn learnt leash least leather leave lecture led leeway left leftovers leg legacy legal legendary legislation
  legislative legislator legit legitimacy legitimately leisure lemon len length lengthy lentils less lesson let letter letting lettuce level leverage liability liberal
  liberalism library license lie life lifecycle lifelong lifesaver lifespan lifestyle lifetime lift light lighter lightest lightning lightweight like likelihood likewise
  limit limitation line lineup link liquid liquidity list listen listener lit literacy literally literary literature litigation little live livelihood load loan lobbied
  local locate location lock lockdown locker log logged logging logic logical login logistics logo lonely long longer longest longevity longtime look loop loose loosen lose
  losers loss lost lot loud lounge love lovers low lower lowest loyal loyalty luck lucky lucrative lukewarm lunch lung lurking lush luxurious luxury lying macaroni machine
  machinery macro made magazine magic magical mail mailbox main mainstream maintain maintenance major majority make maker makeup male mammals man manage manageable
  management manager mandates mandating mandatory manifest manipulate manipulation manner mansion manual manufacturer manufacturing many map mapping marathon margin
  marijuana mark marker market marketers marketplace markup marriage married marrying mask mass masse massive master mat match material math mathematical mathematics matte
  matter mature max maximize maximum may maybe mayhem mayor meal mean meaningful meant measurable measure measurement meat mechanical mechanics mechanism media mediator
  medical medications medicine medieval meditation meditative medium meet megabytes megacorporations melt member membership memorable memorial memory men menstrual mental
  mentality mention menu mere merge mergers mesh mess message messy met meta metabolism metadata metal meter meth method methodology meticulous metric metro mic mice
  microscopic mid middle midnight midst might migrate migration mild mileage miles militants military militias milk million mimic min minced mind mindfulness mindset mine
  mini minimal minimalism minimalist minimize minimum minister minor minority minute mired mirror misconception misleading miss mission mistake mitigate mix mixture mobile
  mobilized mod mode model moderate moderators modern modest modicum modification modify modular module moisture mold molecular moment momentum monarchy monetize money
  monitor month mood moon morale more morning mortal mortality most mother motherboard motion motivated motivates motivation motivational motor mountain mounted mouse mouth
  move movement mover movie mph much multi multiple multiplied multitude multiyear municipalities murder muscle muscular museum mushrooms music musicians must mutable
  mutually myriad myself myth nails naked name namespaces nap narrative narrow nation national nationwide native natural nature navigate navigation near nearby necessarily
  necessary necessity neck need needle negative negotiate negotiations neighborhood neighbors neighbours neither neo nervous nested nesting net network neural neutral never
  new newer newest newsletter newspaper next nice nicer niche night nightmare nighttime nine nobody nodes noir noise noisy nominated nomination nominee non none nonprofit
  noodles nor normal normalized norms north northern northwest nose not notable notably note notebooks noteworthy nothing notice noticeable noticeably notification notify
  notorious noun novel novice now nowadays nowhere nuance null number numerous nurse nursery nurturing nutrient nutrition nutritional nutritious nuts oak oatmeal object
  objective obligated obligation obscure obscurity observation observational observe obsession obsolete obstacle obtain obvious occasion occasional occupancy occupational
  occupied occur occurred occurring ocean odd off offending offense offensive offer office officer official offline often oil okay old older oldest oligarchs olive onboard
  once one ongoing onion online only onset onto open operate operation operational operator opinion opinionated opponent opportunity oppose opposite opposition opt optical
  optimal optimistic optimization optimize option optional orange orchestration ordeal order ordinary org organ organic organically organization organizational organize
  organizers oriented origin original originality originating ornate oscillating other otherwise ought our ourselves ousted out outbreak outcome outdated outdoor outer
  outfit outlet outline output outreach outside outsource outstanding oven over overall overdue overflow overhaul overhead overheat overkill overload overlook overnight
  overseas overshadowed oversight oversized overstate overturn overview overwhelmed overwhelming own owner ownership oxygen oxymoronic pace pack package pad page paid pain
  painful paint pair pajamas palace palate pale pandas pandemic panel panic paper paragraph parallelism parameter paramount params pardon parent parentheses park parse part
  partial participant participate participation particles particular partner partnership party pass passage passenger passer passion passionate passive passport password
  past pasta patch patent path pathways patience patient pattern pause paved pay paycheck payment peace peak pedophile peeking peel peer penalties pending people pepper per
  percent percentage perfect perfection perform performance performant performers perhaps period periodic periodically perks permanent permission permits permitted
  permitting perpetual persisted persistent person personal personalise personality personalize personnel perspective persuade pertinent pet petite phase phenomenal
  phenomenon philosophical philosophy phishing phone photo photograph photographer photography php phrase physical physician physics physiological physique pianos pic pick
  pickup picture picturesque pie piece pile pilgrimage pillow pin pink pinpoint pioneer pip pipe pipeline pitch pivot pivotal pixel pizza place placement plain plan plane
  planet planetary planned planner planning plant plastic plate plateau platform plausible play playback player playlist playoff pleaded pleasant please pleasure pledge
  plenty plot plug plugged plugins plum plumbing plus plush pneumonitis pocket podcast poem point poised police policy polish polite political politicians politics poll
  pollution pond pool poor poorer pop populace popular popularity populated population pork port portability portable portfolio portion portraits portrayed pose position
  positive positivity possess possession possibility possible possibly post poster posthumous posture potato potential pound pouring poverty powder power powerful practical
  practice practitioner pragmatic praise prawns praying pre precautions preceding precise precision predecessor predicated predict predictable prediction predictive
  predominantly prefer preferably preference preferred pregnancy preliminary premature premier premise premium prep preparation prepare presence present presentation
  preservation preserve presidency president presidential press pressure prestigious pretend pretty prevailing prevalent prevent prevention previews previous price pride
  primarily primary prime primitives prince principal principle print prior prioritize priority prison prisoner pristine privacy private privilege prize pro proactive
  probability probably probe problem problematic procedure proceed proceedings process processor procurement produce producer product production productive productivity
  profession professional professor profile profit profitability profitable profound program programmatically programmer programming progress progression progressive
  prohibited project prolonged prominence prominent promise promo promote promotion prompt pronounced proof propelling proper property proportions proposal propose
  proprietary props prosecution prosecutors prospect prospective prospectus protect protection protective protein protest protesters protocol prototype proud prove proven
  provide provider province provision proximity psychological psychology pub public publication publicity publish publisher pull pulse pumpkin punch purchase pure purge
  purity purpose pursue push put putting puzzle python qualify quality quantity quantum quarter quarterback query quest question queue quick quicker quickest quid quiet
  quieter quirk quirky quit quite quiz quizzes quo quotation quote rabbit rabid race racial racked radar radical radios raging rails railway rain rainfall raise rally ramp
  ran random range rank raped rapid rare rate rather ratio rationale raw ray reach react reaction read readability reader readily readiness ready real realise realistic
  realistically reality realize realm rear reason reasonable reasonably reassure rebellion rebels rebound rebuilt recall receipt receive recent reception recipe recipient
  recognised recognition recognize recommend recommendation reconciliation record recover recovery recruit recruiters recruitment recurring recursive recycled red redefine
  redemption redesign reduce reduction redundant refactor refer reference referral referred referring refine refinement reflect reflection reform refrain reframe refresh
  refugee refund refusal refuse regard regardless regenerate regime region regional register registration regression regret regular regulated regulates regulation
  regulators regulatory reign reinforce reinforcement reiterated reject rejection relate relation relationship relative relaxation relaxing relayed release relevance
  relevant reliability reliable reliably reliance relief relieving religious relocating relocations reluctant rely remain remainder remarkable remarkably rematch remember
  remind reminder reminiscent remnants remorse remote removal remove renamed renaming render renewable renewed renovations renowned rent rental reopen rep repair repeat
  repetition repetitive replace replacement replenish repo report reporter repository represent representation representative reproduce reputable reputation request require
  requirement res rescue research researchers resembles reserve reshape resident residential resilience resilient resistance resistant resolution resolve resonates resource
  resp respect respective respiratory respond respondents response responsibility responsible responsive rest restart restaurant restore restrict restriction restrictive
  restructure result resume retail retailers retain retention retire retirement retreat retribution retro return reusable reuse revamped reveal revelations revenue reverse
  review revise revoked revolution revolutionary reward rewrite rewritten rhythm rice rich richer rid ride rider right rigid rigorous ring ripe rise risk risky rival
  rivalry river road roast robot robotic robust rock rockets rode role roll rooftop room root rose rotating rough round roundup route router routine row royal royalty
  rubber rude rugged rule run runner running runtime rural rush ruthless sacrificing sad safe safeguards safer safest safety said salary sale same sample samsung sanity
  sans sat satellite satiety satirical satisfaction satisfy saturated sauce save saw say scalability scalable scale scan scandal scanning scary scenario scene scenic scent
  schedule schema scheme school schoolchildren sci science scientific scientist scoop scope score scrambled scraping scratch screen screenshots script scroll scum sea seal
  seamless search season seasonal seat secluded second secret secretary sectarian section sector secure security see seek seekers seem seen segment seize select selection
  selective selector self sell seller semantic semi semiconductor seminar senator send senior seniority sense sensitive sensor sensory sent sentence sentiment
  sentimentality separate separation separatists sequence sequentially series serious serve server service sesame session set setting settle settlement setup seven several
  severe sex sexual shade shake shall shallow shame shape share sharp shattered she sheer sheet shell shelter shelves shield shift shine shiny ship shipment shipping shock
  shoes shoot shop shoppers shopping short shortage shortcomings shortcut shorten shorter shortfalls shot should shoulder show showcase shown shrink shrub shrunk shut
  shutter shutting shy sibling sich sick sickness side sigh sight sightseeing sign signage signal signature significance significant silence silent silos silver similar
  simple simpler simplest simplicity simplify simply simulated simulation simultaneously since sind sing singer single singular sipping sister sit site sitting situation
  six size skeptical skepticism skill skin skip skipped skipping skull sky slack slammed sleek sleep sleeper slide slightly slim slimmer slogan slots slow slower sluggish
  small smaller smallest smart smarter smartphone smartwatch smash smattering smoke smooth smoother smoothies snack snag snap snapped snappy snapshot snippet soak social
  socialise socialism society sockets socks sofas soft software soil solar sold sole solid solo solution solve some somebody someday somehow someone something sometime
  somewhat somewhere son song soon sooner soothing sophisticated sophistication sophomore sorry sort sought soul sound soundstage soup source soured south southbound
  southern southwest sown space spacecraft spacious spaghetti span spanned spanning spare spark sparse spatial speak speaker spec special specialised specialist specialize
  specialty species specific specifically specification specify spectacular spectrum speech speed speedy spend spent spice spicy spider spike spin spinach spiral spirit
  spite splash split spoke spoken spokesman spokesperson sponsored sport spot spotlight spotted spotting spouse sprawl spray spread spreadsheet spring square squash
  stability stable stack stackable staff stage staggering stagnant stagnation stair stake stalled stalls stamina stamp stance stand standalone standard standardized
  standout standpoint staple star stark starry start starter startups stat state statement static station statistical statistics statue status stay std steadily steady
  steal steam steep stellar stem stemming step stepped stepping stereo steroids stew stick sticker stiff still stimulates stimulation sting stint stock stone stood stop
  stopped stopping storage store storefronts storm story storytelling straight straightforward strain strange strangers straps strategic strategically strategist strategy
  stray streak stream streamline street strength strengthen stress stressful stretch strict stride strike string stripped stripping strives strokes stroll strong stronger
  strongest struck struct structural structure struggle stubbornly stuck student studio study stuff stumbling stunning stupid sturdy style stylish sub subject subjective
  submission submit submitted submitting subscribe subscriber subscription subsequent subset subsidiary subsidies substance substantial subtle subtleties subway succeed
  success successful succession succinctly such sudden sue suffer suffice sufficient sugar suggest suggestions suicide suit suitable suite sum summarized summarizes
  summarizing summary summer sun sunflower sunny sunshine super superb superior superstar supplement supplier supply support supporters supportive suppose supreme sure surf
  surface surge surgery surgical surplus surprise surrounding surveillance survey survival survive suspect suspend suspension suspicion suspicious sustain sustainability
  sustainable sustenance swallowed swamp swap swapping swear sweat sweeping sweet swept swift swimming swing switch symbol symbolic sympathetic sympathy symposium symptoms
  sync synchronization synchronize synonymous syntax synthesize synthetic system systematic systematically systemic tab table tablet tabletop tackle taco tactic tactical
  tag tagline tail tailor take takeaway taken takeover tale talent talk tall tame tangible tank tantamount tap tape tapped tapping target tariff task taste tasty taught tax
  taxpayers tea teach teacher team tears tech technical technique technological technology tedious teenager teens teeth telecom television tell temperature template temples
  tempo temporary tempted tempting ten tend tendency tension term terminal terminate terrain terrible terrified terrifying territory terrorist test testament testified
  testifying testimonials testimony text texture than thank thankfully that the theaters theft their them theme themselves then theory therapists therapy there therefore
  thermal thermostat these they thick thickness thin think third thirty this thorough those though thought thoughtful thousand thread threat threaten three threshold threw
  thrill thrive through throughout throw thrown thumb thus ticket tide tidy tie tier tight tighter tiles till time timeframe timeless timeline timers tiny tip tired tiring
  title toast today toddler together toilet token told toll tomatoes tome tomorrow ton tone tonight tonnes too took tool top topic topped torn torrent toss total touch
  touchscreen tough tougher tour tourism tourists toward tower town toxic toy traced traces tracing track tracker tract traction trade trademark tradeoffs tradition
  traditional traffic trafficking trail train trainer traits trajectory transaction transactional transcript transfer transferred transferring transform transformation
  transformative transgender transit transition translate transmission transmitted transparency transparent transplant transport transportation trapped trapping trauma
  travel travelers travelled tray treasure treat treatment treaty tree trekking tremendous trend trendy trial triangle tribal tribes tribute trick tricky trigger trillion
  trilogy trip triple triumph troops tropical trouble trove truck true truly trust trusty truth try tsp tub tug tuna tune turbulence turkey turn turnaround tutorial tweak
  tweet twenty twice twin twist twitch twitter two txt type typeface typhoon typical typo typography uber ugly ultimate ultra umbrella unable unavailable unbeatable
  uncertain uncertainty unchanged unchecked unclear uncomfortable uncommon unconstitutional unconventional uncover undefined undeniably under undergone underground
  underlying undermine underpinning underserved understand understandable understatement understood undertake underway underwear undisclosed undo unemployment unexpected
  unfair unfold unforgettable unfortunate unhealthy unheard unicorn unify unintended uninterrupted union unique unit universal university unknown unlawful unless unlike
  unlimited unloading unlock unmatched unmistakable unnamed unnecessarily unnecessary unofficial unpacking unparalleled unprecedented unpredictable unproven unpublished
  unrelated unreliable unsafe unstable unstructured unsubscribe unsubstantiated unsuccessful unsupported unsure until unused unusual unveiled unwieldy upcoming update
  upfront upgrade upload upon upper ups upset upside upstairs upstarts urban urge usability usable usage use useful useless user usual utility utilize utmost utterly vacant
  vacation vaccine vacuum vague valid validated validation valuable value vapor var variable variant variation variety various vary vast vegan vegetable vegetarian veggie
  vehicle veil velocity vendor venture venue verbal verge verification verify versa versatile versatility version versus vertical very veteran vetted vetting via viable
  vibe vibrant vice victim victory video videographers view viewer vigilant village vinegar vintage violated violating violation violence violent viral virtual virus visa
  visibility visible vision visit visitor visual visualization vital vitamins vocal voice void volatility volume voluntary volunteers vote voters vows vulnerability
  vulnerable wage wait waive waiver wake walk wall wallets wandering want war wardrobe warm warmer warn warranty was washing waste watch water waterproof wave way weak
  weaker wealth wealthy weapon wear wearable weather web webinars webpages website wedding weed week weekend weigh weight weird welcome welfare well wellness went were west
  western wet what whatever whatsoever wheel when whenever where whereas wherever whether which whichever while whilst white who whole whom whopping whose why wide wider
  widespread width wie wife wifi wild wildfire wildlife will willingness win wind window wine wing winner winning winter wire wireless wise wish with withdraw withdrawal
  within without witness woke wolf woman women won wonder wonderful wood word wore work workday worker workflow workforce workhorse workload workout workplace workspace
  workstation world worldview worldwide worn worry worse worsening worst worth worthy would wound wowed wrap wrapped wrist write writer written wrong wrongdoing wrote www
  yard year yellow yes yesterday yet yield yoga you young younger your yourself yourselves youth zero zip zone`;
