/** Given names that are common in business news and are seldom another word, folded; our own table. */
export const givenNames: ReadonlySet<string> = new Set(
  `aaron abby abdul abdullah abigail achim ada adam adelaide adele adolf adrian adriana agathe agnes agnieszka ahmad ahmed aisha ajay akio akira alain alan alastair alba
  albert alberto alejandra alejandro aleksandr alessandra alessandro alex alexa alexander alexandra alexandre alexandros alexei alexey alexis alfonso alfred alfredo ali
  alice alicia alina alison alistair alix allen alois aloys althea alvaro alvin alyssa amadou amalia amanda amandine ambrose amelia amelie amina amir amit amy ana anais
  anastasia anatole anders andre andrea andreas andreea andrei andres andrew andy aneta angela angelica angelika angelina angelo angus anika anil anita anja anke anna
  annabel anne anne-marie anne-sophie anneliese annemarie annette annie ansgar anthony antje antoine antoinette anton antonia antonin antonio antti apolline ariana ariane ariel
  arjun arlene armand armando armin arnaud arne arno arnold arthur arturo arvind asger ashish ashley ashok astrid atsushi audra audrey auguste augustin aurelie aurelien ava
  avery axel aya aylin ayman bakari balthazar barack barbara barbel barry bartosz basile bastian bastien beata beate beatrice beatriz becky ben benedict benedikt benita
  benito benjamin benny benoit berit bernadette bernard bernd bernhard bertrand beth betsy bettina betty beverly bianca bill birgit birgitta birte bjorn blaise blake
  blanche bob bodo bogdan boris boubacar brad bradley brandi brandon brenda brendan brent brett brian brianna bridget brigitte britney britta bronwyn bruce brune bruno
  bryan bryce burkhard caitlin caleb calvin cameron camille candace carina carl carla carlo carlos carlotta carly carmen carol carolin carolina caroline carolyn carrie
  carsten casey caspar cassandra catalina catarina catherine cathy cecile cecilia cedric celeste celia celine cesar chad chantal charlene charles charlie charlotte charly
  cheryl chiara chloe chris christa christel christelle christian christiane christina christine christof christoph christophe christopher christos chuck cindy claas claire
  clara clarissa claude claudia claudine clemence clemens clement cleo clifford clint clyde cody colette colin connie conny conor constance constantin cora cordelia
  corentin corinne cornelia cornelius cosima courtney craig curtis cynthia cyril cyrus dagmar dagobert dahlia daisuke dale damian damiano damien damon dan dana daniel
  daniela daniele danielle danilo danny daphne dara daria darius darlene darrell darren darryl dave david davide davina dean debbie debora deborah deirdre delia delphine
  demi denis denise dennis denny derek derrick desmond detlef devin dharmesh diana diane diarmuid didier diego dierk dieter dietmar dionicio dirk dmitri dmitry dolores
  domenico dominic dominica dominik dominique don donald donna dora doreen doris dorothea dorothee dorothy doug douglas dries duncan dustin dwayne dwight dylan eamon earl
  eberhard eckhard ed eddie eddy edgar edith edmond edmund edouard eduard eduardo edward edwin effie egbert egon eileen einar ekaterina elaine elena eleonore elias elif
  eliot elisabeth elise elizabeth elke ella ellen elliot elliott ellis elmar eloise elon elsa elsbeth elton elvira emanuel emanuele emil emile emilia emilie emilio emily
  emma emmanuel emmanuelle emre enno enrico enrique enzo ephraim eric erica erich erik erin erland erling ernesto ernst erwin esteban estella estelle esther ethan etienne
  eudes eugene eugenia eugenie eunice eva evan evelyn evelyne evgeny ewa ewald ezra fabian fabien fabrice fadi faisal faiza fanny farah fatima faye federico felicity felipe
  felix ferdinand ferenc fergus fernando filip fiona flavio flora florence florent florian floriane francesca francesco francine francis francisco franck francois francoise
  frank franz franziska fred freddie frederic frederick fredrik frida frieda frieder friedrich fritz fumihiko fumio gabriel gabriela gaby gael gaelle gaetan gary gavin
  gavino gemma genevieve geoff geoffrey geoffroy georg george georges georgina georgios gerald geraldine gerard gerd gerda gerhard gerhardt germaine gero gerrit gert
  gertrud ghislaine giacomo gianluca gianni gideon gilbert gilles gina ginette giorgia giorgio giovanna giovanni gisela gitta giulia giuseppe gladys glenn gonzalo goran
  gordon gottfried graham greg gregg gregoire gregor gregory greta gretchen guadalupe guenter guido guillaume gunnar gunter gunther gustav gustave gustavo guy gwen gwyneth
  hakan hana hank hanna hannah hannelore hannes hanno hans hans-georg hans-joachim hans-jorg hans-jurgen hans-peter hao harald harold harriet harry hartmut haruki harvey
  hasan hassan heather hector hedwig heidi heike heiko heiner heino heinrich heinz helen helena helene helga helmut hendrik henning henri henrietta henrik henrike henry
  herbert herman hermann hermine herta hideki hideo hilary hildegard hillary hinnerk hiroki hiroshi hiroyuki hitoshi holger holly honore horst hortense howard hubert
  hubertus hugh hugo hussein hyun ian ibrahim ibrahima ida ignace ignacio igor ilan ileana ilka ilona ilse imelda imran ina ines inga inge ingeborg ingmar ingo ingolf
  ingrid inken ira irene irina iris irma irme irving isaac isabel isabell isabella isabelle isadora ismael ismail issa istvan ivan ivana ivanka ivo iwan jacek jack jackie
  jacob jacqueline jacques jacqui jade jaime jakob jakub jamal james jameson jamie jamila jan jan-peter jana jane janelle janet janice janina janine janis janne janos jared
  jasmin jasmine jason jasper javier jay jaya jayne jean jean-baptiste jean-christophe jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie
  jean-michel jean-noel jean-pascal jean-paul jean-philippe jean-pierre jean-yves jeanette jeanine jeanne jeanne-marie jed jeff jeffery jeffrey jelena jenna jenni jennifer
  jenny jens jens-peter jeremiah jeremie jeremy jermaine jerome jerry jesper jesse jessica jessie jill jim jimmy joachim joakim joan joana joann joanna joanne joao joaquin
  jocelyn jodie jody joe joel joerg joey johan johann johanna johannes john john-paul johnnie johnny jolanta jon jonah jonas jonathan jonny jordi jorg jorge jorgen jose
  josef josefine joseph josephine josh joshua josiane josias josie josue joyce juan judith judy juergen jukka jules julia julian juliane julie julien juliette julio julius
  jun jung jurg jurgen justin jutta kai kamala kamil kanye karen karim karin karine karl karl-heinz karla karlheinz karolina karsten kasper katarina kate katerina katharina
  katherine kathi kathleen kathrin kathryn kathy katie katja katrin kazuhiro kazuo keiko keir keith kellie kelly kelsey ken kendall kendra kenji kenneth kent kenta kerry
  kersten kerstin kevin khaled khalid kiefer kieran kim kiran kirk kirsten kirsty klara klaudia klaus knud knut konrad konstantin konstantinos kourosh kris kristen kristi
  kristian kristie kristin kristina kristine krystian krzysztof kunal kurt kyle kylie kyoko ladislav lana lance lara larissa larry lars laszlo latoya laura lauren laurence
  laurent laurie laurine lavinia layla lea leah leander leanne leif leigh leila lena lennart lenny leo leon leonard leonardo leonie leonore leopold leroy leslie leszek
  letitia lewis lia liam liane lidia lieselotte lila lilian lilli lillian lily linda lindsay lindsey lionel lisa lisbeth liselotte livia liz lizzie lloyd loic lola loren
  lorenz lorenzo loretta lorna lorraine lothar lottie lou louane louis louisa louise luc luca lucas lucia lucian luciana luciano lucie lucien lucille lucinda lucy ludger
  ludovic ludwig luigi luis luise luka lukas lutz lydia lynda lynn lynne mabel maddie madeleine madeline mads maelle magali magda magdalena magnus maik maike maja malala
  malcolm malek malia malik malte mandy manfred manish manoj manuel manuela mara marc marcel marcela marcelo marco marcus maren margaret margarete margarita margaux margit
  margot margrit maria mariam mariana marianne maribel marie marie-claude marie-laure marie-pierre mariella marika marilyn marin marina mario marion marissa mariusz mark
  marko markus marlene marlies marta marten marthe martin martina martine marvin mary masahiro masaki masao masayoshi massimo mathew mathias mathieu mathilde mathis matias
  matilda matilde mats matt matteo matthew matthias matthieu matthis matti maud maura maureen maurice maurizio mauro max maxime maximilian maya meg megan mehdi mehmet meike
  melanie melina melinda melissa melvin mercedes meredith merle mia micah michael michaela michal michel michele michelle mickael miguel mihai mikael mike mikhail mikko
  mila milena millie milos mina mindy minh minna mira mirco mireille miriam mirko miroslav misha mitch mitchell mohamed mohammad mohammed mohan moira molly mona monica
  monika monique moritz morten moses mouna muhammad mukesh murat muriel murray mustafa myriam nadia nadine nadja naima nana nancy naoki naomi narayan narendra nasser
  natacha natalia natalie natascha nathalie nathan nathaniel neal ned neha neil nelson nestor nia niall nicholas nick nicki nicola nicolai nicolas nicole niels nigel nikita
  nikki niklas nikola nikolai nikolaus nikos nils nilufar nina nino nisha noah noam noel noemi noemie nora norbert noreen norma norman nuno octavia odette odile oksana olaf
  ole oleg olga oliver olivia olivier oliwia olof omar ombeline orhan orla oscar oskar oswald otmar ottmar otto owen pablo pamela paola paolo parker pascal pascale patrice
  patricia patrick patrik patti patty paul paula paulette paulina pauline paulo pavel pavlos payal pedro peer peggy pekka penelope penny percy pernille perrine peter petr
  petra petros phil philip philipp philippe phillip phoebe phyllis pierre pieter pietro pilar piotr pirmin pooja prakash prasad prateek preston prisca priscilla priya
  priyanka quentin quincy rachael rachel rafael rafal raffaele raghu rahul raimund raina rainer raj raja rajesh rajiv ralf ralph ramon ramona rana randall randy raoul
  raphael raphaela raphaelle rashid rasmus raul ravi raymond rebecca recep reed reggie regina reginald regis reid reiko reiner reinhard reinhold remi remy renate renaud
  rene renee reza rhonda rhys ria ricarda ricardo riccardo richard rick rickard rina risa rita rob robert roberta roberto robin rocco rodney rodolphe rodrigo roger roland
  rolf romain roman romana romy ron ronald ronda ronja ronnie ronny rosa rosalie rosalind rosario roscoe rosemarie rosemary roshni rosie ross roswitha rowena roxane roxanne
  roy ruben rudi rudiger rudolf rufus rupert ruslan russ russell rusty ruth ryan ryo ryota saad sabina sabine sabrina sadia said sakari salim sally salma salman salome
  salvatore sam samantha samir sammy samuel samy sana sandra sandro sandy sanjay sanna sara sarah sasha saskia satish satoshi satya saul sawyer scooter scott sean sebastian
  sebastien seiji selena selim selina selma senta seraphine serge sergei sergey sergio seth severin severine seymour shane shannon shantanu shari sharif sharon shaun shawn
  shawna sheikh sheila shelby sheldon shelley sherry sheryl shigeru shinji shinzo shirin shirley shlomo shreya shriya sid sidney sidonie siegfried sigmar sigmund sigrid
  silas silke silvan silvana silvia silvio simon simona simone sina sinead siobhan slavoj sofia solange solveig sonia sonja sonke sonny sophia sophie soren spencer stacey
  stacy stan stanislas stanislav stanley stefan stefania stefanie stefano steffen steffi steffie stella sten stephan stephane stephanie stephen steve steven stevie stina
  stuart subhash sue sumit sundar sunil suresh suri surya susan susann susanna susanne susi suzan suzanne suzy svea sven svenja sverre svetlana sybille sylke sylvain
  sylvester sylvia sylvie tabea tabitha taj takashi takeshi takuya tamara tammy tanisha tanja tanner tanya tara tariq tasha tatiana tatjana taylor tayyip ted teo terence
  teresa terrence terry thaddeus thea theo theodor theodore theresa therese thibault thierry thies thilo thomas thora thorsten tiffany tilda till tilman tilo tim timo timon
  timothy tina tito titus tobias tobin todd todor tom tomas tomasz tommy tomohiro toni tonia tony tonya toralf torsten tracy travis trent trevor trish trond troy trudy
  tyler tyra tyrone ubaldo udo ulf uli ulla ulli ulrich ulrike umberto ursula ute uwe valentin valentina valeria valerie valery vanessa vasily vera verena vernon veronica
  veronique vicki vicky victor victoria vijay viktor viktoria ville vince vincent vincenzo viola violetta virgil virginie vito vittorio viv vivian viviane vlad vladimir
  vladislav volker volkmar waldemar wally walter walther waltraud wanda warren warwick wayne wei wendy werner wesley whitney wiebe wiebke wilfred wilfried wilhelm
  wilhelmina will willa willem willi william willie willy wilma winfried winifred winston wladimir wojciech wolf wolf-dieter wolfgang wolfram xaver xavi xavier xi yael yan
  yana yang yann yannick yannis yara yasmin yasmine yasuhiro yolanda yoshi youssef yuan yuki yuri yvan yves yvette yvonne zach zachary zack zahra zain zaki zara zbigniew
  zeynep zhang zinedine zoe zoltan zoran zuzana`
    .split(/\s+/)
    .filter(Boolean),
);
